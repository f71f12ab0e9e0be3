import { readFileSync, statSync } from 'node:fs'
import { load } from 'js-yaml'
import { ExamError } from './exam-error'
import { type JsonObject, type JsonValue, isObject } from './json'

/** A request to the server under test. `{out_trade_no}` and `{total}` in its address and body are replaced. */
export interface ServerRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: JsonValue | undefined
}

/** The way in which the server under test is started. */
export interface ServerCommand {
  /** Command line of a shell. */
  readonly command: string
  readonly environment: Readonly<Record<string, string>>
  readonly folder: string | undefined
  /** Milliseconds until it listens. */
  readonly patience: number
}

/** Source of the orders. */
export interface OrderSource {
  /** Makes the server create an order. */
  readonly create: ServerRequest | undefined
  /** Path of the order number in the response: `out_trade_no`, `data.order.number`. */
  readonly number: string
  /** Numbers of orders that exist in the server, one for each check. */
  readonly numbers: readonly string[]
  /** Amount in fen of an order that does not exist in the sandbox yet. */
  readonly total: number | undefined
}

/** A state that a scenario describes. */
export type StateName = 'unpaid' | 'paid' | 'refunded'

/** The state of an order as the exam sees it: a JSON document, and its members in each state. */
export interface StateSource {
  readonly request: ServerRequest
  readonly unpaid: JsonObject
  readonly paid: JsonObject
  /** Members after a full refund. Without them, refunds are not examined. */
  readonly refunded: JsonObject | undefined
}

/** Time limits in milliseconds. */
export interface ExamLimits {
  /** For the response to a notification. Default 5000, as WeChat Pay waits. */
  readonly answer: number
  /** In which the server reaches a state after its response. Default 5000. */
  readonly state: number
  /** In which a state must not change any more. Default 300. */
  readonly settle: number
  /** For the whole exam. Default 600 000. */
  readonly total: number
}

/** Scenario of an exam. */
export interface Scenario {
  /** Address of a running sandbox; without it, the exam starts one. */
  readonly sandbox: string | undefined
  /** Merchant ID. Default: the first merchant of the sandbox. */
  readonly merchant: string | undefined
  readonly server: ServerCommand | undefined
  readonly order: OrderSource
  /** Makes the server refund an order. Without it, the sandbox does so in the merchant's name. */
  readonly refund: (ServerRequest & { readonly number: string }) | undefined
  readonly state: StateSource | undefined
  readonly limits: ExamLimits
}

const SIZE_LIMIT = 1024 * 1024

/**
 * Reads a scenario file: YAML, of which JSON is a part.
 *
 * @throws ExamError SCENARIO_INVALID
 */
export function readScenarioFile(path: string): Scenario {
  let document: unknown
  try {
    if (statSync(path).size > SIZE_LIMIT) throw new Error(`it is larger than ${SIZE_LIMIT} bytes`)
    document = load(readFileSync(path, 'utf8')) ?? {}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ExamError(
      'SCENARIO_INVALID',
      { zh: `无法读取场景文件 ${path}：${reason}`, en: `The scenario ${path} cannot be read: ${reason}` },
      { cause: error },
    )
  }
  return readScenario(document)
}

/**
 * Checks a scenario and adds the defaults.
 *
 * @throws ExamError SCENARIO_INVALID, with the path of the field
 */
export function readScenario(document: unknown): Scenario {
  const root = new Fields(document, '')
  root.allow('sandbox', 'merchant', 'server', 'order', 'refund', 'state', 'limits')
  const server = root.object('server')
  const sandbox = root.url('sandbox')
  const merchant = root.string('merchant')
  const order = root.object('order')
  if (order === undefined)
    throw invalid(
      'order',
      '缺失：写明怎样创建订单，或列出已有的订单号',
      'is missing: say how an order is created, or give numbers of existing ones',
    )
  const scenario: Scenario = {
    sandbox,
    merchant,
    server: server && serverOf(server),
    order: orderOf(order),
    refund: refundOf(root.object('refund')),
    state: stateOf(root.object('state')),
    limits: limitsOf(root.object('limits')),
  }
  if (sandbox === undefined && server === undefined)
    throw invalid(
      'sandbox',
      '缺失：填写商户系统所用沙箱的地址，或者用 server 让考官把两者都启动',
      'is missing: give the address of the sandbox that the server calls, or let the exam start both by "server"',
    )
  return scenario
}

function serverOf(fields: Fields): ServerCommand {
  fields.allow('command', 'env', 'folder', 'patience')
  return {
    command: fields.required('command'),
    environment: fields.strings('env'),
    folder: fields.string('folder'),
    patience: fields.integer('patience', 1, 600_000) ?? 30_000,
  }
}

function orderOf(fields: Fields): OrderSource {
  fields.allow('create', 'number', 'numbers', 'total')
  const create = fields.request('create', 'POST')
  const numbers = fields.list('numbers')
  if (create === undefined && numbers.length === 0)
    throw invalid(
      'order',
      '需要 create（创建订单的请求）或 numbers（已有的订单号）',
      'needs "create", a request that creates an order, or "numbers" of existing orders',
    )
  return {
    create,
    number: fields.string('number') ?? 'out_trade_no',
    numbers,
    total: fields.integer('total', 1, 1_000_000_000_00),
  }
}

function refundOf(fields: Fields | undefined): Scenario['refund'] {
  if (fields === undefined) return undefined
  fields.allow('create', 'number')
  const request = fields.request('create', 'POST')
  if (request === undefined)
    throw invalid(
      'refund.create',
      '缺失：让商户系统退款的请求',
      'is missing: the request that makes the server refund',
    )
  return { ...request, number: fields.string('number') ?? 'out_refund_no' }
}

function stateOf(fields: Fields | undefined): StateSource | undefined {
  if (fields === undefined) return undefined
  fields.allow('get', 'unpaid', 'paid', 'refunded')
  const request = fields.request('get', 'GET')
  if (request === undefined)
    throw invalid(
      'state.get',
      '缺失：以 JSON 返回订单的地址',
      'is missing: the address that returns an order as JSON',
    )
  return {
    request,
    unpaid: fields.members('unpaid') ?? missingMembers('unpaid'),
    paid: fields.members('paid') ?? missingMembers('paid'),
    refunded: fields.members('refunded'),
  }
}

function missingMembers(name: string): never {
  throw invalid(
    `state.${name}`,
    `缺失：订单处于 ${name} 时的字段，例如 { state: ${name} }`,
    `is missing: the members of an order that is ${name}, such as { state: ${name} }`,
  )
}

function limitsOf(fields: Fields | undefined): ExamLimits {
  fields?.allow('answer', 'state', 'settle', 'total')
  const limit = (name: string, otherwise: number): number => fields?.integer(name, 1, 3_600_000) ?? otherwise
  return {
    answer: limit('answer', 5000),
    state: limit('state', 5000),
    settle: limit('settle', 300),
    total: limit('total', 600_000),
  }
}

const invalid = (field: string, zh: string, en: string): ExamError =>
  new ExamError('SCENARIO_INVALID', {
    zh: `场景文件的字段 "${field}" ${zh}。`,
    en: `Field "${field}" of the scenario ${en}.`,
  })

/** Reads the fields of an object, and names each fault by its path. */
class Fields {
  readonly #value: JsonObject
  readonly #path: string

  constructor(value: unknown, path: string) {
    if (!isObject(value)) {
      throw path === ''
        ? new ExamError('SCENARIO_INVALID', {
            zh: '场景文件必须是由字段组成的对象。',
            en: 'The scenario must be an object of fields.',
          })
        : invalid(path, '必须是对象', 'must be an object')
    }
    this.#value = value as JsonObject
    this.#path = path
  }

  allow(...names: readonly string[]): void {
    const unknown = Object.keys(this.#value).find((name) => !names.includes(name))
    if (unknown !== undefined)
      throw invalid(
        this.#at(unknown),
        `未知；可用的有 ${names.join('、')}`,
        `is unknown; known are ${names.join(', ')}`,
      )
  }

  string(name: string): string | undefined {
    const value = this.#value[name]
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'string' || value === '')
      throw invalid(
        this.#at(name),
        typeof value === 'number' ? '必须是字符串：请给数字加上引号' : '必须是字符串',
        typeof value === 'number'
          ? 'must be a string: put the number between quotation marks'
          : 'must be a string',
      )
    return value
  }

  required(name: string): string {
    const value = this.string(name)
    if (value === undefined) throw invalid(this.#at(name), '缺失', 'is missing')
    return value
  }

  url(name: string): string | undefined {
    const value = this.string(name)
    if (value !== undefined) checkUrl(value, this.#at(name))
    return value
  }

  integer(name: string, min: number, max: number): number | undefined {
    const value = this.#value[name]
    if (value === undefined || value === null) return undefined
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < min || value > max)
      throw invalid(
        this.#at(name),
        `必须是 ${min} 到 ${max} 的整数，收到的是 ${JSON.stringify(value)}`,
        `must be an integer from ${min} to ${max}, received ${JSON.stringify(value)}`,
      )
    return value
  }

  list(name: string): readonly string[] {
    const value = this.#value[name] ?? []
    if (!Array.isArray(value) || !value.every((each) => typeof each === 'string'))
      throw invalid(this.#at(name), '必须是字符串的列表', 'must be a list of strings')
    return value
  }

  object(name: string): Fields | undefined {
    const value = this.#value[name]
    return value === undefined || value === null ? undefined : new Fields(value, this.#at(name))
  }

  members(name: string): JsonObject | undefined {
    const value = this.#value[name]
    if (value === undefined || value === null) return undefined
    if (!isObject(value) || Object.keys(value).length === 0)
      throw invalid(
        this.#at(name),
        '必须是至少有一个字段的对象',
        'must be an object with at least one member',
      )
    return value
  }

  strings(name: string): Readonly<Record<string, string>> {
    const value = this.members(name) ?? {}
    for (const [key, each] of Object.entries(value))
      if (typeof each !== 'string')
        throw invalid(`${this.#at(name)}.${key}`, '必须是字符串', 'must be a string')
    return value as Record<string, string>
  }

  /** A request: an address, `POST http://…`, or an object of `url`, `method`, `headers` and `body`. */
  request(name: string, method: string): ServerRequest | undefined {
    const value = this.#value[name]
    if (value === undefined || value === null) return undefined
    const at = this.#at(name)
    if (typeof value === 'string') {
      const [first = '', second] = value.trim().split(/\s+/)
      const url = second ?? first
      checkUrl(url, at)
      return {
        url,
        method: second === undefined ? method : first.toUpperCase(),
        headers: {},
        body: undefined,
      }
    }
    const fields = new Fields(value, at)
    fields.allow('url', 'method', 'headers', 'body')
    const url = fields.required('url')
    checkUrl(url, `${at}.url`)
    return {
      url,
      method: (fields.string('method') ?? method).toUpperCase(),
      headers: fields.strings('headers'),
      body: fields.#value['body'],
    }
  }

  #at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }
}

function checkUrl(value: string, at: string): void {
  let protocol = ''
  try {
    ;({ protocol } = new URL(value.replaceAll(/\{\w+\}/g, 'x')))
  } catch {
    // Reported below.
  }
  if (protocol !== 'http:' && protocol !== 'https:')
    throw invalid(
      at,
      `必须是 http 或 https 地址，收到的是 ${JSON.stringify(value)}`,
      `must be an http or https address, received ${JSON.stringify(value)}`,
    )
}
