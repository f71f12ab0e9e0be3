import type { Payment, Player } from './player'

/** The payment of an order, if it was paid. */
export async function recorded(
  player: Player,
  number: string,
  isShareable = false,
): Promise<Payment | undefined> {
  const { body } = await player.call(
    'GET',
    `/v3/pay/transactions/out-trade-no/${number}?mchid=${player.merchant.mchid}`,
  )
  const { transaction_id, trade_state, amount } = body
  if (trade_state !== 'SUCCESS') return undefined
  const { total } = amount as { readonly total: number }
  const payment = { number, transaction_id: String(transaction_id), total, isShareable }
  player.records.payments.push(payment)
  return payment
}
