import { execFileSync } from 'node:child_process'
import { X509Certificate, createDecipheriv, createHash, publicEncrypt, constants } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaints } from './catalog-answers'
import { type Stage, newTransaction, stage } from './stage'

let scene: Stage
let folder: string

beforeAll(async () => {
  scene = await stage()
  folder = mkdtempSync(join(tmpdir(), 'wxpay-certificates-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await scene.sandbox.close()
})

interface Listed {
  readonly serial_no: string
  readonly encrypt_certificate: Readonly<Record<'nonce' | 'associated_data' | 'ciphertext', string>>
}

describe('the platform certificates', () => {
  it('come encrypted with the APIv3 key, and are the ones that answer', async () => {
    const answer = await scene.client.get('/v3/certificates?algorithm_type=RSA')
    expect(complaints('GET /v3/certificates', answer.body)).toEqual([])
    const [listed] = answer.body['data'] as Listed[]
    const { nonce = '', associated_data = '', ciphertext = '' } = listed?.encrypt_certificate ?? {}
    const sealed = Buffer.from(ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', scene.merchant.apiv3Key, nonce)
    decipher.setAAD(Buffer.from(associated_data)).setAuthTag(sealed.subarray(-16))
    const pem = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString()
    expect(new X509Certificate(pem).serialNumber).toBe(listed?.serial_no)
    expect(scene.merchant.certs[listed?.serial_no ?? '']).toBe(pem)
  })

  it('have serial numbers of 40 digits that do not begin with 0, as Java drops those', () => {
    const { certs, serial } = scene.merchant
    const serials = [serial, ...Object.keys(certs).filter((id) => !id.startsWith('PUB_KEY_ID_'))]
    expect(serials.length).toBe(2)
    for (const each of serials) expect(each).toMatch(/^[1-7][0-9A-F]{39}$/)
  })

  it('chain up to one authority, as openssl sees it, and fit the keys', () => {
    const file = (name: string, text: string): string => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    }
    const platform = Object.values(scene.merchant.certs).find((text) => text.includes('CERTIFICATE')) ?? ''
    const merchant = file('merchant.pem', scene.merchant.certificate)
    const issuer = (path: string) =>
      execFileSync('openssl', ['x509', '-in', path, '-noout', '-issuer', '-serial']).toString()
    expect(issuer(merchant)).toContain('wxpay sandbox Root CA')
    expect(issuer(merchant)).toContain(`serial=${scene.merchant.serial}`)
    expect(issuer(file('platform.pem', platform))).toContain('wxpay sandbox Root CA')
    const modulus = (kind: 'x509' | 'rsa', path: string) =>
      execFileSync('openssl', [kind, '-in', path, '-noout', '-modulus']).toString()
    expect(modulus('x509', merchant)).toBe(modulus('rsa', file('key.pem', scene.merchant.privateKey)))
  })
})

describe('an abnormal refund', () => {
  const seal = (text: string, key: string): string =>
    publicEncrypt(
      { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(text),
    ).toString('base64')

  async function abnormal(number: string): Promise<string> {
    const { client, sandbox, mchid } = scene
    await client.post('/v3/pay/transactions/native', newTransaction(scene, `Trade_${number}`))
    sandbox.control.transactions.pay(mchid, `Trade_${number}`)
    const { body } = await client.post('/v3/refund/domestic/refunds', {
      out_trade_no: `Trade_${number}`,
      out_refund_no: number,
      amount: { refund: 1, total: 1000, currency: 'CNY' },
    })
    sandbox.control.refunds.abnormal(mchid, number)
    return String(body['refund_id'])
  }

  it.each(['certificate', 'public key'])('to a card that was sealed for the %s goes on', async (kind) => {
    const number = `Sealed_${createHash('md5').update(kind).digest('hex').slice(0, 6)}`
    const id = await abnormal(number)
    const [name = '', key = ''] =
      Object.entries(scene.merchant.certs).find(
        ([, text]) => text.includes('CERTIFICATE') === (kind === 'certificate'),
      ) ?? []
    const answer = await scene.client.post(
      `/v3/refund/domestic/refunds/${id}/apply-abnormal-refund`,
      {
        out_refund_no: number,
        type: 'USER_BANK_CARD',
        bank_type: 'CMB_DEBIT',
        bank_account: seal('6214830012345678', key),
        real_name: seal('张三', key),
      },
      { headers: { 'Wechatpay-Serial': name } },
    )
    expect(answer).toMatchObject({
      status: 200,
      body: { status: 'PROCESSING', channel: 'OTHER_BANKCARD', user_received_account: 'CMB借记卡5678' },
    })
    expect(
      complaints('POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', answer.body),
    ).toEqual([])
  })

  it('sealed for nobody, or not sealed, is refused', async () => {
    const id = await abnormal('Unsealed')
    const [serial = '', key = ''] = Object.entries(scene.merchant.certs)[0] ?? []
    const body = {
      out_refund_no: 'Unsealed',
      type: 'USER_BANK_CARD',
      bank_type: 'CMB_DEBIT',
      bank_account: seal('6214830012345678', key),
      real_name: seal('张三', key),
    }
    const post = (change: object, name: string) =>
      scene.client.post(
        `/v3/refund/domestic/refunds/${id}/apply-abnormal-refund`,
        { ...body, ...change },
        {
          headers: { 'Wechatpay-Serial': name },
        },
      )
    expect(await post({}, 'A'.repeat(40))).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', message: '平台证书序列号Wechatpay-Serial错误' },
    })
    expect(await post({ real_name: '张三' }, serial)).toMatchObject({
      status: 400,
      body: { code: 'PARAM_ERROR', detail: { field: '/real_name' } },
    })
    expect(await post({}, serial)).toMatchObject({ status: 200 })
  })
})
