import { defineDomain } from '../../domain/define-domain'
import { withdrawalControl } from './control'
import { withdrawalOperations } from './operations'
import { expiry, payment, withdrawalEvents } from './outcome'

/**
 * Withdrawals of platforms, partners and their sub-merchants.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
 */
export const withdrawalDomain = defineDomain({
  name: 'withdrawals',
  notes: [
    {
      zh: '银行在次日十点付款，按日终余额预约的提现一小时后付款，控制接口可以提前付款、拒绝或退票。收款银行卡是固定的示例。余额不足的提现单保持初始状态，六天后关单；官方文档没有写明关单的时间。异常文件的列没有公开，由沙箱拟定。',
      en: 'The bank pays at 10:00 of the next day, and after an hour for a reservation by the balance of the day before; the control API pays earlier, refuses or returns the money. The bank card is a fixed example. A withdrawal without the money stays in its first state and is closed after six days, of which the official pages do not state the time. The columns of the exception file are not published; the sandbox has its own.',
    },
  ],
  operations: withdrawalOperations,
  events: withdrawalEvents,
  deadlines: [payment, expiry],
  control: withdrawalControl,
})
