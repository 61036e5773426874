// Google's own client; it uploads in one multipart call (resumable uploads are checked with Google.Apis).
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import google from '@googleapis/youtube'
const { base, token, account, video } = JSON.parse(process.argv[2])
const auth = new google.auth.OAuth2()
auth.setCredentials({ access_token: token })
const youtube = google.youtube({ version: 'v3', auth })
// Given with each call the address keeps its path; given once it would lose it.
const there = { rootUrl: `${base}/youtube/`, retry: false }

const inserted = await youtube.videos.insert({
  part: ['snippet', 'status'],
  requestBody: { snippet: { title: 'Une main, filmée', description: 'Description' }, status: { privacyStatus: 'public' } },
  media: { mimeType: 'video/mp4', body: Readable.from(Buffer.from(video, 'base64')) },
}, there)
assert.match(inserted.data.id, /^[\w-]{11}$/)
const listed = await youtube.videos.list({ part: ['snippet', 'status'], id: [inserted.data.id] }, there)
assert.equal(listed.data.items[0].snippet.title, 'Une main, filmée')

const channels = await youtube.channels.list({ part: ['contentDetails'], mine: true }, there)
assert.equal(channels.data.items[0].id, account)
const uploads = channels.data.items[0].contentDetails.relatedPlaylists.uploads
const items = await youtube.playlistItems.list({ part: ['contentDetails'], playlistId: uploads }, there)
assert.ok(items.data.items.some((item) => item.contentDetails.videoId === inserted.data.id))

const wrong = await youtube.videos.insert({ part: ['snippet'], requestBody: { snippet: { title: '<b>' } }, media: { mimeType: 'video/mp4', body: Readable.from(Buffer.from(video, 'base64')) } }, there).catch((e) => e)
assert.equal(wrong.response.status, 400)
assert.equal(wrong.response.data.error.errors[0].reason, 'invalidTitle')
console.log(inserted.data.id)
