import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BillLayout } from './bill'
import type { BillDay } from './day'
import type { BillLedger } from './ledger'
import { BYTE_ORDER_MARK, dataLine, headerLine } from './line'

const CHUNK_CHARACTERS = 32 * 1024

/** Whose bill of which day. */
export interface BillSubject {
  readonly mchid: string
  readonly day: BillDay
}

/** Whether anything stands in a bill at all. */
export function isEmpty(layout: BillLayout, { mchid, day }: BillSubject, ledger: BillLedger): boolean {
  return ledger.movements(mchid, day, layout.kinds).next().done === true
}

/**
 * The bytes of a bill, line by line, whatever its size. Between two pieces others get their turn.
 *
 * A past day's ledger no longer changes, so the same bill has the same bytes each time.
 */
export async function* billText(
  layout: BillLayout,
  { mchid, day }: BillSubject,
  ledger: BillLedger,
): AsyncGenerator<Uint8Array> {
  const writer = layout.open({ balance: ledger.balanceBefore(mchid, day), asOf: day.ready })
  let text = BYTE_ORDER_MARK + headerLine(layout.headers)
  for (const movement of ledger.movements(mchid, day, layout.kinds)) {
    text += dataLine(writer.row(movement))
    if (text.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(text)
    text = ''
    await nextTurn()
  }
  yield Buffer.from(text + headerLine(layout.totalHeaders) + dataLine(writer.totals()))
}
