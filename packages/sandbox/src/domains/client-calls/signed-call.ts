import type { SignTypeV2 } from '@wxpay/protocol'

/** Signed parameters of a payment, under the names of the page; an app calls them differently. */
export interface SignedPayment {
  /** `page`: JSAPI and mini programs; `app`: the OpenSDK. */
  readonly form: 'page' | 'app'
  readonly appid: string
  readonly timestamp: string
  readonly nonce: string
  readonly prepay_id: string
  /** Only of apps. */
  readonly partnerid?: string
  /** `RSA` for orders of APIv3, otherwise the algorithm of APIv2. */
  readonly signType: 'RSA' | SignTypeV2
}

/** Name of a signed parameter on each side. */
export const fieldNames = {
  page: {
    appid: 'appId',
    timestamp: 'timeStamp',
    nonce: 'nonceStr',
    prepay_id: 'package',
    partnerid: '',
    sign: 'paySign',
  },
  app: {
    appid: 'appid',
    timestamp: 'timestamp',
    nonce: 'noncestr',
    prepay_id: 'prepayid',
    partnerid: 'partnerid',
    sign: 'sign',
  },
} as const

/** The string that APIv3 signs. It is built without checks: what is verified may be malformed. */
export function messageV3({ form, appid, timestamp, nonce, prepay_id }: SignedPayment): string {
  const last = form === 'page' ? `prepay_id=${prepay_id}` : prepay_id
  return `${appid}\n${timestamp}\n${nonce}\n${last}\n`
}

/** The parameters that APIv2 signs. */
export function parametersV2(signed: SignedPayment): Record<string, string> {
  const { form, appid, timestamp, nonce, prepay_id, partnerid = '', signType } = signed
  return form === 'page'
    ? {
        appId: appid,
        timeStamp: timestamp,
        nonceStr: nonce,
        package: `prepay_id=${prepay_id}`,
        signType,
      }
    : {
        appid,
        partnerid,
        prepayid: prepay_id,
        package: 'Sign=WXPay',
        noncestr: nonce,
        timestamp,
      }
}
