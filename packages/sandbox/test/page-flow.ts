import { findOperation } from '@wxpay/catalog'
import type { Credentials } from '../src/index'
import type { Fixture } from './fixture'
import { fieldsOfXml, pageExample, type Values } from './page-example'
import { type Answer, isAccepted, sendExample } from './send-example'

/** Step to the state that an example needs: each is accepted. Texts of `with` and of paths may hold `{name}`. */
export type Step =
  /** Sends the example of another operation; `with` replaces values of it, and `null` removes a field. */
  | {
      readonly call: string
      readonly with?: Values
      /** Fields of the response that another example sends under another name. */
      readonly keep?: Readonly<Record<string, string>>
    }
  /** An action of the control API on the merchant. */
  | { readonly act: string; readonly with?: Values }
  /** Another request of the control API. */
  | { readonly control: string; readonly with?: Values }
  /** Seconds of business time. */
  | { readonly pass: number }

/** Way to the state in which the example of an operation is accepted. */
export interface Flow {
  readonly steps: readonly Step[]
  /** Values that cannot be as shown besides those that WeChat Pay assigns, such as dates. */
  readonly with?: Values
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Numbers and identities that the merchant chooses: the examples before take over those of the last. */
const CHOSEN = words(
  `out_trade_no out_refund_no out_order_no out_return_no out_bill_no out_batch_no out_detail_no out_request_no
  combine_out_trade_no out_authorization_no merchant_plan_no merchant_sign_plan_no business_code out_contract_code
  contract_code plate_number plate_color partner_trade_no mch_billno plan_id fapiao_id openid re_openid sub_openid sub_mchid
  sub_mch_id authorization_code out_budget_no fapiao_apply_id`,
)

/** Numbers that WeChat Pay assigns: an example sends those of the responses before. */
const ASSIGNED = words(
  `transaction_id refund_id order_id return_id stock_id coupon_stock_id coupon_id coupon_code contract_id applyment_id
  application_no activity_id complaint_id media_id batch_id detail_id transfer_bill_no authorization_id withdraw_id
  plan_id sign_plan_id subsidy_receipt_id subsidy_return_receipt_id fapiao_code fapiao_number parking_id token auth_code
  accept_id subsidy_id pub_key`,
)

/** Fields of the names at any depth, the first of each name. */
function collect(value: unknown, names: ReadonlySet<string>, found: Record<string, unknown> = {}): Values {
  if (typeof value !== 'object' || value === null) return found
  for (const [name, each] of Object.entries(value)) {
    if (names.has(name) && (typeof each === 'string' || typeof each === 'number')) found[name] ??= each
    collect(each, names, found)
  }
  return found
}

/** Fields of a response, and the token of a download address. */
function fieldsOf(text: string): unknown {
  const token = /[?&]token=([^&"]+)/.exec(text)?.[1]
  const fields: unknown = text.startsWith('{')
    ? JSON.parse(text)
    : text.startsWith('<')
      ? fieldsOfXml(text.replaceAll(/<!\[CDATA\[|\]\]>/g, ''))
      : {}
  return token === undefined ? fields : [fields, { token: decodeURIComponent(token) }]
}

const DAY = 24 * 60 * 60 * 1000

/** Dates in Beijing, by their names in a flow. */
function dates(): Values {
  const at = (days: number): string => new Date(Date.now() + 8 * 60 * 60 * 1000 + days * DAY).toISOString()
  const day = (days: number): string => at(days).slice(0, 10)
  return {
    today: day(0),
    yesterday: day(-1),
    yesterdayV2: day(-1).replaceAll('-', ''),
    inTenDays: day(10),
    inFortyDays: day(40),
    inAYear: day(364),
    now: `${at(0).slice(0, 19)}+08:00`,
  }
}

const filled = (value: unknown, known: Values): unknown => {
  if (typeof value === 'string')
    return value.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(known[name]))
  if (Array.isArray(value)) return value.map((each) => filled(each, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, known)]))
}

/** Sends the example of an operation after the steps to its state. */
export async function runFlow(route: string, { steps, with: own }: Flow, fixture: Fixture): Promise<Answer> {
  const { merchant, sandbox } = fixture
  const assigned: Record<string, unknown> = {}
  // The receiver's fields of a transfer to a bank card are encrypted with a key of another operation.
  const keys = (): Credentials =>
    assigned['pub_key'] === undefined
      ? merchant
      : { ...merchant, certs: { [merchant.serial]: assigned['pub_key'] as string } }
  const example = (each: string, values: Values) => pageExample(each, keys(), values)
  const send = (each: string, values: Values): Promise<Answer> =>
    sendExample(findOperation(each)?.operation['x-wxpay'].api === 'v2', example(each, values), fixture)
  const given = { ...dates(), mchid: merchant.mchid, openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' }
  const chosen: Record<string, unknown> = { ...collect(example(route, {}).plain, CHOSEN) }
  const fill = (value: unknown): Values => filled(value ?? {}, { ...given, ...chosen, ...assigned }) as Values
  const learn = (text: string, keep: Readonly<Record<string, string>> = {}): void => {
    const fields = fieldsOf(text)
    Object.assign(assigned, collect(fields, ASSIGNED))
    const kept = collect(fields, new Set(Object.values(keep)))
    for (const [name, source] of Object.entries(keep)) assigned[name] = kept[source]
  }
  for (const step of steps) {
    if ('call' in step) {
      const values = { ...chosen, ...assigned, ...fill(step.with) }
      for (const [name, value] of Object.entries(collect(example(step.call, values).plain, CHOSEN)))
        chosen[name] ??= value
      const answer = await send(step.call, values)
      if (!isAccepted(answer)) throw new Error(`${step.call} was refused: ${answer.text}`)
      learn(answer.text, step.keep)
      continue
    }
    const [method, path, body] =
      'pass' in step
        ? ['POST', '/clock/advance', { seconds: step.pass }]
        : 'act' in step
          ? ['POST', `/merchants/{mchid}/${step.act}`, fill(step.with)]
          : [...(step.control.split(' ') as [string, string]), fill(step.with)]
    const target = encodeURI(filled(path, { ...given, ...chosen, ...assigned }) as string)
    const response = await sandbox.fetch(`http://localhost/sandbox/v1${target}`, {
      method,
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${target} was refused: ${text}`)
    learn(text)
  }
  return send(route, { ...assigned, ...fill(own) })
}
