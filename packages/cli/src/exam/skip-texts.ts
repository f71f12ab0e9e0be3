import type { Text } from '../definition/text'
import type { SkipReason } from './exam'

/** Why a check was not run, and what to do. */
export const skipTexts: Readonly<Record<SkipReason, Text>> = {
  'not-accepting': {
    zh: '商户系统不接受正确的通知，其余检查没有意义',
    en: 'the server does not accept a genuine notification, so nothing else can be examined',
  },
  'no-state': {
    zh: '看不到订单状态：在场景文件里填写 state',
    en: 'the state of orders is not visible: give "state" in the scenario',
  },
  'no-refunded-state': {
    zh: '看不到退款后的状态：在场景文件里填写 state.refunded',
    en: 'the state after a refund is not visible: give "state.refunded" in the scenario',
  },
  'one-key': {
    zh: '沙箱里的商户只有一种密钥：把它的密钥模式改为 both',
    en: 'the merchant of the sandbox has one kind of key: change its key mode to both',
  },
  'no-orders': {
    zh: '给出的订单号已用完：每项检查需要一笔未支付的订单',
    en: 'the given order numbers are used up: each check needs an unpaid order',
  },
}
