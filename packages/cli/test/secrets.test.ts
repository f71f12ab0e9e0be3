import { constants, createPrivateKey, privateDecrypt, randomBytes, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encryptRefundInformation, encryptResource, loadApiv3Key, loadSecret } from '@wxpay/protocol'
import { beforeAll, describe, expect, it } from 'vitest'
import { shareSandbox, writeProfile } from './sandbox'
import { type Ended, inProcess, type Start, wxpay } from './wxpay'

const shared = shareSandbox()
const run = (args: readonly string[], options: Start = {}): Promise<Ended> =>
  inProcess(args, { cwd: shared().folder, env: shared().env, ...options })
const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }

beforeAll(() => {
  writeProfile(shared())
})

describe('wxpay certs download', () => {
  it.each(['zh', 'en'] as const)(
    'writes verified certificates and prints until when they are valid, in %s',
    async (locale) => {
      const { env, folder, merchant } = shared()
      const { code, out, err } = await wxpay(
        ['certs', 'download', '-o', `certs-${locale}`, '--lang', locale],
        {
          cwd: folder,
          env,
        },
      )
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const [serial = ''] = Object.keys(merchant.certs).filter((id) => !id.startsWith('PUB_'))
      expect(out).toContain(locale === 'zh' ? '有效期至' : 'valid until')
      expect(out).toContain(serial)
      const pem = readFileSync(join(folder, `certs-${locale}`, `wechatpay_${serial}.pem`))
      expect(new X509Certificate(pem).serialNumber).toBe(serial)
    },
  )

  it('writes nothing with a wrong APIv3 key', async () => {
    const { merchant, server, write } = shared()
    const file = write(
      'wrong.json',
      JSON.stringify({
        profiles: {
          shop: {
            mchid: merchant.mchid,
            privateKey: { file: 'apiclient_key.pem' },
            certificate: { file: 'apiclient_cert.pem' },
            apiv3Key: { env: 'WRONG_KEY' },
            baseURL: server.url,
          },
        },
      }),
    )
    const { code, err } = await run(['certs', 'download', '--live', '--config', file], {
      env: { WRONG_KEY: '0123456789abcdef0123456789abcdef' },
    })
    expect(code).toBe(3)
    expect(err).toContain('[CERTIFICATES_APIV3_KEY_WRONG]')
    expect(err).not.toContain('0123456789abcdef')
  })
})

describe('wxpay crt, the old spelling', () => {
  it('downloads certificates, with the APIv3 key in a file', async () => {
    const { merchant, server, folder } = shared()
    const { code, out, err } = await run([
      ...['crt', '-m', merchant.mchid, '-s', merchant.serial, '-f', 'apiclient_key.pem'],
      ...['-k', '@apiv3.key', '-o', 'old', '--baseURL', server.url],
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(join('old', 'wechatpay_'))
    expect(folder).not.toBe('')
  })

  it('refuses the APIv3 key itself, and does not repeat it', async () => {
    const { merchant } = shared()
    const { code, err } = await run([
      ...[
        'crt',
        '-m',
        merchant.mchid,
        '-s',
        merchant.serial,
        '-f',
        'apiclient_key.pem',
        '-k',
        merchant.apiv3Key,
      ],
    ])
    expect(code).toBe(2)
    expect(err).toContain('[SECRET_ON_COMMAND_LINE]')
    expect(err).not.toContain(merchant.apiv3Key)
  })
})

describe('wxpay req, the old spelling', () => {
  const config = (): readonly string[] => {
    const { merchant, server } = shared()
    const [[id] = ['']] = Object.entries(merchant.certs)
    return [
      ...['-c.mchid', merchant.mchid, '-c.serial', merchant.serial, '-c.privateKey', 'apiclient_key.pem'],
      ...[`-c.certs.${id}`, 'trusted-0.pem', '--baseURL', server.url],
    ]
  }

  it('posts fields of -d. and gets with those of -p.', async () => {
    const { merchant, env, folder } = shared()
    const posted = await wxpay(
      [
        ...[
          'req',
          'v3.pay.transactions.native',
          ...config(),
          '-d.appid',
          merchant.appid,
          '-d.mchid',
          merchant.mchid,
        ],
        ...['-d.description', 'x', '-d.out_trade_no', 'OLDSPELL1', '-d.notify_url', 'https://shop.example/n'],
        ...['-d.amount.total', '100'],
      ],
      { cwd: folder, env },
    )
    expect({ code: posted.code, err: posted.err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(posted.out)).toHaveProperty('code_url')
    const got = await run([
      ...['req', 'v3.pay.transactions.outTradeNo.$out_trade_no$', '-m', 'get', ...config()],
      ...['-p.mchid', merchant.mchid, '-p.out_trade_no', 'OLDSPELL1'],
    ])
    expect({ code: got.code, err: got.err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(got.out)).toMatchObject({ out_trade_no: 'OLDSPELL1' })
  })

  it('refuses a secret on the command line', async () => {
    const { code, err } = await run([
      'req',
      'v2.pay.orderquery',
      ...config(),
      '-c.secret',
      'topsecret0123456789',
    ])
    expect(code).toBe(2)
    expect(err).not.toContain('topsecret')
  })
})

describe('wxpay encrypt and decrypt', () => {
  it('encrypts standard input with a certificate, as the private key decrypts it', async () => {
    const { folder, env, merchant } = shared()
    const { code, out } = await wxpay(['encrypt', '--key', 'apiclient_cert.pem', '--json'], {
      cwd: folder,
      env,
      input: '张三\n',
    })
    expect(code).toBe(0)
    const { ciphertext, serial } = JSON.parse(out) as { ciphertext: string; serial: string }
    const key = createPrivateKey(merchant.privateKey)
    expect(privateDecrypt({ key, ...oaep }, Buffer.from(ciphertext, 'base64')).toString()).toBe('张三')
    expect(serial).toBe(merchant.serial)
  })

  it('names the key of the merchant of the sandbox', async () => {
    const { code, out } = await run(['encrypt', '张三'])
    expect(code).toBe(0)
    expect(Object.keys(shared().merchant.certs)).toContain(/Wechatpay-Serial: (\S+)/.exec(out)?.[1])
  })

  it('decrypts a notification, a refund of APIv2 and a field, each with its key', async () => {
    const { merchant, folder, env, write } = shared()
    const nonce = randomBytes(6).toString('hex')
    const ciphertext = encryptResource('{"trade_state":"SUCCESS"}', loadApiv3Key(merchant.apiv3Key, ''), {
      nonce,
      associatedData: 'transaction',
    })
    write(
      'notification.json',
      JSON.stringify({ resource: { ciphertext, nonce, associated_data: 'transaction' } }),
    )
    const v3 = await wxpay(['decrypt', 'notification.json'], {
      cwd: folder,
      env: { ...env, WXPAY_LOCALE: 'zh' },
    })
    expect(v3).toMatchObject({ code: 0, out: '{\n  "trade_state": "SUCCESS"\n}\n' })
    const xml = '<root><refund_status>SUCCESS</refund_status></root>'
    const information = encryptRefundInformation(xml, loadSecret(merchant.secret, ''))
    const v2 = await run(['decrypt', '--apiv2-key-file', 'apiv2.key'], {
      input: `<xml><req_info>${information}</req_info></xml>`,
    })
    expect(v2).toMatchObject({ code: 0, out: `${xml}\n` })
    const field = await run(['encrypt', '6222', '--key', 'apiclient_cert.pem'])
    const decrypted = await run(['decrypt', '--private-key', 'apiclient_key.pem'], {
      input: field.out.split('\n')[0] ?? '',
    })
    expect(decrypted).toMatchObject({ code: 0, out: '6222\n' })
  })

  it('reports another key with 1, and what is not encrypted with 2', async () => {
    const { write } = shared()
    write('other.key', '0123456789abcdef0123456789abcdef')
    const other = await run(['decrypt', 'notification.json', '--apiv3-key-file', 'other.key'])
    expect(other).toMatchObject({ code: 1, out: '' })
    expect(await run(['decrypt'], { input: 'hello, world' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('[CONTENT_UNRECOGNIZED]') as unknown,
    })
  })
})

describe('wxpay explain', () => {
  it.each(['zh', 'en'] as const)('explains a code of WeChat Pay in %s', async (locale) => {
    const { code, out } = await wxpay(['explain', 'order_not_exist', '--lang', locale])
    expect(code).toBe(0)
    expect(out).toContain('ORDER_NOT_EXIST')
    expect(out).toContain(locale === 'zh' ? '订单' : 'order')
  })

  it('explains a code for one operation', async () => {
    const { code, out } = await run([
      'explain',
      'NOT_ENOUGH',
      '--operation',
      'v3.refund.domestic.refunds',
      '--json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      explanations: [{ source: 'wechatpay', operations: ['v3.refund.domestic.refunds.post'], status: 403 }],
    })
  })

  it('explains a code of the SDK', async () => {
    expect((await run(['explain', 'KEY_MISSING'])).out).toContain('Check that the environment variable')
  })

  it('offers the nearest code', async () => {
    const { code, err } = await run(['explain', 'SING_ERROR'])
    expect(code).toBe(1)
    expect(err).toContain('Did you mean SIGN_ERROR?')
  })

  it('looks up a request of the sandbox', async () => {
    const refused = await run(['call', 'GET /v3/pay/transactions/out-trade-no/EXPLAIN01', '--json'])
    const id = (JSON.parse(refused.err) as { error: { facts: { requestId: string } } }).error.facts.requestId
    const { code, out } = await run(['explain', id])
    expect(code).toBe(0)
    expect(out).toContain('ORDER_NOT_EXIST')
    expect(out).toContain('Signature: valid')
    expect(await run(['explain', `${'F'.repeat(38)}-1`])).toMatchObject({ code: 1 })
  })
})
