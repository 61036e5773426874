// A Graph API client in wide use, its address moved to the sandbox.
import assert from 'node:assert/strict'
import graph from 'instagram-graph-api'
const { base, token, account, image } = JSON.parse(process.argv[2])
graph.Constants.API_URL = `${base}/instagram`
// It joins its paths with two slashes, which Meta's servers take for one.
const Plain = globalThis.Request
globalThis.Request = class extends Plain { constructor(url, init) { super(url.replace(/([^:])\/{2,}/g, '$1/'), init) } }
const client = new graph.Client(token, account, 'v25.0')

const caption = 'Une main, dessinée.'
const container = (await client.newPostPagePhotoMediaRequest(image, caption).execute()).getId()
let status
do { status = (await client.newGetContainerRequest(container).execute()).getContainerStatusCode() } while (status === graph.CONTAINER_STATUS_CODE.IN_PROGRESS)
assert.equal(status, 'FINISHED')
const media = (await client.newPostPublishMediaRequest(container).execute()).getId()
assert.match(media, /^\d+$/)
assert.equal((await client.newGetContainerRequest(container).execute()).getContainerStatusCode(), 'PUBLISHED')
const read = await client.newGetMediaInfoRequest(media).execute()
assert.equal(read.getCaption(), caption)
assert.equal(read.getMediaType(), 'IMAGE')
const limit = await client.newGetContentPublishingLimitRequest().execute()
assert.ok(limit.getQuotaUsage() >= 1)
console.log(media)
