import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { project } from '../../domain/projection'
import { hashOf } from './document'
import { kindOf } from './kinds'
import type { Receipt } from './receipt'

/**
 * A receipt in the responses of its kind.
 *
 * @param origin - scheme, host and port of its download link
 */
export function toWire(receipt: Receipt, as: 'applied' | 'queried', origin: string): Record<string, unknown> {
  const { receipt_id, names, createdAt, updatedAt, failReason, link } = receipt
  const kind = kindOf(receipt.kind)
  const state = receipt.state === 'GENERATING' ? kind.pending : receipt.state
  const file = link !== undefined && {
    ...hashOf(receipt),
    download_url: origin + kind.download.replace('{token}', link.token),
  }
  return project(
    {
      ...names,
      state,
      receipt_state: state,
      signature_status: state,
      receipt_no: receipt_id,
      signature_no: receipt_id,
      accept_id: receipt_id,
      // These transfers are not kept, so their numbers are derived from the receipt.
      batch_id: `131${receipt_id.slice(3)}`,
      detail_id: `132${receipt_id.slice(3)}`,
      create_time: rfc3339(new Date(createdAt)),
      update_time: rfc3339(new Date(updatedAt)),
      ...omitUndefined({ fail_reason: failReason }),
      ...file,
    },
    kind[as],
  )
}
