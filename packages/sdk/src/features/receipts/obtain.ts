import type { Routes } from '@wxpay/sdk/types'
import { type Download, download, type DownloadResponse } from '../downloads/download'
import { DownloadError } from '../downloads/download-error'
import type { DownloadOptions } from '../downloads/transfer'
import { InputError } from '../../base/errors/input-error'
import { CancellationError } from '../../base/errors/transport-error'
import { type OutcomeQuery, WechatpayError } from '../../base/errors/wechatpay-error'
import { type Members, membersOf, withoutUndefined } from '../../base/values'
import { readFunction } from '../../call/axios/call-options'
import { parametersOf } from '../../operations/path-parameters'
import { pause, startDeadline } from '../../base/deadline'
import type { Requester } from '../requester'
import type { ReceiptKind } from './kinds'
import { ReceiptError, type ReceiptFacts } from './receipt-error'
import { pauseAfter, readWaiting, type Waiting, type WaitingOptions } from './waiting'

/** Argument of `onPending`, which is called before each wait for a receipt. */
export interface ReceiptWait {
  /** `GENERATING`, `ACCEPTED`… */
  readonly state: string
  /** Number of queries so far. */
  readonly queries: number
  /** Delay before the next query in milliseconds. */
  readonly wait: number
}

/** Options of a receipt. `signal` also aborts the wait; the application remains. */
export interface ReceiptOptions extends DownloadOptions, WaitingOptions {
  /** Called before each wait. An error that it throws ends the wait. */
  readonly onWait?: ((event: ReceiptWait) => void) | undefined
}

/**
 * Applies for a receipt, polls until it is ready, and starts its download. Its numbers identify it, so repeated
 * calls make one application.
 *
 * @throws InputError `PARAMETER_MISSING`, `OPTION_INVALID`
 * @throws ReceiptError `RECEIPT_NOT_READY`, `RECEIPT_FAILED`
 */
export async function obtainReceipt(
  requester: Requester,
  kind: ReceiptKind,
  query: object,
  options: ReceiptOptions,
): Promise<Download> {
  const named = membersOf(withoutUndefined(query))
  for (const name of kind.needs) requireValue(name, named[name])
  const waiting = readWaiting(options)
  const onWait = readFunction('onWait', options.onWait)
  const { signal, timeout } = options
  const limits = { ...(signal !== undefined && { signal }), ...(timeout !== undefined && { timeout }) }
  const deadline = startDeadline(signal === undefined ? {} : { signal })
  deadline.sent()
  try {
    const applied = await applyFor(requester, kind, named, limits)
    const inquiry = inquiryFor(kind, { ...applied.response, ...named }, applied.refusal)
    const response = await untilReady(applied, kind, {
      sendQuery: () => call(requester, kind.query, { ...inquiry, ...limits }),
      waiting,
      onWait,
      pause: (wait) => pause(wait, deadline),
      query: { route: kind.query, config: inquiry },
    })
    return await download(requester, fileOf(kind, response), limits)
  } finally {
    deadline.release()
  }
}

function requireValue(name: string, value: unknown): void {
  if (typeof value === 'string' && value !== '') return
  throw new InputError(
    'PARAMETER_MISSING',
    `${name} is missing: give it as a string, it identifies the receipt`,
    name,
  )
}

interface Applied {
  readonly response: Members
  readonly refusal?: WechatpayError
}

// After an error that may mean an existing application, or a lost response, the query decides: it finds the
// application, or the error is thrown.
async function applyFor(
  requester: Requester,
  { apply }: ReceiptKind,
  named: Members,
  limits: object,
): Promise<Applied> {
  const inPath = parametersOf(apply)
  const body = Object.fromEntries(Object.entries(named).filter(([name]) => !inPath.includes(name)))
  try {
    return { response: await call(requester, apply, body, { ...pick(named, inPath), ...limits }) }
  } catch (error) {
    if (!(error instanceof WechatpayError) || error instanceof CancellationError) throw error
    if (error.outcome !== 'unknown') throw error
    return { response: {}, refusal: error }
  }
}

interface Polling {
  readonly sendQuery: () => Promise<Members>
  readonly waiting: Waiting
  readonly onWait: ReceiptOptions['onWait']
  readonly pause: (milliseconds: number) => Promise<void>
  readonly query: OutcomeQuery
}

async function untilReady(
  { response, refusal }: Applied,
  { states }: ReceiptKind,
  { sendQuery, waiting, onWait, pause: rest, query }: Polling,
): Promise<Members> {
  if (isFile(response)) return response
  const started = performance.now()
  for (let queries = 1; ; queries++) {
    const queried = await sendQuery().catch((error: unknown) => {
      throw queries === 1 && refusal !== undefined ? refusal : error
    })
    const state = textOf(queried[states.field]) ?? states.pending
    if (state === states.ready) return queried
    const facts = { route: query.route, state, query }
    if (state === states.failed) throw failed(facts, textOf(queried['fail_reason']))
    const wait = pauseAfter(queries, performance.now() - started, waiting)
    if (wait === undefined) throw notReady(facts, queries)
    onWait?.({ state, queries, wait })
    await rest(wait)
  }
}

function failed(facts: ReceiptFacts, reason: string | undefined): ReceiptError {
  return new ReceiptError(
    'RECEIPT_FAILED',
    `WeChat Pay could not create the receipt: ${reason ?? 'it gives no reason'}. Do not query it again`,
    { ...facts, reason },
  )
}

function notReady(facts: ReceiptFacts, queries: number): ReceiptError {
  const times = queries === 1 ? 'one query' : `${queries} queries`
  return new ReceiptError(
    'RECEIPT_NOT_READY',
    `The receipt is still ${facts.state}, after ${times}. The application remains: call again later with the same numbers`,
    facts,
  )
}

async function call(
  requester: Requester,
  route: keyof Routes,
  ...given: readonly object[]
): Promise<Members> {
  const { data }: { readonly data: unknown } = await requester.request(route, ...given)
  return membersOf(data)
}

function inquiryFor(
  { apply, query, params, ticket }: ReceiptKind,
  known: Members,
  refusal: WechatpayError | undefined,
): Members {
  if (ticket !== undefined && known[ticket] === undefined) throw refusal ?? unusable(apply, ticket)
  const path = pick(known, parametersOf(query))
  return params.length === 0 ? path : { ...path, params: pick(known, params) }
}

function fileOf({ query }: ReceiptKind, response: Members): DownloadResponse {
  if (isFile(response)) return response
  throw unusable(query, 'download_url, hash_type and hash_value')
}

function isFile(response: Members): response is Readonly<Record<keyof DownloadResponse, string>> {
  const { download_url, hash_type, hash_value } = response
  return [download_url, hash_type, hash_value].every((value) => textOf(value) !== undefined)
}

function unusable(route: string, missing: string): DownloadError {
  return new DownloadError('DOWNLOAD_UNSUPPORTED', `The response of ${route} has no ${missing}`)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function pick(values: Members, names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
}
