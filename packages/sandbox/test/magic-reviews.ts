import { expect } from 'vitest'
import type { MagicValue } from '../src/magic/value'

type Fields = Readonly<Record<string, unknown>>

/** The view of the merchant after the actions of a magic value for reviews, complaints, coupons or vehicles. */
export const results: Readonly<Record<string, (value: MagicValue, number: string) => Fields>> = {
  'applyments.approve': ({ then }) => ({
    applyment_state: `APPLYMENT_STATE_${
      then === undefined ? 'TO_BE_CONFIRMED' : then.length === 1 ? 'TO_BE_SIGNED' : 'FINISHED'
    }`,
  }),
  'applyments.reject': () => ({ applyment_state: 'APPLYMENT_STATE_REJECTED' }),
  'ecommerceApplyments.check': ({ then }) => ({
    applyment_state: then === undefined ? 'ACCOUNT_NEED_VERIFY' : then.length === 2 ? 'NEED_SIGN' : 'FINISH',
  }),
  'ecommerceApplyments.reject': () => ({ applyment_state: 'REJECTED' }),
  'ecommerceApplyments.freeze': () => ({ applyment_state: 'FROZEN' }),
  'complaints.create': (_, number) => ({
    data: expect.arrayContaining([
      expect.objectContaining({
        complaint_state: 'PENDING',
        complaint_order_info: [expect.objectContaining({ out_trade_no: number })],
      }),
    ]),
  }),
  'complaints.respond': () => ({ complaint_state: 'PROCESSING', incoming_user_response: true }),
  'complaints.continue': () => ({ complaint_state: 'PENDING', user_complaint_times: 2 }),
  'complaints.confirm': () => ({ complaint_state: 'PROCESSED' }),
  'complaints.revoke': () => ({ complaint_state: 'PROCESSED' }),
  'favorStocks.audit': () => ({ status: 'audit' }),
  'favorStocks.end': () => ({ status: 'stoped' }),
  'favorCoupons.expire': () => ({ status: 'EXPIRED' }),
  'busifavorStocks.audit': () => ({ stock_state: 'UNAUDIT' }),
  'busifavorStocks.pause': () => ({ stock_state: 'PAUSED' }),
  'busifavorStocks.stop': () => ({ stock_state: 'STOPED' }),
  'busifavorStocks.receive': () => ({ data: [expect.objectContaining({ coupon_state: 'SENDED' })] }),
  'parking.setService': () => ({ state: 'BLOCKED' }),
  'vehicleCharges.succeed': ({ parameters }) => ({
    trade_state: 'SUCCESS',
    bank_type: parameters?.['bank_type'] ?? 'OTHERS',
  }),
  'vehicleCharges.fail': () => ({ trade_state: 'PAY_FAIL' }),
}
