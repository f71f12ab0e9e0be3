import type { Books } from '../books'
import { Refusal } from '../gateway/refusal'
import { type Repetition, type Step, step } from '../machine/machine'
import type { Refund } from './refund'
import { type Event, type State, refundMachine, refundRefusals } from './states'

/** A refund's name: the merchant and his number. */
export interface RefundKey {
  readonly mchid: string
  readonly out_refund_no: string
}

/** The refund, or a refusal that there is none. */
export function getRefund(books: Books, { mchid, out_refund_no }: RefundKey): Refund {
  const refund = books.refunds.find({ mchid, out_refund_no })
  if (refund === undefined) throw new Refusal(refundRefusals.absent)
  return refund
}

/** What the machine says of an event on a refund, which may not exist yet. */
export function judge(refund: Refund | undefined, event: Event, fingerprint?: string): Step<State> {
  const repetition: Repetition =
    fingerprint !== undefined && refund?.accepted === fingerprint ? 'repeated' : 'different'
  return step<State, Event, keyof typeof refundRefusals>(
    refundMachine,
    refund?.status ?? 'ABSENT',
    event,
    repetition,
  )
}

/** Keeps a refund in its next state. */
export function move(books: Books, refund: Refund, to: State, changes: Partial<Refund> = {}): Refund {
  const moved: Refund = { ...refund, ...changes, status: to }
  books.refunds.save(moved)
  return moved
}
