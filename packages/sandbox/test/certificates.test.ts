import { execFileSync } from 'node:child_process'
import { X509Certificate, createDecipheriv, createHash, publicEncrypt, constants } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { type Fixture, newTransaction, createFixture } from './fixture'

let fixture: Fixture
let folder: string

beforeAll(async () => {
  fixture = await createFixture()
  folder = mkdtempSync(join(tmpdir(), 'wxpay-certificates-'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await fixture.sandbox.close()
})

interface Listed {
  readonly serial_no: string
  readonly encrypt_certificate: Readonly<Record<'nonce' | 'associated_data' | 'ciphertext', string>>
}

describe('platform certificates', () => {
  it('lists them encrypted with the APIv3 key, and they verify responses', async () => {
    const response = await fixture.client.get('/v3/certificates?algorithm_type=RSA')
    expect(deviations('GET /v3/certificates', response.body)).toEqual([])
    const [listed] = response.body['data'] as Listed[]
    const { nonce = '', associated_data = '', ciphertext = '' } = listed?.encrypt_certificate ?? {}
    const encrypted = Buffer.from(ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', fixture.merchant.apiv3Key, nonce)
    decipher.setAAD(Buffer.from(associated_data)).setAuthTag(encrypted.subarray(-16))
    const pem = Buffer.concat([decipher.update(encrypted.subarray(0, -16)), decipher.final()]).toString()
    expect(new X509Certificate(pem).serialNumber).toBe(listed?.serial_no)
    expect(fixture.merchant.certs[listed?.serial_no ?? '']).toBe(pem)
  })

  it('gives them serial numbers of 40 digits without a leading 0, which Java would drop', () => {
    const { certs, serial } = fixture.merchant
    const serials = [serial, ...Object.keys(certs).filter((id) => !id.startsWith('PUB_KEY_ID_'))]
    expect(serials.length).toBe(2)
    for (const each of serials) expect(each).toMatch(/^[1-7][0-9A-F]{39}$/)
  })

  it('issues them for merchants with Chinese names', () => {
    const name = '红豆饼铺（深圳）'
    const { certificate, mchid } = fixture.sandbox.merchants.create({ name })
    const { subject } = new X509Certificate(certificate)
    expect(subject.split('\n')).toEqual(['C=CN', 'O=wxpay sandbox', `OU=${name}`, `CN=${mchid}`])
  })

  it('issues them from one authority that openssl verifies, and they match the keys', () => {
    const file = (name: string, text: string): string => {
      const path = join(folder, name)
      writeFileSync(path, text)
      return path
    }
    const platform = Object.values(fixture.merchant.certs).find((text) => text.includes('CERTIFICATE')) ?? ''
    const merchant = file('merchant.pem', fixture.merchant.certificate)
    const issuer = (path: string) =>
      execFileSync('openssl', ['x509', '-in', path, '-noout', '-issuer', '-serial']).toString()
    expect(issuer(merchant)).toContain('wxpay sandbox Root CA')
    expect(issuer(merchant)).toContain(`serial=${fixture.merchant.serial}`)
    expect(issuer(file('platform.pem', platform))).toContain('wxpay sandbox Root CA')
    const modulus = (kind: 'x509' | 'rsa', path: string) =>
      execFileSync('openssl', [kind, '-in', path, '-noout', '-modulus']).toString()
    expect(modulus('x509', merchant)).toBe(modulus('rsa', file('key.pem', fixture.merchant.privateKey)))
  })
})

describe('abnormal refunds', () => {
  const encrypt = (text: string, key: string): string =>
    publicEncrypt(
      { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(text),
    ).toString('base64')

  async function abnormal(number: string): Promise<string> {
    const { client, sandbox, mchid } = fixture
    await client.post('/v3/pay/transactions/native', newTransaction(fixture, `Trade_${number}`))
    sandbox.control.transactions.pay(mchid, `Trade_${number}`)
    const { body } = await client.post('/v3/refund/domestic/refunds', {
      out_trade_no: `Trade_${number}`,
      out_refund_no: number,
      amount: { refund: 1, total: 1000, currency: 'CNY' },
    })
    sandbox.control.refunds.abnormal(mchid, number)
    return String(body['refund_id'])
  }

  it.each(['certificate', 'public key'])('pays to a card that was encrypted for the %s', async (kind) => {
    const number = `Encrypted_${createHash('md5').update(kind).digest('hex').slice(0, 6)}`
    const id = await abnormal(number)
    const [name = '', key = ''] =
      Object.entries(fixture.merchant.certs).find(
        ([, text]) => text.includes('CERTIFICATE') === (kind === 'certificate'),
      ) ?? []
    const response = await fixture.client.post(
      `/v3/refund/domestic/refunds/${id}/apply-abnormal-refund`,
      {
        out_refund_no: number,
        type: 'USER_BANK_CARD',
        bank_type: 'CMB_DEBIT',
        bank_account: encrypt('6214830012345678', key),
        real_name: encrypt('张三', key),
      },
      { headers: { 'Wechatpay-Serial': name } },
    )
    expect(response).toMatchObject({
      status: 200,
      body: { status: 'PROCESSING', channel: 'OTHER_BANKCARD', user_received_account: 'CMB借记卡5678' },
    })
    expect(
      deviations('POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', response.body),
    ).toEqual([])
  })

  it('rejects a card that is encrypted for an unknown key or not encrypted', async () => {
    const id = await abnormal('Unencrypted')
    const [serial = '', key = ''] = Object.entries(fixture.merchant.certs)[0] ?? []
    const body = {
      out_refund_no: 'Unencrypted',
      type: 'USER_BANK_CARD',
      bank_type: 'CMB_DEBIT',
      bank_account: encrypt('6214830012345678', key),
      real_name: encrypt('张三', key),
    }
    const post = (change: object, name: string) =>
      fixture.client.post(
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
