import { execFile, execFileSync, spawn } from 'node:child_process'
import { X509Certificate, createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import { request as tlsRequest, type RequestOptions } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Credentials, type Listening, type Sandbox, createSandbox } from '../src/index'
import { keyRing } from './fixture'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-tls-'))
const caFile = join(folder, 'ca.pem')
const file = (name: string): string => join(folder, name)
const openssl = (...args: string[]): string =>
  execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

interface Pair {
  readonly cert: string
  readonly key: string
}

let sandbox: Sandbox
let server: Listening
let merchant: Credentials
let other: Credentials
let expired: Credentials
let stranger: Pair

beforeAll(async () => {
  const database = file('sandbox.sqlite')
  const sixYearsAgo = Date.now() - 6 * 366 * 24 * 60 * 60 * 1000
  // A certificate is valid for five years, the authority for twenty.
  const past = await createSandbox({
    database,
    keyPairs: keyRing(),
    clock: { now: () => new Date(sixYearsAgo) },
  })
  expired = past.merchants.create()
  await past.close()
  sandbox = await createSandbox({ database, keyPairs: keyRing().slice(4) })
  merchant = sandbox.merchants.create()
  other = sandbox.merchants.create()
  server = await sandbox.listen({ tls: { caFile, names: ['pay.test', '192.0.2.7'] } })
  await sell(merchant)
  // Another authority of the same name, as every other sandbox has.
  const subject = '/C=CN/O=wxpay sandbox/CN=wxpay sandbox Root CA'
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'other-ca.key',
    '-out',
    'other-ca.pem',
    '-subj',
    subject,
  )
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'stranger.key',
    '-out',
    'stranger.csr',
    '-subj',
    `/CN=${merchant.mchid}`,
  )
  openssl(
    'x509',
    '-req',
    '-in',
    'stranger.csr',
    '-CA',
    'other-ca.pem',
    '-CAkey',
    'other-ca.key',
    '-set_serial',
    `0x${merchant.serial}`,
    '-out',
    'stranger.pem',
  )
  stranger = {
    cert: readFileSync(file('stranger.pem'), 'utf8'),
    key: readFileSync(file('stranger.key'), 'utf8'),
  }
}, 300_000)
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

const pairOf = ({ certificate, privateKey }: Credentials): Pair => ({ cert: certificate, key: privateKey })

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true })

/** A signed request of APIv2, written from the official pages. */
function signed({ mchid, appid, secret }: Credentials, given: Readonly<Record<string, string>>): string {
  const fields: Record<string, string> = { appid, mch_id: mchid, nonce_str: 'NONCE', ...given }
  const text = Object.keys(fields)
    .toSorted()
    .map((name) => `${name}=${fields[name] ?? ''}`)
    .join('&')
  const sign = createHash('md5').update(`${text}&key=${secret}`).digest('hex').toUpperCase()
  const elements = Object.entries({ ...fields, sign }).map(([name, value]) => `<${name}>${value}</${name}>`)
  return `<xml>${elements.join('')}</xml>`
}

const refund = (credentials: Credentials): string =>
  signed(credentials, { out_trade_no: 'T1', out_refund_no: 'R1', total_fee: '1', refund_fee: '1' })

/** Lets a user pay the order that {@link refund} gives back. */
async function sell(credentials: Credentials): Promise<void> {
  const order = signed(credentials, {
    body: '图书',
    out_trade_no: 'T1',
    total_fee: '1',
    spbill_create_ip: '127.0.0.1',
    notify_url: 'https://shop.example/notify',
    trade_type: 'NATIVE',
  })
  expect((await send(`${server.url}/pay/unifiedorder`, order)).fields).toMatchObject({
    result_code: 'SUCCESS',
  })
  sandbox.control.transactions.pay(credentials.mchid, 'T1')
}

interface Received {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  readonly fields: Readonly<Record<string, string>>
}

/** Sends one request by Node's own client, on a connection of its own. */
function send(url: string, body: string | undefined, options: RequestOptions = {}): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? tlsRequest : plainRequest
    const sent = request(
      url,
      {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'Content-Type': 'text/xml', Accept: '*/*', 'User-Agent': 'test' },
        agent: false,
        ca: server.ca,
        ...options,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const { xml = {} } = text.startsWith('<xml>')
            ? (parser.parse(text) as { xml?: Received['fields'] })
            : {}
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, fields: xml })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const REFUND = '/secapi/pay/refund'
const clockOf = ({ url }: Listening): string => `${url}/sandbox/v1/clock`

describe('an HTTPS server of the sandbox', () => {
  it('has a certificate of the CA for this machine, WeChat Pay and the given names, by OpenSSL', async () => {
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      `openssl s_client -connect 127.0.0.1:${server.port} -CAfile '${caFile}' -verify_return_error -verify_hostname localhost </dev/null`,
    ])
    expect(stdout).toContain('Verify return code: 0 (ok)')
    const [pem = ''] = /-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n/s.exec(stdout) ?? []
    writeFileSync(file('server.pem'), pem)
    const verify = ['verify', '-x509_strict', '-purpose', 'sslserver', '-CAfile', 'ca.pem']
    for (const name of [
      'localhost',
      'pay.test',
      'api.mch.weixin.qq.com',
      'api2.mch.weixin.qq.com',
      'payapp.weixin.qq.com',
      'host.docker.internal',
    ])
      expect(openssl(...verify, '-verify_hostname', name, 'server.pem')).toBe('server.pem: OK\n')
    for (const address of ['127.0.0.1', '::1', '192.0.2.7'])
      expect(openssl(...verify, '-verify_ip', address, 'server.pem')).toBe('server.pem: OK\n')
    expect(() =>
      execFileSync('openssl', [...verify, '-verify_hostname', 'example.com', 'server.pem'], {
        cwd: folder,
        stdio: 'pipe',
      }),
    ).toThrow('hostname mismatch')
  })

  it('writes the CA certificate and no key, and returns it by the control API', async () => {
    expect(readFileSync(caFile, 'utf8')).toBe(server.ca)
    expect(server.ca).toMatch(/^-----BEGIN CERTIFICATE-----/)
    expect(server.ca).not.toContain('PRIVATE KEY')
    const { text } = await send(`${server.url}/sandbox/v1/authority`, undefined)
    expect(JSON.parse(text)).toEqual({ certificate: server.ca })
    expect(sandbox.certificates.authority()).toEqual({ certificate: server.ca })
    // The database has the key of the authority.
    expect(statSync(file('sandbox.sqlite')).mode & 0o077).toBe(0)
  })

  it('is reached by a client that trusts the CA, and by no other', async () => {
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`)
    expect((await send(clockOf(server), undefined)).status).toBe(200)
    await expect(send(clockOf(server), undefined, { ca: undefined })).rejects.toMatchObject({
      code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO/) as string,
    })
    await expect(
      send(clockOf(server), undefined, { ca: readFileSync(file('other-ca.pem'), 'utf8') }),
    ).rejects.toThrow()
  })

  it('is trusted by a process with NODE_EXTRA_CA_CERTS', async () => {
    const script = `fetch(${JSON.stringify(clockOf(server))}).then((r) => process.exit(r.status === 200 ? 0 : 1), () => process.exit(2))`
    const exit = (environment: object): Promise<number | null> =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, ['-e', script], { env: { ...process.env, ...environment } })
        child.on('exit', resolve)
      })
    expect(await exit({ NODE_EXTRA_CA_CERTS: caFile })).toBe(0)
    expect(await exit({ NODE_EXTRA_CA_CERTS: '' })).toBe(2)
  })

  it('accepts the given names as Host', async () => {
    const named = { headers: { Host: 'pay.test', 'Content-Type': 'text/xml' } }
    expect((await send(clockOf(server), undefined, named)).status).toBe(200)
    const strange = { headers: { Host: 'example.com' }, servername: 'localhost' }
    expect((await send(clockOf(server), undefined, strange)).status).toBe(403)
  })

  it('keeps its key, so that a client that pinned it survives a restart', async () => {
    const second = await sandbox.listen({ tls: true })
    // The servers run in this process, so the client must not block it.
    const [first, again] = await Promise.all(
      [server, second].map(async ({ port }) => {
        const command = `openssl s_client -connect 127.0.0.1:${port} </dev/null 2>/dev/null | openssl x509 -pubkey -noout`
        return (await promisify(execFile)('sh', ['-c', command])).stdout
      }),
    )
    expect(first).toMatch(/^-----BEGIN PUBLIC KEY-----/)
    expect(again).toBe(first)
    await second.close()
  })
})

describe('an operation that requires the merchant API certificate, over HTTPS', () => {
  const refused = (text: string) => ({
    status: 200,
    fields: {
      return_code: 'SUCCESS',
      return_msg: 'CA_ERROR',
      result_code: 'FAIL',
      err_code: 'CA_ERROR',
      err_code_des: expect.stringContaining(text) as string,
    },
  })

  it.each<[string, () => Partial<Pair>, string]>([
    ['no certificate', () => ({}), '请登录微信支付商户平台下载证书'],
    [
      'a certificate of another CA with the same names and serial number',
      () => stranger,
      '请登录微信支付商户平台下载证书',
    ],
    ['the certificate of another merchant', () => pairOf(other), '商户号与API证书不匹配'],
  ])('refuses %s', async (_, pair, text) => {
    expect(await send(server.url + REFUND, refund(merchant), pair())).toMatchObject(refused(text))
  })

  it('refuses an expired certificate', async () => {
    expect(Date.parse(new X509Certificate(expired.certificate).validTo)).toBeLessThan(Date.now())
    expect(await send(server.url + REFUND, refund(expired), pairOf(expired))).toMatchObject(refused('已过期'))
  })

  it('accepts the certificate of the merchant', async () => {
    const { fields, headers } = await send(server.url + REFUND, refund(merchant), pairOf(merchant))
    expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', out_refund_no: 'R1' })
    expect(headers['sandbox-client-certificate']).toBeUndefined()
  })

  it('accepts it from OpenSSL as the client', async () => {
    const body = refund(merchant)
    writeFileSync(file('key.pem'), merchant.privateKey, { mode: 0o600 })
    const options = `-quiet -connect 127.0.0.1:${server.port} -CAfile ca.pem -cert ${certificateFile(merchant)} -key key.pem`
    const child = spawn('openssl', ['s_client', ...options.split(' ')], { cwd: folder })
    const said: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
    child.stdin.write(
      `POST ${REFUND} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: text/xml\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
    await new Promise((resolve) => child.on('exit', resolve))
    expect(Buffer.concat(said).toString()).toMatch(
      /^HTTP\/1\.1 200 OK[^]*<result_code>SUCCESS<\/result_code>/,
    )
  })

  it('checks the certificate on a resumed session too', async () => {
    const { Agent } = await import('node:https')
    const agent = new Agent({ ca: server.ca, ...pairOf(other), maxCachedSessions: 10 })
    for (let round = 0; round < 2; round += 1)
      expect(await send(server.url + REFUND, refund(merchant), { agent })).toMatchObject(refused('不匹配'))
    agent.destroy()
  })

  it('does not ask for one elsewhere', async () => {
    const body = refund(merchant).replaceAll(/<(total_fee|refund_fee|out_refund_no)>.*?<\/\1>/g, '')
    const { fields } = await send(`${server.url}/pay/orderquery`, body)
    // The fields were signed before some were removed: the request came as far as its signature.
    expect(fields).toMatchObject({ return_code: 'FAIL', return_msg: '签名错误，请检查后再试' })
  })

  it('refuses a client without one for each of the operations of the catalog', async () => {
    const required = listFamilies()
      .filter((family) => family.startsWith('v2-'))
      .flatMap((family) => Object.entries(loadFamily(family).paths))
      .flatMap(([path, item]) =>
        Object.keys(item).flatMap((method) => findOperation(`${method.toUpperCase()} ${path}`) ?? []),
      )
      .filter(({ operation }) => JSON.stringify(operation.security).includes('clientCertificate'))
    expect(required.length).toBe(57)
    for (const { path, method } of required) {
      expect(method).toBe('post')
      expect(await send(server.url + path, '<xml></xml>')).toMatchObject(refused('CA证书出错'))
    }
  })
})

const certificateFile = ({ certificate, mchid }: Credentials): string => {
  writeFileSync(file(`${mchid}.pem`), certificate)
  return `${mchid}.pem`
}

describe('the option clientCertificates', () => {
  it('is ignored by default over HTTP, where no certificate can be presented, and the response says so', async () => {
    const plain = await sandbox.listen()
    expect(plain.ca).toBeUndefined()
    const { fields, headers } = await send(plain.url + REFUND, refund(merchant))
    expect(fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS' })
    expect(headers['sandbox-client-certificate']).toBe('unchecked')
    await plain.close()
  })

  it('refuses those operations over HTTP if they are required there', async () => {
    const plain = await sandbox.listen({ clientCertificates: 'required' })
    expect((await send(plain.url + REFUND, refund(merchant))).fields).toMatchObject({ err_code: 'CA_ERROR' })
    await plain.close()
  })

  it('lets every client pass over HTTPS if they are ignored', async () => {
    const lenient = await sandbox.listen({ tls: true, clientCertificates: 'ignored' })
    const { fields, headers } = await send(lenient.url + REFUND, refund(merchant))
    expect(fields).toMatchObject({ result_code: 'SUCCESS' })
    expect(headers['sandbox-client-certificate']).toBe('unchecked')
    await lenient.close()
  })

  it.each<[string, object, string]>([
    [
      'an unknown choice',
      { clientCertificates: 'always' },
      'clientCertificates must be "required" or "ignored", received "always".',
    ],
    ['tls that is not an object', { tls: 'yes' }, 'must be an object, received a string'],
    ['an unknown option of tls', { tls: { name: [] } }, 'did you mean "names"'],
    ['names that are not a list', { tls: { names: 'pay.test' } }, 'tls.names must be'],
    ['a name with a port', { tls: { names: ['pay.test:443'] } }, 'received "pay.test:443"'],
    ['an empty file name', { tls: { caFile: '' } }, 'tls.caFile must be the path of a file'],
    [
      'a file that cannot be written',
      { tls: { caFile: '/nowhere/at/all.pem' } },
      'The CA certificate cannot be written',
    ],
  ])('rejects %s', async (_, options, message) => {
    await expect(sandbox.listen(options)).rejects.toMatchObject({
      name: 'OptionError',
      message: expect.stringContaining(message) as string,
    })
  })
})

describe('a connection fault over HTTPS', () => {
  const path = '/v3/certificates'

  it.each([
    ['reset-before', 'ECONNRESET'],
    ['reset-after', 'ECONNRESET'],
    ['reset-mid-response', 'ECONNRESET'],
    ['truncate', 'ECONNRESET'],
    // OpenSSL of the client reads a record of TLS that ends early or is not encrypted.
    ['half-tls-record', /^(?:ERR_SSL_|ECONNRESET|EPROTO)/],
  ] as const)('happens to the TCP connection: %s', async (fault, code) => {
    sandbox.faults.add({ fault })
    const failed = await send(server.url + path, undefined).then(
      ({ text }) => ({ code: `no error, but ${text}` }),
      (error: unknown) => error as NodeJS.ErrnoException,
    )
    expect(failed.code).toMatch(code)
    expect((await send(clockOf(server), undefined)).status).toBe(200)
    expect(sandbox.faults.list().at(-1)).toMatchObject({ injected: 1 })
  })

  it('slows the body down', async () => {
    sandbox.faults.add({ fault: { kind: 'slow-body', piece: 50, pause: 1 } })
    const { text } = await send(server.url + path, undefined)
    expect(JSON.parse(text)).toMatchObject({ code: 'SIGN_ERROR' })
  })
})

describe('a certificate of a merchant', () => {
  it('is valid at once after the clock was advanced', async () => {
    await sandbox.clock.advance(10 * 24 * 60 * 60 * 1000)
    const late = sandbox.merchants.create()
    await sell(late)
    const { fields } = await send(server.url + REFUND, refund(late), pairOf(late))
    expect(fields).toMatchObject({ result_code: 'SUCCESS' })
  })
})
