import type { Player } from './player'

/** A user signs a plan of pay score, whose orders are paid or canceled one after another. */
export async function signedPlan(player: Player): Promise<void> {
  const { appid, serviceId: service_id } = player.merchant
  const parties = { appid, service_id }
  const number = player.number()
  const openid = 'openid'
  const price = 2 + player.draw(2000)
  const created = await player.call('POST', '/v3/payscore/plan/payscore-plans', {
    ...parties,
    merchant_plan_no: number,
    plan_name: '两次保洁套餐',
    plan_duration: 30,
    deduction_quantity: 2,
    total_original_price: price * 2,
    total_actual_price: price * 2 - 1,
    plan_detail_list: [price, price - 1].map((actual_price) => ({
      plan_detail_name: '保洁',
      original_price: price,
      actual_price,
    })),
  })
  await player.call('POST', '/v3/payscore/sign-plan/user-sign-plans', {
    ...parties,
    openid,
    plan_id: created.body['plan_id'],
    merchant_sign_plan_no: number,
    notify_url: player.notify_url,
    sign_plan_detail: [1, 2].map((no) => ({
      plan_detail_no: no,
      merchant_plan_detail_no: `${number}-${no}`,
    })),
  })
  const signed = await player.act(`/sign-plans/${number}/sign`)
  for (const plan_detail_no of [1, 2]) {
    const out_trade_no = `${number}-${plan_detail_no}`
    await player.call('POST', '/v3/payscore/sign-plan/serviceorder', {
      ...parties,
      openid,
      sign_plan_id: signed['sign_plan_id'],
      plan_detail_no,
      out_trade_no,
      notify_url: player.notify_url,
      service_introduction: '上门保洁',
      time_range: { start_time: 'OnAccept' },
    })
    const one = `/v3/payscore/serviceorder/${out_trade_no}`
    if (player.draw(4) === 0) {
      await player.call('POST', `${one}/cancel`, { ...parties, reason: '用户不需要' })
      continue
    }
    const total_amount = player.draw(price)
    await player.call('POST', `${one}/complete`, {
      ...parties,
      post_payments: [{ name: '保洁', amount: total_amount }],
      total_amount,
    })
    await player.act(`/service-orders/${out_trade_no}/pay`)
  }
  if (player.draw(2) === 0) await player.act(`/sign-plans/${number}/cancel`)
}
