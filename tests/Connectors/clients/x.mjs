// X's own SDK.
import assert from 'node:assert/strict'
import { Client } from '@xdevplatform/xdk'
const { base, token, account } = JSON.parse(process.argv[2])
const client = new Client({ baseUrl: `${base}/x`, accessToken: token, retry: false })

const me = await client.users.getMe()
assert.equal(me.data.id, account)

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const begun = await client.media.initializeUpload({ mediaType: 'image/png', totalBytes: png.length, mediaCategory: 'tweet_image' })
const id = begun.data.id
await client.media.appendUpload(id, { media: png.toString('base64'), segmentIndex: 0 })
const done = await client.media.finalizeUpload(id)
assert.equal(done.data.size, png.length)
await client.media.createMetadata({ id, metadata: { altText: { text: 'Un point' } } })

const text = 'Bonjour du client officiel https://main.example/article'
const created = await client.posts.create({ text, media: { mediaIds: [id] } })
assert.match(created.data.id, /^\d+$/)
assert.match(created.data.text, /https:\/\/t\.co\/\w{10}$/)
const again = await client.posts.create({ text }).catch((e) => e)
assert.equal(again.status, 403)
const reply = await client.posts.create({ text: 'La suite', reply: { inReplyToTweetId: created.data.id } })
assert.match(reply.data.id, /^\d+$/)

const list = await client.users.getPosts(account, { maxResults: 5, postFields: ['created_at', 'entities', 'referenced_posts'] })
const first = list.data.find((post) => post.id === created.data.id)
assert.equal(first.entities.urls[0].expandedUrl ?? first.entities.urls[0].expanded_url, 'https://main.example/article')
const stranger = await new Client({ baseUrl: `${base}/x`, accessToken: 'nobody', retry: false }).users.getMe().catch((e) => e)
assert.equal(stranger.status, 401)
console.log(created.data.id)
