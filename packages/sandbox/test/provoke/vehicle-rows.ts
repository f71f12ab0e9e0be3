import { appid, mchid, notify_url, order, says } from './shared-steps'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const plate = { plate_number: '粤{number}', plate_color: 'BLUE' }
const start_time = '{weekAgo}T18:00:00+08:00'

const enter = (more: Fields = {}): Step => ({
  call: 'POST /v3/vehicle/parking/parkings',
  with: {
    out_parking_no: '{number}',
    ...plate,
    notify_url,
    start_time,
    parking_name: '欢乐海岸停车场',
    free_duration: 3600,
    ...more,
  },
  keep: ['id'],
})

const park = (more: Fields = {}): Step => ({
  call: 'POST /v3/vehicle/transactions/parking',
  with: {
    appid,
    description: '停车场扣费',
    out_trade_no: '{number}',
    trade_scene: 'PARKING',
    notify_url,
    profit_sharing: 'N',
    amount: { total: 1000, currency: 'CNY' },
    parking_info: {
      parking_id: '{id}',
      ...plate,
      start_time,
      end_time: '{weekAgo}T20:00:00+08:00',
      parking_name: '欢乐海岸停车场',
      charging_duration: 3600,
      device_id: '12313',
    },
    ...more,
  },
})

const signRide: Step = {
  control: 'POST /merchants/{mchid}/ride-contracts',
  with: { mchid, contract_id: '{number}' },
}
const ride = (more: Fields = {}): Step => ({
  call: 'POST /v3/qrcode/transactions',
  with: {
    appid,
    description: '地铁乘车',
    out_trade_no: '{number}',
    trade_scene: 'METRO',
    contract_id: '{number}',
    notify_url,
    amount: { total: 300, currency: 'CNY' },
    metro_info: { start_time, start_station: '西单', end_station: '天安门西' },
    ...more,
  },
})

const used = {
  zh: '使用支付订单已用过的单号',
  en: 'Use the order number of a payment.',
} as const

const vehicleCharges: readonly StateRow[] = [
  { code: 'OUT_TRADE_NO_USED', how: used, steps: [enter(), order(), park()] },
  {
    code: 'INVALID_REQUEST',
    how: { zh: '车牌服务已暂停', en: 'The parking service of the plate is paused.' },
    steps: [
      {
        control: 'POST /plates/{plate_number}',
        with: { ...plate, service_state: 'PAUSE' },
      },
      enter(),
      park(),
    ],
  },
  {
    code: 'APPID_MCHID_NOT_MATCH',
    how: says.otherAppid,
    steps: [enter(), park({ appid: 'wx0000000000000000' })],
  },
  { code: 'OUT_TRADE_NO_USED', how: used, steps: [signRide, order(), ride()] },
  { code: 'INVALID_REQUEST', how: says.reentry, steps: [signRide, ride(), ride({ description: '其他' })] },
  {
    code: 'APPID_MCHID_NOT_MATCH',
    how: says.otherAppid,
    steps: [signRide, ride({ appid: 'wx0000000000000000' })],
  },
  ...['vehicle', 'qrcode'].map(
    (family): StateRow => ({
      code: 'ORDER_NOT_EXIST',
      how: says.absent,
      steps: [
        {
          call: `GET /v3/${family}/transactions/out-trade-no/{out_trade_no}`,
          with: { out_trade_no: '{number}' },
        },
      ],
    }),
  ),
]

/** Rows of parking and of rides by QR code, by domain. */
export const vehicles: Readonly<Record<string, readonly StateRow[]>> = {
  parking: [{ code: 'INVALID_REQUEST', how: says.reentry, steps: [enter(), enter({ free_duration: 1 })] }],
  vehicleCharges,
}
