import { ApiError } from '../domain/api-error'
import type { ControlContext } from '../domain/control-action'
import { ControlError } from '../domain/control-error'
import { checkParameters } from '../domain/check-parameters'
import { inProcess } from '../gateway/in-process'
import { MerchantError } from '../merchants/merchant-error'
import { type PlacedStep, type Seed, seedSchema, seedSteps } from './seed'

/** Maximum number of merchants, orders and steps of one seed, each. */
const LIMIT = 10_000

/**
 * Applies a seed in one transaction: all of it, or nothing.
 *
 * @throws ControlError FIELD_INVALID, which names the place in the seed
 */
export async function applySeed(context: ControlContext, given: unknown): Promise<void> {
  const seed = checkParameters(seedSchema, given) as Seed
  await context.keyPairs.prepare(pairsOf(seed))
  for (const name of ['merchants', 'orders', 'contracts', 'steps'] as const) {
    const { length } = seed[name] ?? []
    if (length > LIMIT)
      throw new ControlError('LIMIT_REACHED', `Field "${name}" has ${length} items; the maximum is ${LIMIT}.`)
  }
  const call = inProcess(
    context,
    context.operations().filter((operation) => 'handle' in operation),
  )
  context.transact(() => {
    const mchids = (seed.merchants ?? []).map((options, index) =>
      at(`merchants/${index}`, () => context.merchants.create(options).mchid),
    )
    const appidOf = (mchid: string): string => context.merchants.find(mchid)?.appid ?? ''
    const now = context.clock.now()
    for (const { place, step } of seedSteps(seed, { mchids, appidOf, now })) {
      at(place, () => {
        take(context, call, step)
      })
    }
  })
}

/** Number of key pairs that the merchants of a seed need. */
function pairsOf({ merchants = [] }: Seed): number {
  return merchants.reduce(
    (sum, { privateKey, kind, brandId }) =>
      sum + (privateKey === undefined ? 1 : 0) + (kind === 'brand' || brandId !== undefined ? 1 : 0),
    0,
  )
}

function take(context: ControlContext, call: ReturnType<typeof inProcess>, step: PlacedStep['step']): void {
  if ('call' in step) {
    call({
      mchid: step.mchid,
      route: step.call,
      parameters: (step.with ?? {}) as Readonly<Record<string, unknown>>,
    })
  } else if ('action' in step) context.act(step.action, ...(step.arguments ?? []))
  else pass(context, step.advance)
}

// Deadlines run in order; notifications are delivered after the commit.
function pass({ clock, deadlines, runDue }: ControlContext, seconds: number): void {
  const target = clock.now().getTime() + seconds * 1000
  for (let next = deadlines.next(); next !== undefined && next <= target; next = deadlines.next()) {
    clock.moveTo(new Date(next))
    runDue()
  }
  clock.moveTo(new Date(target))
}

function at<Result>(place: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof ControlError)
      throw new ControlError(error.code, `${place} of the seed: ${error.message}`)
    if (error instanceof MerchantError || error instanceof ApiError) {
      const reason =
        error instanceof ApiError ? `${error.status} ${error.code} ${error.message}` : error.message
      throw new ControlError('FIELD_INVALID', `${place} of the seed is rejected: ${reason}`)
    }
    throw error
  }
}
