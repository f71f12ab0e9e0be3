import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { defineDomain } from '../../domain/define-domain'
import { type Static, objectSchema } from '../../domain/schema'
import { type SettlementChange, refuse, settlementChanges, verification, verify } from './change'
import { settlementOperations, toWire } from './operations'

/** A change of a settlement account as the partner queries it. */
export type SettlementChangeView = ReturnType<typeof toWire>

const refusalSchema = objectSchema({
  reason: { type: 'string', minLength: 1, maxLength: 256, description: 'Default: 银行卡户名或卡号有误.' },
})

/** Reason why the bank refuses an account. */
export type SettlementRefusal = Static<typeof refusalSchema>

/**
 * Bank accounts that the money of sub-merchants is settled to.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012761102
 */
export const settlementAccountDomain = defineDomain({
  name: 'settlementChanges',
  notes: [
    {
      zh: '结算账户来自进件申请，没有进件的子商户没有结算账户；新账户三秒后验证成功，控制接口可以让它失败。',
      en: 'The account is that of the application, so a sub-merchant without one has none; a new account is verified after three seconds unless the control API refuses it.',
    },
  ],
  operations: settlementOperations,
  deadlines: [verification],
  control: entityControl({
    entity: settlementChanges,
    path: '/merchants/{mchid}/settlement-changes/{application_no}',
    view: toWire,
    result: catalogResult(
      'SettlementChange',
      'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}',
      objectSchema({}),
    ),
    actions: {
      /** The bank verifies the new account. Without this call it happens after three seconds. */
      verify: entityAction({
        summary: 'The bank verifies the new account',
        description: 'AUDITING becomes AUDIT_SUCCESS, and the account is used from then on.',
        run: (context, change: SettlementChange) => verify(context, change),
      }),
      /** The bank refuses the new account; the last one stays. */
      refuse: entityAction({
        summary: 'The bank refuses the new account',
        description: 'AUDITING becomes AUDIT_FAIL; the last account stays.',
        body: refusalSchema,
        run: (context, change: SettlementChange, { reason = '银行卡户名或卡号有误' }) =>
          refuse(context, change, reason),
      }),
    },
  }),
})
