import { entityAction, entityControl } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { objectSchema } from '../../domain/schema'
import { type Charge, charges } from './charge'
import { fail, repay, succeed } from './charge-outcome'

/** A charge for parking or for a ride. */
export type VehicleChargeView = ReturnType<typeof view>

function view({
  out_trade_no,
  trade_state,
  trade_scene,
  total,
  openid,
  transaction_id,
  bank_type,
  repaid,
}: Charge) {
  return {
    out_trade_no,
    trade_state,
    trade_scene,
    openid,
    amount: { total },
    ...omitUndefined({
      transaction_id,
      bank_type,
      repay_transaction_id: repaid?.transaction_id,
    }),
  }
}

const chargeSchema = objectSchema(
  {
    out_trade_no: { type: 'string' },
    trade_state: { type: 'string', enum: ['ACCEPTED', 'SUCCESS', 'PAY_FAIL'] },
    trade_scene: { type: 'string', enum: ['PARKING', 'BUS', 'METRO'] },
    openid: { type: 'string' },
    amount: { type: 'object', properties: { total: { type: 'integer', description: 'In fen.' } } },
    transaction_id: { type: 'string' },
    bank_type: { type: 'string' },
    repay_transaction_id: { type: 'string', description: 'Payment by which the user repaid.' },
  },
  ['out_trade_no', 'trade_state', 'trade_scene', 'openid', 'amount'],
)

const bankSchema = objectSchema({
  bank_type: {
    type: 'string',
    minLength: 1,
    maxLength: 32,
    description: '`BPA`: WeChat Pay advances the money. Default OTHERS.',
  },
})

export const vehicleChargeControl = entityControl({
  entity: charges,
  path: '/merchants/{mchid}/vehicle-charges/{out_trade_no}',
  view,
  result: { name: 'VehicleCharge', schema: () => chargeSchema },
  actions: {
    /** The money is charged, or advanced: ACCEPTED becomes SUCCESS, and the merchant is notified of TRANSACTION.SUCCESS. */
    succeed: entityAction({
      summary: 'The money is charged',
      description: 'ACCEPTED becomes SUCCESS; the merchant is notified of TRANSACTION.SUCCESS.',
      body: bankSchema,
      run: (context, charge: Charge, { bank_type = 'OTHERS' }) => succeed(context, charge, bank_type),
    }),
    /** The charge fails: ACCEPTED becomes PAY_FAIL, and the merchant is notified of TRANSACTION.FAIL. */
    fail: entityAction({
      summary: 'The charge fails',
      description: 'ACCEPTED becomes PAY_FAIL; the merchant is notified of TRANSACTION.FAIL.',
      run: (context, charge: Charge) => fail(context, charge),
    }),
    /** The user repays what WeChat Pay advanced; the merchant is notified of TRANSACTION.PAY_BACK. */
    repay: entityAction({
      summary: 'The user repays what WeChat Pay advanced',
      description: 'The merchant is notified of TRANSACTION.PAY_BACK.',
      run: (context, charge: Charge) => repay(context, charge),
    }),
  },
})
