import { type MagicValue, PREFIX } from './value'

const entry = {
  routes: ['POST /v3/vehicle/parking/parkings'],
  field: 'parking_name',
  action: 'parking.setService',
  subject: 'global',
  number: 'plate_number',
  ofItem: ['plate_color'],
} as const
const charge = {
  routes: ['POST /v3/vehicle/transactions/parking', 'POST /v3/qrcode/transactions'],
  field: 'description',
  number: 'out_trade_no',
} as const

/** Values that provoke the outcomes of plates and charges for parking and rides. */
export const vehicleValues: readonly MagicValue[] = [
  {
    ...entry,
    value: `${PREFIX}overdue`,
    parameters: { blocked: 'OVERDUE' },
    outcome: {
      zh: '用户有未支付的停车费，入场状态变为 `BLOCKED`',
      en: 'The user owes money for parking; the entry becomes `BLOCKED`.',
    },
  },
  {
    ...entry,
    value: `${PREFIX}evaluation_failed`,
    parameters: { blocked: 'EVALUATION_FAILED' },
    outcome: {
      zh: '用户未通过评估，入场状态变为 `BLOCKED`',
      en: 'The evaluation of the user fails; the entry becomes `BLOCKED`.',
    },
  },
  {
    ...entry,
    value: `${PREFIX}pauses`,
    parameters: { service_state: 'PAUSE' },
    outcome: {
      zh: '用户暂停车牌服务，入场状态变为 `BLOCKED`',
      en: 'The user pauses the service of the plate; the entry becomes `BLOCKED`.',
    },
  },
  {
    ...charge,
    value: `${PREFIX}succeeds`,
    action: 'vehicleCharges.succeed',
    outcome: { zh: '扣款成功', en: 'The charge succeeds.' },
  },
  {
    ...charge,
    value: `${PREFIX}fails`,
    action: 'vehicleCharges.fail',
    outcome: { zh: '扣款失败', en: 'The charge fails.' },
  },
  {
    ...charge,
    value: `${PREFIX}advances`,
    action: 'vehicleCharges.succeed',
    parameters: { bank_type: 'BPA' },
    outcome: { zh: '微信支付垫资', en: 'WeChat Pay advances the money.' },
  },
]
