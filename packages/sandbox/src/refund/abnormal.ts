import { DecryptionError, openField } from '@wxpay/protocol'
import { type Answer, type Call, ok } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'
import { refuseSubMerchant } from './create'
import { judge, move } from './refunds'
import { refundRefusals } from './states'
import { onWire } from './wire'

/**
 * Has an abnormal refund paid to a bank card instead: the user's, whose number and holder come sealed, or the
 * merchant's own.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791864
 */
export function applyAbnormalRefund(call: Call): Answer {
  const { body, path, merchant, books } = call
  refuseSubMerchant(body)
  const out_refund_no = body.text('out_refund_no', { min: 1, max: 64 })
  const type = body.text('type', { pattern: /^(?:USER|MERCHANT)_BANK_CARD$/ })
  const received = type === 'USER_BANK_CARD' ? userCard(call) : '商户银行卡'
  const refund = books.refunds.find({ mchid: merchant.mchid, refund_id: path.text('refund_id') })
  if (refund?.out_refund_no !== out_refund_no) throw new Refusal(refundRefusals.absent)
  const verdict = judge(refund, 'applyAbnormal')
  if (verdict.kind !== 'move') return ok(onWire(refund, 'answer'))
  const changes = { channel: 'OTHER_BANKCARD', user_received_account: received } as const
  return ok(onWire(move(books, refund, verdict.to, changes), 'answer'))
}

// Shown as WeChat Pay shows a card: its bank, and the end of its number.
function userCard(call: Call): string {
  const bank = call.body.text('bank_type', { min: 1, max: 16 })
  const account = opened(call, 'bank_account')
  opened(call, 'real_name')
  return `${bank.replace(/_DEBIT$/, '')}借记卡${account.slice(-4)}`
}

function opened(call: Call, name: string): string {
  const { body, merchant, books, sealedFor = '' } = call
  const sealed = body.text(name, { min: 1, max: 1024 })
  const key = books.platform.openingKey(merchant, sealedFor)
  if (key === undefined) {
    throw new Refusal(refundRefusals.wrongSerial, {
      field: 'Wechatpay-Serial',
      value: sealedFor,
      issue: '应为加密所用的平台证书序列号或微信支付公钥ID',
      location: 'header',
    })
  }
  try {
    return openField(sealed, key)
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error
    throw body.fault(name, `${name} 解密失败：应使用 Wechatpay-Serial 所指的公钥以 RSA-OAEP 加密`)
  }
}
