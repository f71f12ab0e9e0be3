// Examples of requests, which the drivers fill the parameters of their services with.

/**
 * The example of the operation that a method and a concrete path belong to, with the merchant's own values.
 *
 * @returns {{ operation_id: string, fields: object, files: readonly string[] } | undefined}
 */
export function findExample(tenant, method, path) {
  const { sandbox } = tenant
  const operation = locate(sandbox.control.operations.list(), method, path)
  if (operation === undefined) return undefined
  const { example } = sandbox.control.operations.get(operation.operation_id)
  const known = valuesOf(tenant, operation)
  const fields = { ...example.body, ...example.query, ...example.path }
  return { operation_id: operation.operation_id, fields: replaced(fields, known), files: example.files }
}

/** The operation whose template has the most segments in common with a path; all of v3 have distinct ones. */
export function locate(operations, method, path) {
  const { pathname } = new URL(path, 'https://api.mch.weixin.qq.com')
  const segments = pathname.split('/')
  const literal = (template) => template.filter((part) => !part.startsWith('{')).length
  return operations
    .filter((operation) => operation.method === method)
    .map((operation) => ({ operation, template: operation.path.split('/') }))
    .filter(
      ({ template }) =>
        template.length === segments.length &&
        template.every((part, at) => (part.startsWith('{') ? segments[at] !== '' : part === segments[at])),
    )
    .toSorted((a, b) => literal(b.template) - literal(a.template))[0]?.operation
}

const createsOrder = ({ method, path }) => method === 'POST' && /\/transactions(?:\/\w+)?$/.test(path)
const createsRefund = ({ method, path }) => method === 'POST' && path.endsWith('/refunds')
const closesOrder = ({ path }) => path.endsWith('/close')

let created = 0

/** Values by field name: those of the merchant, and identifiers of what exists, or of what is created. */
function valuesOf({ sandbox, merchant, numbers, billDate, recorder }, operation) {
  const { mchid, appid, serviceId } = merchant
  const fresh = `INTEROP-${(created += 1)}`
  const { sent, received } = recorder.learned(operation.path)
  const creates = operation.method === 'POST' && !operation.path.includes('{')
  return {
    ...existing(() => numbersOf(sandbox.control.transactions.get(mchid, numbers.paid))),
    ...existing(() => numbersOf(sandbox.control.refunds.get(mchid, numbers.refund))),
    ...(!isPlayed(operation) && { ...(!creates && sent), ...received }),
    ...{ mchid, sp_mchid: mchid, combine_mchid: mchid, belong_merchant: mchid, stock_creator_mchid: mchid },
    ...{ appid, sp_appid: appid, combine_appid: appid },
    ...{ service_id: serviceId, bill_date: billDate },
    ...(operation.path.startsWith('/v3/vehicle/transactions') && parkedCar(recorder)),
    ...(createsOrder(operation) && { out_trade_no: fresh }),
    ...(createsRefund(operation) && { out_refund_no: fresh }),
    ...(closesOrder(operation) && isPlayed(operation) && { out_trade_no: numbers.closed }),
  }
}

/** The car that entered last, which is charged. */
function parkedCar(recorder) {
  const { sent, received } = recorder.learned('/v3/vehicle/parking/parkings')
  const { parking_id } = received
  return parking_id === undefined ? {} : { plate_number: sent.plate_number, parking_id }
}

/** Products of the flow, whose orders and refunds have known numbers. */
const isPlayed = ({ path }) => /^\/v3\/(?:pay\/transactions|refund)\//.test(path)

const numbersOf = (view) =>
  Object.fromEntries(
    ['out_trade_no', 'transaction_id', 'out_refund_no', 'refund_id']
      .filter((name) => typeof view[name] === 'string')
      .map((name) => [name, view[name]]),
  )

/** A driver that ended early has made no order. */
function existing(read) {
  try {
    return read()
  } catch {
    return {}
  }
}

function replaced(value, known) {
  if (Array.isArray(value)) return value.map((item) => replaced(item, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'string' && known[name] !== undefined ? known[name] : replaced(inner, known),
    ]),
  )
}
