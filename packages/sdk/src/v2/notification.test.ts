import { createCipheriv, createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { MERCHANT_SERIAL, merchantPem, platformPem, PUBLIC_KEY_ID, SECRET } from '../../test/gateway'
import { type Algorithm, signOf, xmlOf } from '../../test/gateway-v2'
import type { NotificationRequest } from '../notification/received'
import { Wechatpay } from '../wechatpay'

const options = {
  mchid: '1900000001',
  serial: MERCHANT_SERIAL,
  privateKey: merchantPem,
  certs: { [PUBLIC_KEY_ID]: platformPem },
  secret: SECRET,
}
let wxpay: Wechatpay
beforeAll(() => {
  wxpay = new Wechatpay(options)
})

const paid = {
  return_code: 'SUCCESS',
  result_code: 'SUCCESS',
  mch_id: '1900000001',
  out_trade_no: '1234',
  total_fee: '100',
  attach: ' 中 & <文> ',
}
const unwrap = (body: string): Promise<unknown> => wxpay.notifications.unwrapV2({ headers: {}, body })
const withSign = (fields: Record<string, string>, algorithm: Algorithm): Record<string, string> => ({
  ...fields,
  sign: signOf(fields, algorithm),
})
const refund =
  '<root>\n<out_refund_no><![CDATA[r1]]></out_refund_no>\n<refund_status>SUCCESS</refund_status>\n</root>'

function seal(text: string, key = SECRET): string {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(key).digest('hex'), null)
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64')
}

describe('a notification of APIv2', () => {
  it.each<[string, () => Record<string, string>]>([
    ['MD5', () => withSign(paid, 'MD5')],
    ['HMAC-SHA256', () => withSign(paid, 'HMAC-SHA256')],
    ['HMAC-SHA256 that it names', () => withSign({ ...paid, sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256')],
  ])('is verified by %s', async (_, fields) => {
    const given = fields()
    await expect(unwrap(xmlOf(given))).resolves.toEqual(given)
  })

  it.each(['a\r\nb', 'a\rb\n'])(
    'is verified where WeChat Pay signed line ends as they are: %j',
    async (attach) => {
      const asItCame = withSign({ ...paid, attach }, 'MD5')
      await expect(unwrap(xmlOf(asItCame))).resolves.toEqual(asItCame)
      const lineFeeds = { ...paid, attach: attach.replace(/\r\n?/g, '\n') }
      const { sign = '' } = withSign(lineFeeds, 'MD5')
      await expect(unwrap(xmlOf({ ...paid, attach, sign }))).resolves.toEqual({ ...lineFeeds, sign })
      await expect(unwrap(xmlOf({ ...paid, attach: `${attach}\r`, sign }))).rejects.toMatchObject({
        code: 'NOTIFICATION_SIGNATURE_WRONG',
      })
    },
  )

  it('is taken from a Request as well', async () => {
    const given = withSign(paid, 'MD5')
    const request: NotificationRequest = new Request('https://shop.example.com/n', {
      method: 'POST',
      body: xmlOf(given),
    })
    await expect(wxpay.notifications.unwrapV2(request)).resolves.toEqual(given)
  })

  it('of a refund is opened', async () => {
    const body = xmlOf({ return_code: 'SUCCESS', mch_id: '1900000001', req_info: seal(refund) })
    await expect(unwrap(body)).resolves.toEqual({
      return_code: 'SUCCESS',
      mch_id: '1900000001',
      out_refund_no: 'r1',
      refund_status: 'SUCCESS',
    })
  })

  it.each<[string, () => string, string]>([
    ['has no sign', () => xmlOf(paid), 'NOTIFICATION_SIGNATURE_WRONG'],
    [
      'was changed',
      () => xmlOf({ ...withSign(paid, 'MD5'), total_fee: '1' }),
      'NOTIFICATION_SIGNATURE_WRONG',
    ],
    [
      'names another algorithm than it uses',
      () => xmlOf({ ...withSign({ ...paid, sign_type: 'HMAC-SHA256' }, 'MD5') }),
      'NOTIFICATION_SIGNATURE_WRONG',
    ],
    [
      'has a req_info and a wrong sign',
      () => xmlOf({ ...paid, req_info: seal(refund), sign: 'A'.repeat(32) }),
      'NOTIFICATION_SIGNATURE_WRONG',
    ],
    [
      'is sealed with another key',
      () => xmlOf({ req_info: seal(refund, 'x'.repeat(32)) }),
      'NOTIFICATION_UNREADABLE',
    ],
    ['is sealed and no XML', () => xmlOf({ req_info: seal('{}') }), 'NOTIFICATION_MALFORMED'],
    ['is JSON', () => '{}', 'NOTIFICATION_MALFORMED'],
    ['has a document type', () => `<!DOCTYPE xml>${xmlOf(withSign(paid, 'MD5'))}`, 'NOTIFICATION_MALFORMED'],
    ['nests', () => '<xml><req_info>x</req_info><a><b>1</b></a></xml>', 'NOTIFICATION_MALFORMED'],
  ])('is refused if it %s', async (_, body, code) => {
    await expect(unwrap(body())).rejects.toMatchObject({ name: 'NotificationError', code })
  })

  it('needs the APIv2 key', async () => {
    const keyless = new Wechatpay({ ...options, secret: undefined })
    const reading = keyless.notifications.unwrapV2({ headers: {}, body: xmlOf(withSign(paid, 'MD5')) })
    await expect(reading).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'secret' })
  })
})
