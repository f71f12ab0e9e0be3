import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { omitUndefined } from '../../domain/omit-undefined'
import { defineTimeLimits } from '../../domain/time-limits'
import { fapiaos } from './entity'
import { notifyChange } from './events'
import type { Fapiao, InvoiceNumbers } from './fapiao'

/** Time until the tax platform has decided, and until the card holder has, in milliseconds. */
const PROCESSING_TIME = 3_000

/** Time limits of invoices: the tax platform decides. */
export const fapiaoLimits = defineTimeLimits(fapiaos, 'fapiao_id', {
  ISSUE_ACCEPTED: { name: 'fapiao-is-issued', time: PROCESSING_TIME, expire: issue },
  REVERSE_ACCEPTED: { name: 'fapiao-is-reversed', time: PROCESSING_TIME, expire: reverse },
})

/** Puts a card into the card holder of the user, or takes it out. */
const card = defineDeadline('fapiao-card-moves', (context, { mchid, number }) => {
  const fapiao = fapiaos.get(context, { mchid, fapiao_id: number })
  const isIn = fapiao.card_status === 'INSERT_ACCEPTED'
  if (!isIn && fapiao.card_status !== 'DISCARD_ACCEPTED') return
  const moved = { ...fapiao, card_status: isIn ? 'INSERTED' : 'DISCARDED' } as const
  fapiaos.save(context, moved)
  notifyChange(context, moved, isIn ? 'FAPIAO.CARD_INSERTED' : 'FAPIAO.CARD_DISCARDED')
})

export const fapiaoDeadlines = [...fapiaoLimits.deadlines, card]

/** Schedules the move of the card. */
export function scheduleCard(context: Context, { mchid, fapiao_id: number }: Fapiao): void {
  card.schedule(context, { dueAt: context.clock.now().getTime() + PROCESSING_TIME, mchid, number })
}

/** The tax platform issues an invoice, which goes to the card holder of the user. */
export function issue(context: Context, fapiao: Fapiao): Fapiao {
  return decided(context, fapiao, 'taxIssues')
}

/** The tax platform reverses an invoice, and its card is taken out. */
export function reverse(context: Context, fapiao: Fapiao): Fapiao {
  return decided(context, fapiao, 'taxReverses')
}

/** The tax platform refuses to issue or to reverse an invoice. The merchant finds out by a query. */
export function refuse(
  context: Context,
  fapiao: Fapiao,
  event: 'taxRefusesIssue' | 'taxRefusesReverse',
  error: NonNullable<Fapiao['error']>,
): Fapiao {
  return fapiaoLimits.apply(context, fapiao, event, { error })
}

const effects = {
  taxIssues: { numbers: 'blue', card_status: 'INSERT_ACCEPTED', event: 'FAPIAO.ISSUED' },
  taxReverses: { numbers: 'red', card_status: 'DISCARD_ACCEPTED', event: 'FAPIAO.REVERSED' },
} as const

function decided(context: Context, fapiao: Fapiao, event: keyof typeof effects): Fapiao {
  const { numbers, card_status, event: told } = effects[event]
  const done = fapiaoLimits.apply(context, omitUndefined({ ...fapiao, error: undefined }), event, {
    [numbers]: newNumbers(context),
    card_status,
  })
  notifyChange(context, done, told)
  scheduleCard(context, done)
  return done
}

function newNumbers({ numbers, clock }: Context): InvoiceNumbers {
  const at = clock.now()
  const digits = numbers.receiptId(at)
  return {
    fapiao_code: digits.slice(4, 16),
    fapiao_number: digits.slice(-8),
    check_code: digits.slice(0, 20),
    password: digits.slice(20),
    at: at.getTime(),
  }
}
