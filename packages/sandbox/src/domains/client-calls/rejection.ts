import type { Note } from '../../domain/fidelity'

/** Why the WeChat app does not open what a page or an app asked for. */
export interface Rejection extends Note {
  /** Parameter that is wrong. */
  readonly field: string
  /** Text that the app shows: the detail of `errMsg`, and `err_desc`. */
  readonly text: string
}

/** Thrown by the checks of a call: what the app shows, and the reason in both languages. */
export class ClientCallRejected extends Error {
  override readonly name = 'ClientCallRejected'
  constructor(readonly rejection: Rejection) {
    super(rejection.en)
  }
}

/**
 * Texts of the WeChat app, as its pages and its users state them.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
 */
export const texts = {
  signature: '支付验证签名失败',
  /** The app has it for an unknown `prepay_id`, and for one of another appid. */
  orderUnknown: '调用支付JSAPI缺少参数：total_fee',
  expired: '该订单已过期，请重新下单',
  codeExpired: '该订单已失效，请重新返回商户下单支付',
  h5Expired: '支付请求已失效，请重新发起支付',
  paid: '该订单已支付',
  closed: '该订单已关闭，请重新下单',
  otherPayer: '下单账号与支付账号不一致，请核实后再支付',
  h5Referer: '商家参数格式有误，请联系商家解决',
  h5InWechat: '请在微信外打开订单，进行支付',
  codeUnknown: '二维码无效',
  parameters: '参数错误',
  notOpen: '当前单据状态不支持该操作',
} as const

/** Text of the app for a parameter that is missing or not a string. */
export const missing = (field: string): string => `调用支付JSAPI缺少参数：${field}`

/** Creates the error of a rejected call. */
export function rejected(field: string, text: string, note: Note): ClientCallRejected {
  return new ClientCallRejected({ field, text, ...note })
}
