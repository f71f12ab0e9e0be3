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
  migrations: [
    `
    CREATE TABLE deductions (
      mchid TEXT NOT NULL,
      out_trade_no TEXT NOT NULL,
      contract_id TEXT NOT NULL,
      plan_id TEXT NOT NULL,
      openid TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (mchid, out_trade_no)
    ) STRICT;
    CREATE INDEX deductions_of_contract ON deductions (contract_id);
    CREATE INDEX deductions_of_user ON deductions (mchid, plan_id, openid);
    `,
  ],
  operations: [...deductionOperations, ...deductionOperationsV2],
  events: deductionEvents,
  deadlines: [start],
  control: deductionControl,
})
