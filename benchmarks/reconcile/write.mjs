// Writes the trade bills of consecutive days, at most a million rows each.
import { exportBill } from '@wxpay/sdk/analytics'

const [folder, rows] = process.argv.slice(2)
const total = Number(rows)
const PER_DAY = 1_000_000
const mchid = '1900000001'
const started = performance.now()
for (let first = 0; first < total; first += PER_DAY) {
  const bill_date = new Date(Date.UTC(2026, 0, 1 + first / PER_DAY)).toISOString().slice(0, 10)
  const bill = rowsOf(bill_date, first, Math.min(first + PER_DAY, total))
  await exportBill(bill, { kind: 'trade', bill_date, mchid }, { folder })
}
const seconds = (performance.now() - started) / 1_000
process.send({ seconds, peak: process.resourceUsage().maxRSS * 1_024 })

function* rowsOf(day, from, to) {
  for (let index = from; index < to; index++) {
    const number = String(index).padStart(10, '0')
    const two = (value) => String(value).padStart(2, '0')
    yield {
      trade_time: `${day} ${two(index % 24)}:${two(index % 60)}:${two((index >> 3) % 60)}`,
      appid: 'wx8888888888888888',
      mchid,
      sub_mchid: '0',
      device_id: '',
      transaction_id: `4200000${number}20260101`,
      out_trade_no: `ORDER${number}`,
      openid: `oUpF8uMuAJO_M2pxb1Q9zN${number.slice(-6)}`,
      trade_type: 'JSAPI',
      trade_state: 'SUCCESS',
      bank_type: 'OTHERS',
      currency: 'CNY',
      settlement_amount: (index % 90_000) + 1,
      coupon_amount: 0,
      refund_id: '0',
      out_refund_no: '0',
      refund_amount: 0,
      description: '一杯咖啡',
      attach: '',
      fee_yuan: '0.01000',
      rate: '0.60%',
      order_amount: (index % 90_000) + 1,
    }
  }
}
