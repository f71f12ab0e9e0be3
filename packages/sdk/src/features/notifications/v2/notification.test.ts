import { createCipheriv } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { APIV3_KEY, merchantOptions } from '../../../../test/gateway'
import { type Algorithm, signOf, xmlOf } from '../../../../test/gateway-v2'
import { encryptedV2, paidV2 } from '../../../../test/paid-v2'
import type { NotificationRequest } from '../received'
import { Wechatpay } from '../../../wechatpay'
import { ambiguousField } from './ambiguity'

const options = {
  ...merchantOptions,
}
let wxpay: Wechatpay
beforeAll(() => {
  wxpay = new Wechatpay(options)
})

type Given = Readonly<Record<string, string>>

const paid = { ...paidV2, is_subscribe: 'Y', attach: ' 中 & <文> ' }
const unwrap = (body: string): Promise<unknown> => wxpay.notifications.unwrapV2({ headers: {}, body })
const withSign = (fields: Given, algorithm: Algorithm = 'MD5'): Given => ({
  ...fields,
  sign: signOf(fields, algorithm),
})
const received = (fields: Given, algorithm: Algorithm = 'MD5'): Promise<unknown> =>
  unwrap(xmlOf(withSign(fields, algorithm)))
const without = (fields: Given, ...names: readonly string[]): Given =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

describe('unwrapV2', () => {
  it.each<[string, () => Given]>([
    ['MD5', () => withSign(paid)],
    ['HMAC-SHA256', () => withSign(paid, 'HMAC-SHA256')],
    ['HMAC-SHA256 that it names', () => withSign({ ...paid, sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256')],
  ])('verifies a payment signed by %s', async (_, make) => {
    const fields = make()
    await expect(unwrap(xmlOf(fields))).resolves.toEqual({ kind: 'payment', fields })
  })

  it.each(['a\r\nb', 'a\rb\n'])(
    'verifies a signature over line ends that XML parsing changes: %j',
    async (attach) => {
      const asItCame = withSign({ ...paid, attach })
      await expect(unwrap(xmlOf(asItCame))).resolves.toMatchObject({ fields: asItCame })
      const lineFeeds = { ...paid, attach: attach.replace(/\r\n?/g, '\n') }
      const { sign = '' } = withSign(lineFeeds)
      await expect(unwrap(xmlOf({ ...paid, attach, sign }))).resolves.toMatchObject({ fields: lineFeeds })
      await expect(unwrap(xmlOf({ ...paid, attach: `${attach}\r`, sign }))).rejects.toMatchObject({
        code: 'NOTIFICATION_SIGNATURE_WRONG',
      })
    },
  )

  it('accepts a Request', async () => {
    const request: NotificationRequest = new Request('https://shop.example.com/n', {
      method: 'POST',
      body: xmlOf(withSign(paid)),
    })
    await expect(wxpay.notifications.unwrapV2(request)).resolves.toMatchObject({ kind: 'payment' })
  })

  it('rejects MD5 if HMAC-SHA256 is required', async () => {
    const demand = (fields: Given): Promise<unknown> =>
      wxpay.notifications.unwrapV2({ headers: {}, body: xmlOf(fields) }, { signType: 'HMAC-SHA256' })
    await expect(demand(withSign(paid, 'HMAC-SHA256'))).resolves.toMatchObject({ kind: 'payment' })
    await expect(demand(withSign(paid))).rejects.toMatchObject({ code: 'NOTIFICATION_SIGNATURE_TYPE' })
    await expect(
      wxpay.notifications.unwrapV2({ headers: {}, body: '' }, { signType: 'MD5' as never }),
    ).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'signType' })
  })

  it.each<[string, () => string, string]>([
    ['has no sign', () => xmlOf(paid), 'NOTIFICATION_SIGNATURE_WRONG'],
    ['was changed', () => xmlOf({ ...withSign(paid), total_fee: '1' }), 'NOTIFICATION_SIGNATURE_WRONG'],
    [
      'names another algorithm than it uses',
      () => xmlOf(withSign({ ...paid, sign_type: 'HMAC-SHA256' })),
      'NOTIFICATION_SIGNATURE_WRONG',
    ],
    [
      'is for another merchant',
      () => xmlOf(withSign({ ...paid, mch_id: '1900000009' })),
      'NOTIFICATION_MERCHANT_MISMATCH',
    ],
    ['names no merchant', () => xmlOf(withSign(without(paid, 'mch_id'))), 'NOTIFICATION_MERCHANT_MISMATCH'],
    ['has no return_code', () => xmlOf(withSign(without(paid, 'return_code'))), 'NOTIFICATION_MALFORMED'],
    [
      'has no transaction_id',
      () => xmlOf(withSign(without(paid, 'transaction_id'))),
      'NOTIFICATION_MALFORMED',
    ],
    ['has no amount of fen', () => xmlOf(withSign({ ...paid, total_fee: '1.00' })), 'NOTIFICATION_MALFORMED'],
    ['is JSON', () => '{}', 'NOTIFICATION_MALFORMED'],
    ['has a document type', () => `<!DOCTYPE xml>${xmlOf(withSign(paid))}`, 'NOTIFICATION_MALFORMED'],
    ['nests', () => '<xml><req_info>x</req_info><a><b>1</b></a></xml>', 'NOTIFICATION_MALFORMED'],
    [
      'has a field twice',
      () => '<xml><req_info>x</req_info><req_info>y</req_info></xml>',
      'NOTIFICATION_MALFORMED',
    ],
    [
      'is longer than 64 KiB',
      () => xmlOf(withSign({ ...paid, attach: 'a'.repeat(65_536) })),
      'NOTIFICATION_TOO_LARGE',
    ],
    ['has thousands of elements', () => `<xml>${'<a/>'.repeat(1000)}</xml>`, 'NOTIFICATION_MALFORMED'],
  ])('rejects a notification that %s', async (_, body, code) => {
    await expect(unwrap(body())).rejects.toMatchObject({ name: 'NotificationError', code })
  })

  it('rejects bytes that are not UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('<xml><attach>'),
      Buffer.of(0xff),
      Buffer.from('</attach></xml>'),
    ])
    await expect(wxpay.notifications.unwrapV2({ headers: {}, body })).rejects.toMatchObject({
      code: 'NOTIFICATION_MALFORMED',
    })
  })

  it('requires the APIv2 key', async () => {
    const keyless = new Wechatpay({ ...options, secret: undefined })
    const reading = keyless.notifications.unwrapV2({ headers: {}, body: xmlOf(withSign(paid)) })
    await expect(reading).rejects.toMatchObject({ code: 'OPTION_INVALID', field: 'secret' })
  })
})

describe('a signature that was made for something else', () => {
  const stamp = { nonce_str: 'n'.repeat(32), sign_type: 'HMAC-SHA256', timestamp: '1554208460' }

  it('does not accept pay score parameters as a payment, whatever order number a customer chose', async () => {
    const forgedOrder =
      '1&out_trade_no=1234&result_code=SUCCESS&return_code=SUCCESS&total_fee=100&trade_type=JSAPI&transaction_id=42'
    // Parameters that a shop signs without this package: `invoke.payscore.detail` rejects such a number.
    const view = { mch_id: '1900000001', service_id: '500001', out_order_no: forgedOrder, ...stamp }
    const sign = signOf(view, 'HMAC-SHA256')
    const forged = {
      mch_id: '1900000001',
      nonce_str: stamp.nonce_str,
      out_order_no: '1',
      out_trade_no: '1234',
      result_code: 'SUCCESS',
      return_code: 'SUCCESS',
      total_fee: '100',
      trade_type: 'JSAPI',
      transaction_id: '42&service_id=500001&sign_type=HMAC-SHA256&timestamp=1554208460',
    }
    expect(signOf(forged, 'HMAC-SHA256')).toBe(sign)
    await expect(unwrap(xmlOf({ ...forged, sign }))).rejects.toMatchObject({
      code: 'NOTIFICATION_AMBIGUOUS',
      message: expect.stringContaining('transaction_id') as string,
    })
    expect(() => wxpay.invoke.payscore.detail(view)).toThrow(
      expect.objectContaining({ field: 'out_order_no' }),
    )
  })

  it.each<[string, Given, Algorithm]>([
    ['pay-score parameters', { mch_id: '1900000001', package: 'x', ...stamp }, 'HMAC-SHA256'],
    [
      'an order of the merchant',
      {
        appid: paid.appid,
        mch_id: '1900000001',
        nonce_str: 'n',
        body: 'x',
        out_trade_no: '1234',
        total_fee: '100',
        trade_type: 'JSAPI',
        notify_url: 'https://shop.example/n',
        spbill_create_ip: '127.0.0.1',
      },
      'MD5',
    ],
    [
      'a debit of the merchant',
      { appid: paid.appid, mch_id: '1900000001', contract_id: '1', plan_id: '1', total_fee: '1' },
      'MD5',
    ],
  ])('does not accept %s as a notification', async (_, fields, algorithm) => {
    await expect(received(fields, algorithm)).rejects.toMatchObject({ code: 'NOTIFICATION_MALFORMED' })
  })

  it('does not hide a field within the one before it', async () => {
    const failed = { ...paid, result_code: 'FAIL', out_trade_no: '1234' }
    const sign = signOf(failed, 'MD5')
    const { out_trade_no, result_code, ...rest } = failed
    const hidden = { ...rest, out_trade_no: `${out_trade_no}&result_code=${result_code}`, sign }
    expect(signOf(hidden, 'MD5')).toBe(sign)
    await expect(unwrap(xmlOf(hidden))).rejects.toMatchObject({ code: 'NOTIFICATION_AMBIGUOUS' })
    const { bank_type, ...others } = paid
    const inAttach = { ...others, attach: `${paid.attach}&bank_type=${bank_type}` }
    expect(signOf(inAttach, 'MD5')).toBe(signOf(paid, 'MD5'))
    await expect(received(inAttach)).rejects.toMatchObject({ code: 'NOTIFICATION_AMBIGUOUS' })
  })

  it.each([
    'a=1&b=2',
    'uid=1&out_trade_no=5&total_fee=7',
    '&',
    'https://shop.example/?a=1&bank_name=x&mch_id=2',
  ])('accepts %j in attach', async (attach) => {
    await expect(received({ ...paid, attach })).resolves.toMatchObject({
      kind: 'payment',
      fields: { attach },
    })
  })

  it('accepts exactly one of all readings of a signed text', () => {
    const name = fc.constantFrom(
      'appid',
      'mch_id',
      'nonce_str',
      'out_trade_no',
      'result_code',
      'return_code',
      'x',
    )
    const value = fc
      .array(fc.constantFrom('1', '&mch_id=2', '&result_code=SUCCESS', '&x=', '=', '&'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.dictionary(name, value, { minKeys: 1, maxKeys: 4 }), (fields) => {
        const text = signedText(fields)
        fc.pre(text !== '')
        const readings = readingsOf(text).filter((reading) => signedText(reading) === text)
        expect(readings.length).toBeGreaterThan(0)
        expect(readings.filter((reading) => ambiguousField(reading) === undefined).length).toBeLessThan(2)
      }),
      { numRuns: 200 },
    )
  })
})

const signedText = (fields: Given): string =>
  Object.keys(fields)
    .filter((name) => fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')

/** All field sets whose names and values, joined in some order, produce a text. */
function readingsOf(text: string): Given[] {
  const pieces = text.split(/&(?=[a-z_]+=)/).slice(0, 7)
  const rest = text.split(/&(?=[a-z_]+=)/).slice(7)
  return Array.from({ length: 2 ** (pieces.length - 1) }, (_, mask) => {
    const fields = pieces.reduce<string[]>((read, piece, index) => {
      const joins = index > 0 && (mask & (1 << (index - 1))) !== 0
      return joins ? [...read.slice(0, -1), `${read.at(-1)}&${piece}`] : [...read, piece]
    }, [])
    const last = [fields.at(-1), ...rest].join('&')
    const entries = [...fields.slice(0, -1), last].map((field) => {
      const at = field.indexOf('=')
      return [field.slice(0, at), field.slice(at + 1)]
    })
    return Object.fromEntries(entries) as Given
  })
}

describe('the kind of an APIv2 notification', () => {
  it.each<[string, Given, object]>([
    ['a partner', { ...paid, sub_mch_id: '1900000109', sub_appid: 'wx1' }, { kind: 'payment' }],
    [
      'a debit',
      { ...paid, trade_type: 'PAP', trade_state: 'SUCCESS', contract_id: '1' },
      { kind: 'payment' },
    ],
    [
      'a failed payment',
      { ...paid, result_code: 'FAIL', err_code: 'NOTENOUGH', err_code_des: '余额不足' },
      { kind: 'failure', of: 'payment', code: 'NOTENOUGH', message: '余额不足' },
    ],
    [
      'a failed debit',
      { ...paid, trade_state: 'PAY_FAIL' },
      { kind: 'failure', of: 'payment', code: 'PAY_FAIL', message: '' },
    ],
    [
      'a failed communication',
      { return_code: 'FAIL', return_msg: 'x', mch_id: '1900000001' },
      { kind: 'failure', of: 'other', code: 'FAIL', message: 'x' },
    ],
    ['a payment under way', { ...paid, trade_state: 'USERPAYING' }, { kind: 'other' }],
    [
      'something new',
      { return_code: 'SUCCESS', mch_id: '1900000001', thing: '1' },
      { kind: 'other', fields: { thing: '1' } },
    ],
    [
      'a signed contract',
      {
        change_type: 'ADD',
        contract_code: '100001256',
        contract_expired_time: '2025-07-01 10:00:00',
        contract_id: 'Wx15463511252015071056489715',
        mch_id: '1900000001',
        openid: 'onqOjjmM1tad',
        operate_time: '2015-07-01 10:00:00',
        plan_id: '123',
        request_serial: '1695',
        result_code: 'SUCCESS',
        return_code: 'SUCCESS',
        return_msg: 'OK',
      },
      { kind: 'contract', fields: { change_type: 'ADD' } },
    ],
    [
      'a terminated contract, as documented',
      {
        change_type: 'DELETE',
        contract_code: '1',
        contract_id: '2',
        contract_termination_mode: '3',
        mch_id: '1900000001',
        openid: 'o',
        operate_time: '2015-07-01 10:00:00',
        plan_id: '123',
        request_serial: '1',
      },
      { kind: 'contract', fields: { change_type: 'DELETE' } },
    ],
    [
      'a license plate',
      {
        appid: 'wx1',
        mch_id: '1900000001',
        nonce_str: 'n',
        plate_number: '粤B888888',
        sign_type: 'HMAC-SHA256',
        vehicle_event_createtime: '20200101000000',
        vehicle_event_type: 'BLOCKED',
      },
      { kind: 'vehicle', fields: { plate_number: '粤B888888' } },
    ],
    [
      'a risk',
      {
        event_code: 'e',
        mch_id: '1900000001',
        nonce_str: 'n',
        return_code: 'SUCCESS',
        risk_level: 'HIGH',
        risk_level_desc: 'x',
        sign_type: 'HMAC-SHA256',
        sub_mch_id: '1900000109',
        transaction_id_list: '{"data":{"transaction_id":["1"]}}',
      },
      { kind: 'risk', fields: { sub_mch_id: '1900000109' } },
    ],
  ])('determines the kind of %s', async (_, fields, expected) => {
    const algorithm = fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
    await expect(received(fields, algorithm)).resolves.toMatchObject(expected)
  })

  const combined = {
    combine_appid: 'wx1',
    combine_mch_id: '1900000001',
    combine_out_trade_no: 'c1',
    nonce_str: 'n',
    result_code: 'SUCCESS',
    return_code: 'SUCCESS',
    sign_type: 'MD5',
    trade_type: 'JSAPI',
  }
  const order = {
    appid: 'wx1',
    mch_id: '1900000109',
    total_fee: 1,
    transaction_id: '42',
    out_trade_no: 's1',
    attach: 'a&b=1',
  }

  it('recognizes a combined order, and parses its list', async () => {
    const list = JSON.stringify({ order_num: 1, order_list: [order] })
    await expect(received({ ...combined, sub_order_list: list })).resolves.toMatchObject({
      kind: 'combined-payment',
      orders: [order],
      fields: combined,
    })
    await expect(
      received({ ...combined, combine_mch_id: '1900000109', sub_order_list: list }),
    ).rejects.toMatchObject({ code: 'NOTIFICATION_MERCHANT_MISMATCH' })
  })

  it.each(['', '[]', '{', '{"order_list":[]}', '{"order_list":[{"total_fee":1}]}', '{"order_list":[null]}'])(
    'rejects a combined order whose list is %j',
    async (list) => {
      await expect(received({ ...combined, sub_order_list: list })).rejects.toMatchObject({
        code: 'NOTIFICATION_MALFORMED',
      })
    },
  )
})

describe('an APIv2 notification of a refund', () => {
  const head = { return_code: 'SUCCESS', appid: 'wx1', mch_id: '1900000001', nonce_str: 'n' }
  const inner = {
    out_refund_no: 'r1',
    out_trade_no: '1234',
    refund_fee: '60',
    refund_id: '50000',
    refund_status: 'SUCCESS',
    total_fee: '100',
    transaction_id: '42',
  }
  const rootOf = (fields: Given): string => xmlOf(fields).replaceAll('xml>', 'root>')
  const refund = (fields: Given, outer: Given = head): string =>
    xmlOf({ ...outer, req_info: encryptedV2(rootOf(fields)) })

  it('decrypts a refund notification', async () => {
    const expected = { kind: 'refund', fields: { ...head, ...inner } }
    await expect(unwrap(refund(inner))).resolves.toMatchObject(expected)
  })

  it('takes nothing from outside the ciphertext of a refund but its recipient', async () => {
    const outer = {
      ...head,
      result_code: 'FAIL',
      trade_state: 'SUCCESS',
      attach: 'x',
      total_fee: '1',
      sub_mch_id: '19',
    }
    const notification = (await unwrap(refund(inner, outer))) as { fields: Given }
    expect(notification).toMatchObject({ kind: 'refund', fields: { sub_mch_id: '19', total_fee: '100' } })
    for (const name of ['result_code', 'trade_state', 'attach'])
      expect(notification.fields).not.toHaveProperty(name)
  })

  it.each(['CHANGE', 'REFUNDCLOSE'])(
    'returns a failure for a refund with the status %s',
    async (refund_status) => {
      await expect(unwrap(refund({ ...inner, refund_status }))).resolves.toMatchObject({
        kind: 'failure',
        of: 'refund',
        code: refund_status,
      })
    },
  )

  it('rejects a refund without a status', async () => {
    await expect(unwrap(refund(without(inner, 'refund_status')))).resolves.toMatchObject({ kind: 'other' })
  })

  it.each<[string, () => string, string]>([
    [
      'is for another merchant',
      () => refund(inner, { ...head, mch_id: '2' }),
      'NOTIFICATION_MERCHANT_MISMATCH',
    ],
    ['names no merchant', () => refund(inner, without(head, 'mch_id')), 'NOTIFICATION_MERCHANT_MISMATCH'],
    [
      'names another merchant within',
      () => refund({ ...inner, mch_id: '2' }),
      'NOTIFICATION_MERCHANT_MISMATCH',
    ],
    ['has no return_code', () => refund(inner, without(head, 'return_code')), 'NOTIFICATION_MALFORMED'],
    ['has no refund_id', () => refund(without(inner, 'refund_id')), 'NOTIFICATION_MALFORMED'],
    [
      'has a wrong sign',
      () => xmlOf({ ...head, req_info: encryptedV2(rootOf(inner)), sign: 'A'.repeat(32) }),
      'NOTIFICATION_SIGNATURE_WRONG',
    ],
    [
      'is encrypted with another key',
      () => xmlOf({ ...head, req_info: encryptedV2(rootOf(inner), 'x'.repeat(32)) }),
      'NOTIFICATION_UNREADABLE',
    ],
    ['decrypts to JSON', () => xmlOf({ ...head, req_info: encryptedV2('{}') }), 'NOTIFICATION_MALFORMED'],
    [
      'decrypts to bytes that are not UTF-8',
      () =>
        xmlOf({
          ...head,
          req_info: encryptedV2(Buffer.concat([Buffer.of(0xff), Buffer.from(rootOf(inner))])),
        }),
      'NOTIFICATION_UNREADABLE',
    ],
  ])('rejects a refund notification that %s', async (_, body, code) => {
    await expect(unwrap(body())).rejects.toMatchObject({ name: 'NotificationError', code })
  })
})

describe('an encrypted event of APIv2', () => {
  const content = { state: 'USER_CONFIRM', out_order_no: 'o1', deposit_amount: '100' }
  const gcm = (text: string, associated: string, key = APIV3_KEY): string => {
    const cipher = createCipheriv('aes-256-gcm', key, 'n'.repeat(12)).setAAD(Buffer.from(associated))
    return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64')
  }
  const event = (more: Given, associated = ''): Given => ({
    mch_id: '1900000001',
    appid: 'wx1',
    algorithm: 'HMAC-SHA256',
    nonce_str: 'n',
    event_id: 'e1',
    event_create_time: '20200101000000',
    event_type: 'CHECK.SUCCESS',
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce: 'n'.repeat(12),
    ...(associated !== '' && { event_associated_data: associated }),
    event_ciphertext: gcm(JSON.stringify(content), associated),
    ...more,
  })

  it.each(['', 'check'])(
    'decrypts an encrypted event with the APIv3 key, with associated data %j',
    async (associated) => {
      await expect(received(event({}, associated), 'HMAC-SHA256')).resolves.toMatchObject({
        kind: 'event',
        event_type: 'CHECK.SUCCESS',
        resource: content,
        fields: { event_id: 'e1' },
      })
    },
  )

  it('accepts XML in an encrypted event', async () => {
    const fields = event({ event_ciphertext: gcm(xmlOf(content), '') })
    await expect(received(fields, 'HMAC-SHA256')).resolves.toMatchObject({ resource: content })
  })

  it.each<[string, Given, string]>([
    ['is not signed by HMAC-SHA256, as it says', event({}), 'NOTIFICATION_SIGNATURE_WRONG'],
    [
      'is encrypted with another key',
      event({ event_ciphertext: gcm('{}', '', 'x'.repeat(32)) }),
      'NOTIFICATION_UNREADABLE',
    ],
    ['has other associated data', event({ event_associated_data: 'x' }), 'NOTIFICATION_UNREADABLE'],
    ['names another cipher', event({ event_algorithm: 'AES' }), 'NOTIFICATION_MALFORMED'],
    ['holds neither JSON nor XML', event({ event_ciphertext: gcm('x', '') }), 'NOTIFICATION_MALFORMED'],
    ['holds a list', event({ event_ciphertext: gcm('[]', '') }), 'NOTIFICATION_MALFORMED'],
  ])('rejects an encrypted event that %s', async (_, fields, code) => {
    const algorithm = code === 'NOTIFICATION_SIGNATURE_WRONG' ? 'MD5' : 'HMAC-SHA256'
    await expect(received(fields, algorithm)).rejects.toMatchObject({ name: 'NotificationError', code })
  })

  it('requires a sign on an encrypted event, even next to a req_info', async () => {
    const fields = event({ event_type: 'TRANSACTION.SUCCESS', req_info: 'x' })
    await expect(unwrap(xmlOf(fields))).rejects.toMatchObject({ code: 'NOTIFICATION_SIGNATURE_WRONG' })
  })

  it('requires the APIv3 key for an encrypted event', async () => {
    const keyless = new Wechatpay({ ...options, apiv3Key: undefined })
    const body = xmlOf(withSign(event({}), 'HMAC-SHA256'))
    await expect(keyless.notifications.unwrapV2({ headers: {}, body })).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      field: 'apiv3Key',
    })
  })
})
