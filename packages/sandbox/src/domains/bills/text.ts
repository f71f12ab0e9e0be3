import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Database } from '../../storage/database'
import type { BillLayout, BillSubject } from './bill'
import { BYTE_ORDER_MARK, dataLine, headerLine } from './line'

const CHUNK_CHARACTERS = 32 * 1024

/** Whether a bill has no rows. */
export function isEmpty(layout: BillLayout, subject: BillSubject, database: Database): boolean {
  return layout.open(subject, database).rows().next().done === true
}

/**
 * The bytes of a bill of any size, in chunks. The event loop is free between two chunks.
 *
 * The movements of a past day no longer change, so a bill always has the same bytes.
 */
export async function* billText(
  layout: BillLayout,
  subject: BillSubject,
  database: Database,
): AsyncGenerator<Uint8Array> {
  const { headers, totalHeaders, byteOrderMark, line = dataLine } = layout
  const reader = layout.open(subject, database)
  let text = (byteOrderMark === 'absent' ? '' : BYTE_ORDER_MARK) + headerLine(headers)
  for (const row of reader.rows()) {
    text += line(row)
    if (text.length < CHUNK_CHARACTERS) continue
    yield Buffer.from(text)
    text = ''
    await nextTurn()
  }
  const totals = totalHeaders.length === 0 ? '' : headerLine(totalHeaders) + dataLine(reader.totals())
  yield Buffer.from(text + totals)
}
