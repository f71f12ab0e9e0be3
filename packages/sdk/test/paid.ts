/** The fields that `TRANSACTION.SUCCESS` always has. */
export const paid = {
  out_trade_no: 'T1',
  transaction_id: '4200000000202605100000000001',
  trade_state: 'SUCCESS',
  success_time: '2026-05-10T12:00:00+08:00',
  amount: { total: 1 },
}
