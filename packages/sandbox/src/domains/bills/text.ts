import { setImmediate as nextTurn } from 'node:timers/promises'
import type { BillLayout } from './bill'
import type { BillDay } from './day'
import type { Database } from '../../storage/database'
import { balanceBefore, movementsOf } from './movements'
import { BYTE_ORDER_MARK, dataLine, headerLine } from './line'

const CHUNK_CHARACTERS = 32 * 1024

/** Merchant and day of a bill. */
export interface BillSubject {
  readonly mchid: string
  readonly day: BillDay
}

/** Whether a bill has no rows. */
export function isEmpty(layout: BillLayout, { mchid, day }: BillSubject, database: Database): boolean {
  return movementsOf(database, mchid, day, layout.kinds).next().done === true
}

/**
 * The bytes of a bill of any size, in chunks. The event loop is free between two chunks.
 *
 * The movements of a past day no longer change, so a bill always has the same bytes.
 */
export async function* billText(
  layout: BillLayout,
  { mchid, day }: BillSubject,
  database: Database,
): AsyncGenerator<Uint8Array> {
  const writer = layout.open({ balance: balanceBefore(database, mchid, day), asOf: day.ready })
  let text = BYTE_ORDER_MARK + headerLine(layout.headers)
  for (const movement of movementsOf(database, mchid, day, layout.kinds)) {
    text += dataLine(writer.row(movement))
    if (text.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(text)
    text = ''
    await nextTurn()
  }
  yield Buffer.from(text + headerLine(layout.totalHeaders) + dataLine(writer.totals()))
}
