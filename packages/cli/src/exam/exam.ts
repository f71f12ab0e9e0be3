import { checks } from './checks'
import { type Check, type CheckId, checkIds } from './check'
import { CheckRun, type CheckTools, OrdersUsedUp } from './check-run'
import type { Answer } from '../notifications/delivery'
import { ExamError } from './exam-error'
import { NotificationSource } from '../notifications/notification-source'
import type { Control } from '../target/control'
import type { Scenario } from './scenario'
import { ServerClient } from './server-client'
import type { Text } from '../definition/text'

/** Reason why a check was not run. */
export type SkipReason = 'not-accepting' | 'no-state' | 'no-refunded-state' | 'one-key' | 'no-orders'

/** Result of a check. */
export interface CheckResult {
  readonly id: CheckId
  readonly level: Check['level']
  readonly verdict: 'passed' | 'failed' | 'skipped'
  /** The faults of the server. */
  readonly problems: readonly Text[]
  readonly skipped?: SkipReason
  /** Each delivery of the check, in the order of their responses. */
  readonly answers: readonly Answer[]
  readonly milliseconds: number
}

/** Results of an exam. */
export interface ExamResult {
  readonly notifyUrl: string
  readonly mchid: string
  readonly startedAt: Date
  readonly milliseconds: number
  readonly results: readonly CheckResult[]
}

/** Options of an exam. */
export interface ExamOptions {
  /** Address of the server under test that receives notifications. */
  readonly notifyUrl: string
  readonly scenario: Scenario
  /** Control API of the sandbox that the server under test calls. */
  readonly control: Control
  /** Only these checks, besides the payment that all others presume. Default: all. */
  readonly only?: readonly CheckId[] | undefined
  readonly signal?: AbortSignal | undefined
  /** Called before each check. */
  readonly onCheck?: ((id: CheckId, number: number, count: number) => void) | undefined
  readonly onResult?: ((result: CheckResult) => void) | undefined
}

/**
 * Examines a server that receives notifications.
 *
 * @throws ExamError if the exam cannot be held or the time is up; the reason of the signal, if it is aborted
 */
export async function exam(options: ExamOptions): Promise<ExamResult> {
  const { total } = options.scenario.limits
  const time = AbortSignal.timeout(total)
  try {
    return await hold(options, time)
  } catch (error) {
    if (!time.aborted || options.signal?.aborted === true) throw error
    throw new ExamError(
      'EXAM_TIMED_OUT',
      { zh: `考试没有在 ${total} 毫秒内结束。`, en: `The exam did not end within ${total} ms.` },
      {
        remedy: {
          zh: '在场景文件里调大 limits.total，或用 --only 少做几项。',
          en: 'Raise limits.total of the scenario, or examine less by --only.',
        },
        cause: error,
      },
    )
  }
}

async function hold(options: ExamOptions, time: AbortSignal): Promise<ExamResult> {
  const { notifyUrl, scenario, only } = options
  const startedAt = new Date()
  const start = performance.now()
  const signal = AbortSignal.any([time, ...(options.signal === undefined ? [] : [options.signal])])
  const { control } = options
  const mchid = scenario.merchant ?? (await firstMerchant(control))
  const source = new NotificationSource(control, mchid, signal)
  const server = new ServerClient(scenario, { control, mchid, notifyUrl, signal })
  const tools: CheckTools = { notifyUrl, source, server, scenario, signal }
  const { certs } = await source.credentials()
  const lacking = lackingOf(scenario, Object.keys(certs))
  const chosen = checkIds.filter((id) => id === 'payment' || only === undefined || only.includes(id))
  const results: CheckResult[] = []
  for (const [index, id] of chosen.entries()) {
    options.onCheck?.(id, index + 1, chosen.length)
    const isAccepting = results[0]?.verdict !== 'failed'
    const skipped = isAccepting
      ? checks[id].needs.map((need) => lacking[need]).find(Boolean)
      : 'not-accepting'
    const result = skipped === undefined ? await runCheck(id, tools) : notRun(id, skipped)
    results.push(result)
    options.onResult?.(result)
  }
  return { notifyUrl, mchid, startedAt, milliseconds: elapsedSince(start), results }
}

const elapsedSince = (start: number): number => Math.round(performance.now() - start)

async function runCheck(id: CheckId, tools: CheckTools): Promise<CheckResult> {
  const run = new CheckRun(tools)
  const start = performance.now()
  try {
    await checks[id].run(run)
  } catch (error) {
    if (error instanceof OrdersUsedUp) return notRun(id, 'no-orders')
    throw error
  }
  const { answers, problems } = run
  const verdict = problems.length === 0 ? 'passed' : 'failed'
  return { id, level: checks[id].level, verdict, problems, answers, milliseconds: elapsedSince(start) }
}

const notRun = (id: CheckId, skipped: SkipReason): CheckResult => ({
  id,
  level: checks[id].level,
  verdict: 'skipped',
  problems: [],
  skipped,
  answers: [],
  milliseconds: 0,
})

function lackingOf({ state }: Scenario, keyIds: readonly string[]) {
  const isPublicKey = (id: string): boolean => id.startsWith('PUB_KEY_ID_')
  const hasBoth = keyIds.some(isPublicKey) && !keyIds.every(isPublicKey)
  return {
    state: state === undefined ? 'no-state' : undefined,
    refunded: state?.refunded === undefined ? 'no-refunded-state' : undefined,
    'two-keys': hasBoth ? undefined : 'one-key',
  } as const
}

async function firstMerchant(control: Control): Promise<string> {
  const { data } = (await control('GET /merchants')) as {
    readonly data: readonly { readonly mchid: string }[]
  }
  const [first] = data
  if (first === undefined)
    throw new ExamError('MERCHANT_UNKNOWN', { zh: '沙箱里没有商户。', en: 'The sandbox has no merchant.' })
  return first.mchid
}
