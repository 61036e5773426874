// LinkedIn's own Rest.li client, with its base address moved to the sandbox.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const { base, token, author } = JSON.parse(process.argv[2])
require('linkedin-api-client/dist/lib/utils/constants.js').VERSIONED_BASE_URL = `${base}/linkedin/rest`
const { RestliClient } = require('linkedin-api-client')
const client = new RestliClient()
const call = { accessToken: token, versionString: '202609' }

const init = await client.action({ ...call, resourcePath: '/images', actionName: 'initializeUpload', data: { initializeUploadRequest: { owner: author } } })
const { uploadUrl, image } = init.data.value
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
assert.equal((await fetch(uploadUrl, { method: 'PUT', body: png })).status, 201)

const entity = {
  author, commentary: 'Bonjour \\(du client officiel\\)', visibility: 'PUBLIC', lifecycleState: 'PUBLISHED',
  distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
  content: { media: { id: image, altText: 'Un point' } },
}
const created = await client.create({ ...call, resourcePath: '/posts', entity })
assert.equal(created.status, 201)
assert.match(created.createdEntityId, /^urn:li:share:\d+$/)

const again = await client.create({ ...call, resourcePath: '/posts', entity }).catch((e) => e.response)
assert.equal(again.status, 422)
assert.ok(again.data.message.includes(created.createdEntityId))

const edited = await client.partialUpdate({ ...call, resourcePath: '/posts/{id}', pathKeys: { id: created.createdEntityId }, patchSetObject: { commentary: 'Corrigé' } })
assert.equal(edited.status, 204)
const found = await client.finder({ ...call, resourcePath: '/posts', finderName: 'author', queryParams: { author } }).catch((e) => e.response)
assert.equal(found.status, 403, 'a member may not list their own posts')
const unknown = await client.create({ ...call, accessToken: 'nobody', resourcePath: '/posts', entity }).catch((e) => e.response)
assert.equal(unknown.status, 401)
console.log(created.createdEntityId)
