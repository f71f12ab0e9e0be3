// The steps that the drivers play.

/** Steps that every driver plays. */
export const steps = [
  'order',
  'notification',
  'query',
  'refund',
  'refund query',
  'close',
  'bill',
  'upload',
  'encrypted field',
  'service order',
  'cancel',
]

/** Steps of the flows through the services of the official SDKs, by flow. */
export const flows = {
  'profit sharing': ['receivers', 'payment', 'order', 'query', 'return', 'rest', 'receivers removed'],
  'partner payments': ['jsapi order', 'payment', 'query', 'native order closed', 'refund', 'sharing'],
  refunds: ['part', 'notification', 'repetition', 'too much', 'abnormal', 'rest'],
  'transfer batches': ['batch', 'notification', 'query', 'details', 'failed transfer', 'no money'],
  'transfer bills': ['bill', 'confirmation', 'receipt', 'cancellation'],
  coupons: ['stock', 'start', 'coupon', 'payment', 'notification', 'used', 'refund', 'pause', 'stop'],
  parking: ['service', 'entry', 'charge', 'notification', 'query', 'blocked plate'],
}

/** Names of all steps that a client plays, such as `coupons: stock`. */
export function stepsOf({ playsFlows = false }) {
  const named = Object.entries(flows).flatMap(([flow, names]) => names.map((name) => `${flow}: ${name}`))
  return playsFlows ? [...steps, ...named] : steps
}
