import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox, type Credentials, type Listening, type Sandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import forge from 'node-forge'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examineKeys } from '../src/doctor/keys'
import { examineClock } from '../src/doctor/network'
import { examineVersions } from '../src/doctor/versions'
import { wxpay } from './wxpay'

let folder: string
let sandbox: Sandbox
let gateway: Listening
let merchant: Credentials
const servers: Server[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-doctor-'))
  sandbox = await createSandbox()
  gateway = await sandbox.listen()
  merchant = sandbox.merchants.create()
})
afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

async function open(
  listener: RequestListener,
  tls?: { readonly key: string; readonly cert: string },
): Promise<string> {
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A self-signed certificate for 127.0.0.1. */
function identity(from: Date, to: Date): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = forge.pki.rsa.generateKeyPair(2048)
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.serialNumber = '01'
  certificate.validity.notBefore = from
  certificate.validity.notAfter = to
  const name = [{ name: 'commonName', value: 'localhost' }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true },
    { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
  ])
  certificate.sign(privateKey, forge.md.sha256.create())
  return { key: forge.pki.privateKeyToPem(privateKey), cert: forge.pki.certificateToPem(certificate) }
}

interface Report {
  readonly errors: number
  readonly findings: readonly { readonly id: string; readonly status: string; readonly message: string }[]
}

async function diagnose(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { code, out, err } = await wxpay(['doctor', '--json', '--sandbox', gateway.url, ...args], { env })
  expect(err).toBe('')
  const { errors, findings } = JSON.parse(out) as Report
  return {
    code,
    errors,
    status: Object.fromEntries(findings.map(({ id, status }) => [id, status])),
    findings,
  }
}

const days = (count: number): Date => new Date(Date.now() + count * 24 * 60 * 60 * 1000)

describe('wxpay doctor', () => {
  it('finds nothing wrong with a merchant of the sandbox and a server that verifies', async () => {
    const wechatpay = new Wechatpay({ ...merchant, baseURL: gateway.url })
    const receive = wechatpay.notifications.node({ handle: () => undefined, onError: () => undefined })
    const url = await open((request, response) => void receive(request, response))
    const { code, errors, status } = await diagnose(['--notify-url', `${url}/notify`])
    expect({ code, errors }).toEqual({ code: 0, errors: 0 })
    expect(status).toMatchObject({
      'private-key': 'ok',
      serial: 'ok',
      'apiv3-key': 'ok',
      migration: 'ok',
      clock: 'ok',
      echo: 'ok',
      callback: 'ok',
      'notify-url': 'ok',
    })
  })

  it('receives the callback of the self-test itself, and reports in both languages', async () => {
    const { out } = await wxpay(['doctor', '--sandbox', gateway.url])
    expect(out).toContain('✓ The callback SECURITY_ECHO.SUCCESS arrived, was verified and decrypted')
    const chinese = await wxpay(['doctor', '--sandbox', gateway.url], { env: { WXPAY_LOCALE: 'zh' } })
    expect(chinese.out).toContain('✓ 签名、验签、敏感字段加密与解密都正确')
    expect(chinese.out).toContain('错误 0 项')
  })

  it.each<readonly [string, RequestListener, string]>([
    [
      'redirects',
      (_, response) => response.writeHead(302, { Location: '/login' }).end(),
      'notify-url-redirect',
    ],
    [
      'asks for a login',
      (_, response) => response.writeHead(401, { 'WWW-Authenticate': 'Basic' }).end(),
      'notify-url-authentication',
    ],
    ['has no route', (_, response) => response.writeHead(404).end(), 'notify-url-route'],
    ['accepts an unsigned request', (_, response) => response.writeHead(200).end(), 'notify-url-unverified'],
    ['is slow', (request) => request.resume(), 'notify-url-slow'],
  ])('finds a server that %s', async (_, listener, id) => {
    const url = await open(listener)
    const { code, status } = await diagnose(['--notify-url', `${url}/notify`, '--timeout', '1500'])
    expect(code).toBe(1)
    expect(status).toMatchObject({ [id]: 'error' })
  })

  it('finds an expired certificate, an unknown authority, and accepts a trusted one', async () => {
    const listener: RequestListener = (_, response) => response.writeHead(401).end()
    const expired = await open(listener, identity(days(-20), days(-10)))
    const { findings } = await diagnose(['--notify-url', `${expired}/notify`])
    expect(findings.find(({ id }) => id === 'notify-url-tls')).toMatchObject({
      status: 'error',
      message: expect.stringMatching(/expired on \d{4}-\d\d-\d\d/) as string,
    })
    const own = identity(days(-1), days(10))
    const url = `${await open(listener, own)}/notify`
    const unknown = await diagnose(['--notify-url', url])
    expect(unknown.findings.find(({ id }) => id === 'notify-url-tls')?.message).toContain('SELF_SIGNED_CERT')
    const file = join(folder, 'ca.pem')
    writeFileSync(file, own.cert)
    expect((await diagnose(['--notify-url', url], { NODE_EXTRA_CA_CERTS: file })).status).toMatchObject({
      'notify-url-tls': 'ok',
      'notify-url': 'ok',
    })
  })

  it('finds a query, a missing path, an unreachable address and an unknown name', async () => {
    const { status } = await diagnose(['--notify-url', 'http://127.0.0.1:9/?id=1'])
    expect(status).toMatchObject({
      'notify-url-query': 'error',
      'notify-url-path': 'error',
      'notify-url-unreachable': 'error',
    })
    const unknown = await diagnose(['--notify-url', 'http://no-such-host.invalid/notify'])
    expect(unknown.status).toMatchObject({ 'notify-url-dns': 'error' })
  })

  it('warns of a proxy, and prints no secret', async () => {
    const { out } = await wxpay(['doctor', '--sandbox', gateway.url, '--json'], {
      env: { HTTPS_PROXY: 'http://user:secret@127.0.0.1:9' },
    })
    expect(out).toContain('"id": "proxy"')
    for (const secret of ['secret@', merchant.apiv3Key, merchant.secret, 'PRIVATE KEY'])
      expect(out).not.toContain(secret)
  })

  it('fails with keys that the sandbox does not know', async () => {
    const other = await createSandbox()
    const stranger = other.merchants.create({ mchid: merchant.mchid })
    await other.close()
    const { code, out } = await wxpay(['doctor', '--json'], {
      env: {
        WXPAY_BASE_URL: gateway.url,
        WXPAY_MCHID: stranger.mchid,
        WXPAY_SERIAL: stranger.serial,
        WXPAY_PRIVATE_KEY: stranger.privateKey,
        WXPAY_APIV3_KEY: stranger.apiv3Key,
      },
    })
    expect(code).toBe(1)
    const { findings } = JSON.parse(out) as Report
    expect(findings.find(({ id }) => id === 'echo')).toMatchObject({ status: 'error' })
  })
})

describe('examineKeys', () => {
  const findings = (changes: Partial<Credentials>, now = new Date()) =>
    Object.fromEntries(examineKeys({ ...merchant, ...changes }, now).map(({ id, status }) => [id, status]))

  it('finds another private key, another serial number, and a short APIv3 key', () => {
    const { privateKey } = sandbox.merchants.create()
    expect(findings({ privateKey })).toMatchObject({ 'private-key': 'error' })
    expect(findings({ privateKey: 'none' })).toMatchObject({ 'private-key': 'error' })
    expect(findings({ serial: '1234' })).toMatchObject({ serial: 'error' })
    expect(findings({ apiv3Key: 'short' })).toMatchObject({ 'apiv3-key': 'error' })
  })

  it('finds an expired certificate, and warns in the last thirty days', () => {
    const end = new Date(Date.now() + 6 * 366 * 24 * 60 * 60 * 1000)
    expect(findings({}, end)).toMatchObject({ certificate: 'error', 'platform-certificate': 'error' })
    expect(findings({})).toMatchObject({ certificate: 'ok', 'platform-certificate': 'ok' })
  })

  it('recommends the public key, and finds a merchant certificate in the place of a platform certificate', () => {
    const entries = Object.entries(merchant.certs).filter(([id]) => !id.startsWith('PUB_KEY_ID_'))
    expect(findings({ certs: Object.fromEntries(entries) })).toMatchObject({ migration: 'warning' })
    expect(findings({ certs: {} })).toMatchObject({ migration: 'warning' })
    const [serial = ''] = entries[0] ?? []
    expect(findings({ certs: { [serial]: merchant.certificate } })).toMatchObject({
      'platform-certificate': 'error',
    })
  })
})

describe('examineClock', () => {
  it.each([
    [0, 'ok'],
    [60, 'warning'],
    [-400, 'error'],
  ])('judges a clock that is %i seconds fast', async (seconds, status) => {
    const url = await open((_, response) => response.end())
    const now = (): Date => new Date(Date.now() + seconds * 1000)
    const limits = { timeout: 5000, signal: new AbortController().signal }
    expect(await examineClock(new URL(url), limits, now)).toMatchObject({ id: 'clock', status })
  })
})

describe('examineVersions', () => {
  it.each([
    ['18.20.0', 'error'],
    ['20.18.0', 'error'],
    ['20.19.0', 'ok'],
    ['23.1.0', 'warning'],
    ['24.0.0', 'ok'],
  ])('judges Node.js %s', (version, status) => {
    expect(examineVersions(version)).toMatchObject([{ status }])
  })
})
