// The content ids that the AT Protocol's libraries give to records: a JSON list of records in, a JSON list of ids out.
import * as dagCbor from '@ipld/dag-cbor'
import { CID } from 'multiformats/cid'
import { sha256 } from 'multiformats/hashes/sha2'
const linked = (value) => {
  if (value?.$link) return CID.parse(value.$link)
  if (Array.isArray(value)) return value.map(linked)
  return value && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, linked(item)])) : value
}
const id = async (record) => CID.createV1(dagCbor.code, await sha256.digest(dagCbor.encode(linked(record)))).toString()
console.log(JSON.stringify(await Promise.all(JSON.parse(process.argv[2]).map(id))))
