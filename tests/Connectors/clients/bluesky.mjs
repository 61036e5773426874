// Bluesky's own client.
import assert from 'node:assert/strict'
import { AtpAgent, RichText } from '@atproto/api'
const { base, handle, password } = JSON.parse(process.argv[2])
const { origin, pathname } = new URL(`${base}/bluesky`)
// The client believes that a server stands at the root of its host; the sandbox stands below a prefix.
const fetchThere = (input, init) => {
  const request = new Request(input, init)
  const url = new URL(request.url)
  if (!url.pathname.startsWith(pathname)) url.pathname = pathname + url.pathname
  return fetch(new Request(url, request))
}
const agent = new AtpAgent({ service: origin, fetch: fetchThere })
await agent.login({ identifier: handle, password })
assert.ok(agent.did.startsWith('did:plc:'))

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const { blob } = (await agent.uploadBlob(png, { encoding: 'image/png' })).data
const text = new RichText({ text: 'Bonjour du client officiel #main https://main.example/article' })
text.detectFacetsWithoutResolution()
const posted = await agent.post({
  text: text.text, facets: text.facets, langs: ['fr'],
  embed: { $type: 'app.bsky.embed.external', external: { uri: 'https://main.example/article', title: 'Titre', description: 'Description', thumb: blob } },
})
assert.match(posted.uri, /^at:\/\/did:plc:\w+\/app\.bsky\.feed\.post\/[2-7a-z]{13}$/)
assert.match(posted.cid, /^bafyrei/)

const rkey = posted.uri.split('/').pop()
const read = await agent.com.atproto.repo.getRecord({ repo: agent.did, collection: 'app.bsky.feed.post', rkey })
assert.equal(read.data.cid, posted.cid)
const same = await agent.com.atproto.repo.putRecord({ repo: agent.did, collection: 'app.bsky.feed.post', rkey, record: read.data.value })
assert.equal(same.data.cid, posted.cid, 'the same record has the same content id')
assert.equal(same.data.commit, undefined)
const bytes = await agent.com.atproto.sync.getBlob({ did: agent.did, cid: blob.ref.toString() })
assert.equal(bytes.data.length, png.length)

const long = await agent.post({ text: 'é'.repeat(301) }).catch((e) => e)
assert.match(long.message, /grapheme too big \(maximum 300, got 301\)/)
const list = await agent.com.atproto.repo.listRecords({ repo: agent.did, collection: 'app.bsky.feed.post' })
assert.equal(list.data.records.length, 1)
await agent.sessionManager.refreshSession()
assert.equal((await agent.com.atproto.server.getSession()).data.handle, handle)
console.log(posted.uri)
