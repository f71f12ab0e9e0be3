import { defineDomain } from '../../domain/define-domain'
import { deductionControl } from './control'
import { deductionOperations } from './operations'
import { deductionEvents } from './outcome'
import { start } from './request'
import { deductionOperationsV2 } from './v2/operations'

/**
 * Deductions of auto-debit contracts.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467087
 */
export const deductionDomain = defineDomain({
  name: 'deductions',
  notes: [
    {
      zh: '扣款结果由控制接口决定；未到扣款时间与超出限额的错误码、扣款失败通知的明文字段，官方文档未完整说明。',
      en: 'Deductions end by the control API; the official pages do not fully say with which codes a deduction at a wrong time or over a limit is refused, nor which fields the notification of a failure has.',
    },
  ],
  operations: [...deductionOperations, ...deductionOperationsV2],
  events: deductionEvents,
  deadlines: [start],
  control: deductionControl,
})
