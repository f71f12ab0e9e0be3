import { CliError } from '../errors/cli-error'
import type { Control } from '../target/control'
import type { Text } from '../definition/text'
import { ExamError } from './exam-error'
import { type JsonValue, isObject, valueAt } from './json'
import type { Scenario, ServerRequest } from './scenario'

/** An unpaid order that the server under test and the sandbox know. */
export interface Order {
  readonly out_trade_no: string
  /** Amount in fen. */
  readonly total: number
}

type Values = Readonly<Record<string, string | number>>

const TIME_LIMIT = 15_000
const RESPONSE_LIMIT = 1024 * 1024

/** The own API of the server under test: orders, refunds and states. */
export class ServerClient {
  readonly #scenario: Scenario
  readonly #control: Control
  readonly #mchid: string
  readonly #notifyUrl: string
  readonly #signal: AbortSignal
  readonly #numbers: string[]

  constructor(
    scenario: Scenario,
    {
      control,
      mchid,
      notifyUrl,
      signal,
    }: {
      readonly control: Control
      readonly mchid: string
      readonly notifyUrl: string
      readonly signal: AbortSignal
    },
  ) {
    this.#scenario = scenario
    this.#control = control
    this.#mchid = mchid
    this.#notifyUrl = notifyUrl
    this.#signal = signal
    this.#numbers = [...scenario.order.numbers]
  }

  /** A new order, or `undefined` when the given numbers are used up. */
  async newOrder(): Promise<Order | undefined> {
    const { create, number, total } = this.#scenario.order
    const out_trade_no =
      create === undefined
        ? this.#numbers.shift()
        : textAt(await this.#call(create, { total: total ?? 1 }), number, create)
    if (out_trade_no === undefined) return undefined
    const known = await this.#totalOf(out_trade_no)
    if (known !== undefined) return { out_trade_no, total: known }
    return this.#place(out_trade_no)
  }

  /** Refunds an order in full; returns the refund number. */
  async refund({ out_trade_no, total }: Order): Promise<string> {
    const { refund } = this.#scenario
    if (refund !== undefined)
      return textAt(await this.#call(refund, { out_trade_no, total }), refund.number, refund)
    const out_refund_no = `R${out_trade_no}`.slice(0, 64)
    await this.#asMerchant('/v3/refund/domestic/refunds', {
      out_trade_no,
      out_refund_no,
      notify_url: this.#notifyUrl,
      amount: { refund: total, total, currency: 'CNY' },
    })
    return out_refund_no
  }

  /**
   * State of an order, as the server reports it.
   *
   * @throws ExamError STATE_UNREADABLE
   */
  state({ out_trade_no, total }: Order): Promise<unknown> {
    const { state } = this.#scenario
    if (state === undefined) throw new Error('The scenario has no state.')
    return this.#call(state.request, { out_trade_no, total }, 'STATE_UNREADABLE')
  }

  async #totalOf(out_trade_no: string): Promise<number | undefined> {
    try {
      const { trade_state, amount } = (await this.#control(
        `GET /merchants/${this.#mchid}/transactions/${encodeURIComponent(out_trade_no)}`,
      )) as {
        readonly trade_state: string
        readonly amount: { readonly total: number }
      }
      if (trade_state !== 'NOTPAY')
        throw new ExamError('ORDER_FAILED', {
          zh: `订单 ${out_trade_no} 在沙箱里是 ${trade_state}；每项检查都需要一笔未支付的订单。`,
          en: `Order ${out_trade_no} is ${trade_state} in the sandbox; each check needs an unpaid order.`,
        })
      return amount.total
    } catch (error) {
      if (error instanceof CliError && error.code === 'SUBJECT_UNKNOWN') return undefined
      throw error
    }
  }

  /** Places an order of the server in the sandbox, in the merchant's name. */
  async #place(out_trade_no: string): Promise<Order> {
    const { total } = this.#scenario.order
    if (total === undefined)
      throw new ExamError(
        'ORDER_FAILED',
        {
          zh: `沙箱里没有订单 ${out_trade_no}。`,
          en: `The sandbox does not know the order ${out_trade_no}.`,
        },
        {
          remedy: {
            zh: '让商户系统调用这个沙箱下单；或者填写 order.total，由考官下单。',
            en: 'Let the server call this sandbox, or give "order.total", and the exam places the order.',
          },
        },
      )
    const { appid } = (await this.#control(`GET /merchants/${this.#mchid}`)) as {
      readonly appid: string
    }
    await this.#asMerchant('/v3/pay/transactions/native', {
      appid,
      mchid: this.#mchid,
      description: 'wxpay exam',
      out_trade_no,
      notify_url: this.#notifyUrl,
      amount: { total, currency: 'CNY' },
    })
    return { out_trade_no, total }
  }

  async #asMerchant(path: string, body: object): Promise<void> {
    const { response } = (await this.#control(`POST /merchants/${this.#mchid}/call`, {
      method: 'POST',
      path,
      body,
    })) as {
      readonly response: { readonly status: number; readonly body: unknown }
    }
    if (response.status >= 300)
      throw new ExamError('ORDER_FAILED', {
        zh: `沙箱的 POST ${path}：${response.status} ${JSON.stringify(response.body).slice(0, 500)}`,
        en: `POST ${path} of the sandbox: ${response.status} ${JSON.stringify(response.body).slice(0, 500)}`,
      })
  }

  async #call(
    request: ServerRequest,
    values: Values,
    code: 'ORDER_FAILED' | 'STATE_UNREADABLE' = 'ORDER_FAILED',
  ): Promise<unknown> {
    const { method, headers } = request
    const url = filled(request.url, values, encodeURIComponent)
    const body = request.body === undefined ? undefined : JSON.stringify(filledIn(request.body, values))
    const fail = ({ zh, en }: Text, cause?: unknown): ExamError =>
      new ExamError(code, { zh: `${method} ${url}：${zh}`, en: `${method} ${url}: ${en}` }, { cause })
    let response: Response
    try {
      response = await fetch(url, {
        method,
        headers: {
          Accept: 'application/json',
          ...(body && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any([this.#signal, AbortSignal.timeout(TIME_LIMIT)]),
      })
    } catch (error) {
      this.#signal.throwIfAborted()
      throw fail({ zh: '没有应答。', en: 'the server does not respond.' }, error)
    }
    const text = (await response.text()).slice(0, RESPONSE_LIMIT)
    if (!response.ok) throw fail(inBoth(`${response.status} ${text.slice(0, 200)}`))
    try {
      return JSON.parse(text)
    } catch (error) {
      throw fail(
        {
          zh: `应答不是 JSON：${text.slice(0, 200)}`,
          en: `the response is not JSON: ${text.slice(0, 200)}`,
        },
        error,
      )
    }
  }
}

function textAt(document: unknown, path: string, { method, url }: ServerRequest): string {
  const value = valueAt(document, path)
  if (typeof value === 'string' && value !== '') return value
  const body = JSON.stringify(document).slice(0, 200)
  throw new ExamError('ORDER_FAILED', {
    zh: `${method} ${url}：应答的 "${path}" 不是字符串：${body}`,
    en: `${method} ${url}: the response has no string at "${path}": ${body}`,
  })
}

const inBoth = (text: string): Text => ({ zh: text, en: text })

function filled(text: string, values: Values, encode: (value: string) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encode(String(values[name])) : whole,
  )
}

/** A body whose strings are filled in. A string that is only `{total}` becomes the number. */
function filledIn(value: JsonValue | undefined, values: Values): JsonValue | undefined {
  if (value === '{total}') return values['total']
  if (typeof value === 'string') return filled(value, values, (text) => text)
  if (Array.isArray(value)) return value.map((each: JsonValue) => filledIn(each, values) ?? null)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, filledIn(each as JsonValue, values)]),
  )
}
