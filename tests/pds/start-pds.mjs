// A directory of identities and a real Bluesky server on loopback, for as long as stdin stays open.
// usage: node start-pds.mjs FOLDER   (the folder that install.sh printed)
// Prints one line of JSON when both answer.
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

process.env.LOG_ENABLED ??= 'false' // read while the server is imported; its log would come before our line

const packages = createRequire(join(process.argv[2], 'package.json'))
const load = async (name) => {
  const loaded = await import(pathToFileURL(packages.resolve(name)))
  return loaded.PDS || loaded.PlcServer ? loaded : loaded.default
}
const { PDS } = await load('@atproto/pds')
const { PlcServer, Database } = await load('@did-plc/server')

const freePort = () =>
  new Promise((found, failed) => {
    const probe = createServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => found(port))
    })
  })

// Both would listen on every interface. Wrapped, not replaced: the server hooks the same method for its own stream.
const onLoopback = (app) => {
  const listen = app.listen
  app.listen = (port) => listen.call(app, port, '127.0.0.1')
}

const folder = mkdtempSync(join(tmpdir(), 'scheduler-pds-'))
const inside = (name) => {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}
const jwtSecret = randomBytes(16).toString('hex')
const adminPassword = randomBytes(16).toString('hex')

const plcPort = await freePort()
const plc = PlcServer.create({ db: Database.mock(), port: plcPort })
onLoopback(plc.app)
await plc.start()

const port = await freePort()
const pds = await PDS.fromEnv({
  devMode: true,
  port,
  hostname: 'localhost', // any other name would make its own address https
  dataDirectory: inside('data'),
  blobstoreDiskLocation: inside('blobs'),
  blobstoreDiskTmpLocation: inside('tmp'),
  didPlcUrl: `http://localhost:${plcPort}`, // by name: it refuses to resolve identities at an IP address
  jwtSecret,
  adminPassword,
  dpopSecret: randomBytes(32).toString('hex'),
  plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
  serviceHandleDomains: ['.test'],
  inviteRequired: false,
  enableDidDocWithSession: true,
  rateLimitsEnabled: process.env.PDS_RATE_LIMITS === '1',
  disableSsrfProtection: true,
  crawlers: [],
  serviceName: 'Scheduler tests',
})
onLoopback(pds.app)
await pds.start()

process.stdout.write(JSON.stringify({ address: `http://localhost:${port}`, jwtSecret, adminPassword }) + '\n')

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(1), 5000).unref()
  await pds.destroy().catch(() => {})
  await plc.destroy().catch(() => {})
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
process.stdin.resume().once('end', stop).once('close', stop)
