import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { merchantPem } from '../../../test/gateway'
import { type GatewayV2, signed, startGatewayV2 } from '../../../test/gateway-v2'
import { ClientCertificate } from '../../security/client-certificate'
import type { WechatpayOptions } from '../../options/options'
import { startDeadline } from '../../base/deadline'
import { createPool } from '../../transport/undici'
import { Wechatpay } from '../../wechatpay'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-sdk-mtls-'))
const openssl = (command: string): void => {
  execFileSync('openssl', command.split(' '), { cwd: folder, stdio: 'ignore' })
}
const file = (name: string): string => readFileSync(join(folder, name), 'utf8')

let gateway: GatewayV2
let ca: string
let merchant: { cert: string; key: string }

beforeAll(async () => {
  openssl('req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=authority -days 2')
  for (const [name, subject] of [
    ['server', '/CN=localhost'],
    ['apiclient', '/CN=1900000001'],
  ]) {
    openssl(`req -newkey rsa:2048 -nodes -keyout ${name}_key.pem -out ${name}.csr -subj ${subject}`)
    writeFileSync(join(folder, `${name}.cnf`), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n')
    openssl(
      `x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out ${name}_cert.pem -days 2 -extfile ${name}.cnf`,
    )
  }
  const pack = 'pkcs12 -export -inkey apiclient_key.pem -in apiclient_cert.pem'
  openssl(`${pack} -passout pass:1900000001 -out apiclient.p12`)
  openssl(`${pack} -passout pass:changed -out changed.p12`)
  openssl(`${pack} -legacy -passout pass:1900000001 -out legacy.p12`)
  ca = file('ca.pem')
  merchant = { cert: file('apiclient_cert.pem'), key: file('apiclient_key.pem') }
  gateway = await startGatewayV2({
    cert: file('server_cert.pem'),
    key: file('server_key.pem'),
    ca,
    requestCert: true,
    rejectUnauthorized: true,
  })
}, 300_000)
afterAll(async () => {
  await gateway.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond(signed({ refund_id: '5000' }))
})

const refund = {
  appid: 'wx',
  mch_id: '1900000001',
  out_trade_no: '1',
  out_refund_no: '1',
  total_fee: 1,
  refund_fee: 1,
}

/** A client that trusts the CA of the test, which Node does not know. */
function client(options: Partial<WechatpayOptions>): Wechatpay {
  return new Wechatpay({ ...gateway.options, httpsAgent: new Agent({ ca, keepAlive: true }), ...options })
}

describe('a refund at a server that requires a client certificate', () => {
  it.each<[string, () => WechatpayOptions['merchant']]>([
    ['cert and key', () => merchant],
    [
      'files',
      () => ({
        cert: pathToFileURL(join(folder, 'apiclient_cert.pem')),
        key: pathToFileURL(join(folder, 'apiclient_key.pem')),
      }),
    ],
    [
      'pfx, whose passphrase is the merchant ID',
      () => ({ pfx: readFileSync(join(folder, 'apiclient.p12')) }),
    ],
    [
      'pfx in base64, with a passphrase',
      () => ({ pfx: readFileSync(join(folder, 'changed.p12')).toString('base64'), passphrase: 'changed' }),
    ],
    ['a pfx file', () => ({ pfx: pathToFileURL(join(folder, 'apiclient.p12')) })],
    ['a pfx file by the text of its URL', () => ({ pfx: pathToFileURL(join(folder, 'apiclient.p12')).href })],
  ])('makes a refund with %s', async (_, option) => {
    const wxpay = client({ merchant: option() })
    const { data } = await wxpay.v2.secapi.pay.refund.post(refund)
    expect(data.refund_id).toBe('5000')
    expect(gateway.arrived).toMatchObject([
      { url: '/secapi/pay/refund', verifiedBy: 'MD5', client: '1900000001' },
    ])
    await wxpay.close()
  })

  it('makes a refund with an agent that has the certificate', async () => {
    const wxpay = client({ httpsAgent: new Agent({ ca, ...merchant }) })
    await wxpay.v2.secapi.pay.refund.post(refund)
    expect(gateway.arrived).toMatchObject([{ client: '1900000001' }])
  })

  it('rejects a refund without a certificate before anything is sent', async () => {
    const wxpay = new Wechatpay(gateway.options)
    await expect(wxpay.v2.secapi.pay.refund.post(refund)).rejects.toMatchObject({
      name: 'InputError',
      code: 'OPTION_INVALID',
      field: 'merchant',
      route: 'POST /v2/secapi/pay/refund',
    })
    await expect(wxpay.chain('v2/pay/orderquery').post(refund, { security: true })).rejects.toMatchObject({
      field: 'merchant',
    })
    expect(gateway.arrived).toEqual([])
  })

  it('presents the certificate only if the operation or the call requires it', async () => {
    const wxpay = client({ merchant })
    await wxpay.chain('v2/any/operation').post(refund, { security: true })
    expect(gateway.arrived).toMatchObject([{ client: '1900000001' }])
    // The server aborts the handshake of a client without a certificate.
    await expect(wxpay.chain('v2/any/operation').post(refund, { retry: false })).rejects.toMatchObject({
      name: 'TransportError',
    })
    expect(gateway.arrived).toHaveLength(1)
  })

  it("works over the client's own pool as well", async () => {
    const certificate = new ClientCertificate(() => ({ ...merchant, ca }))
    const pool = createPool(undefined, certificate)
    const deadline = startDeadline({ timeout: 10_000 })
    const response = await pool.send({
      method: 'POST',
      url: new URL('/secapi/pay/refund', gateway.url),
      headers: { 'Content-Type': 'text/xml' },
      body: '<xml></xml>',
      certificate,
      config: {} as Parameters<typeof pool.send>[0]['config'],
      delivery: 'whole',
      limit: 1_000,
      deadline,
    })
    deadline.release()
    expect(response.status).toBe(200)
    expect(gateway.arrived).toMatchObject([{ client: '1900000001' }])
    await pool.close()
  })
})

describe('the option merchant', () => {
  it.each<[string, () => unknown, string, string]>([
    ['a value that is not an object', () => null, 'OPTION_INVALID', 'merchant'],
    ['neither kind', () => ({}), 'OPTION_INVALID', 'merchant'],
    ['no key', () => ({ cert: merchant.cert }), 'KEY_MISSING', 'merchant.key'],
    [
      'key and certificate swapped',
      () => ({ cert: merchant.key, key: merchant.cert }),
      'KEY_WRONG_KIND',
      'merchant.cert',
    ],
    [
      'the key of another certificate',
      () => ({ ...merchant, key: merchantPem }),
      'OPTION_INVALID',
      'merchant.key',
    ],
    [
      'a wrong passphrase',
      () => ({ pfx: readFileSync(join(folder, 'changed.p12')) }),
      'OPTION_INVALID',
      'merchant.pfx',
    ],
    [
      'an outdated encryption',
      () => ({ pfx: readFileSync(join(folder, 'legacy.p12')) }),
      'OPTION_INVALID',
      'merchant.pfx',
    ],
    ['a PEM for the pfx', () => ({ pfx: Buffer.from(merchant.cert) }), 'KEY_WRONG_KIND', 'merchant.pfx'],
    ['a missing file', () => ({ pfx: 'file:///nowhere/a.p12' }), 'KEY_FILE_UNREADABLE', 'merchant.pfx'],
    ['a pfx of random bytes', () => ({ pfx: 7 }), 'KEY_MISSING', 'merchant.pfx'],
    ['the path of a pfx', () => ({ pfx: join(folder, 'apiclient.p12') }), 'KEY_UNRECOGNIZED', 'merchant.pfx'],
    [
      'a pfx that was read as text',
      () => ({ pfx: readFileSync(join(folder, 'apiclient.p12'), 'utf8') }),
      'KEY_DAMAGED',
      'merchant.pfx',
    ],
    [
      'a pfx that was altered',
      () => ({ pfx: readFileSync(join(folder, 'apiclient.p12')).fill(0, 40, 80) }),
      'OPTION_INVALID',
      'merchant.pfx',
    ],
    [
      'a passphrase that is not a string',
      () => ({ pfx: readFileSync(join(folder, 'apiclient.p12')), passphrase: 7 }),
      'OPTION_INVALID',
      'merchant.passphrase',
    ],
  ])('rejects the option merchant with %s', (_, option, code, field) => {
    const options = { ...gateway.options, merchant: option() as NonNullable<WechatpayOptions['merchant']> }
    expect(() => new Wechatpay(options)).toThrow(expect.objectContaining({ name: 'InputError', code, field }))
  })

  it('explains how to convert an outdated container', () => {
    const pfx = readFileSync(join(folder, 'legacy.p12'))
    expect(() => new Wechatpay({ ...gateway.options, merchant: { pfx } })).toThrow('openssl pkcs12 -legacy')
  })

  it('never prints the key or the passphrase, and does not pass them on', async () => {
    const wxpay = new Wechatpay({
      ...gateway.options,
      merchant: { pfx: readFileSync(join(folder, 'changed.p12')), passphrase: 'changed' },
    })
    expect(inspect(wxpay, { depth: 9, showHidden: true })).not.toContain('changed')
    const other = wxpay.with({
      mchid: '1900000002',
      serial: gateway.options.serial,
      privateKey: merchantPem,
      secret: gateway.options.secret,
    })
    await expect(other.v2.secapi.pay.refund.post(refund)).rejects.toMatchObject({ field: 'merchant' })
    const error: unknown = await client({ merchant, baseURL: 'https://127.0.0.1:1' })
      .v2.secapi.pay.refund.post(refund, { retry: false })
      .catch((reason: unknown) => reason)
    const shown = inspect(error, { depth: 12, showHidden: true })
    for (const line of merchant.key.split('\n').filter((text) => text.length > 40))
      expect(shown).not.toContain(line)
  })
})
