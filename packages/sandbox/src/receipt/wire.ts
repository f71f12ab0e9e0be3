import { rfc3339 } from '../clock/beijing-time'
import { present } from '../gateway/present'
import { shaped } from '../gateway/shape'
import { promiseOf } from './document'
import { kindOf } from './kinds'
import type { Receipt } from './receipt'

/**
 * A receipt as the answers about its kind say it.
 *
 * @param origin - scheme, host and port that its address leads to
 */
export function onWire(receipt: Receipt, as: 'applied' | 'queried', origin: string): Record<string, unknown> {
  const { receipt_id, names, createdAt, updatedAt, failReason, address } = receipt
  const kind = kindOf(receipt.kind)
  const state = receipt.state === 'GENERATING' ? kind.pending : receipt.state
  const file = address !== undefined && {
    ...promiseOf(receipt),
    download_url: origin + kind.download.replace('{token}', address.token),
  }
  return shaped(
    {
      ...names,
      state,
      receipt_state: state,
      signature_status: state,
      receipt_no: receipt_id,
      signature_no: receipt_id,
      accept_id: receipt_id,
      // Nothing is transferred in the sandbox, so the numbers of transfers are made of what there is.
      batch_id: `131${receipt_id.slice(3)}`,
      detail_id: `132${receipt_id.slice(3)}`,
      create_time: rfc3339(new Date(createdAt)),
      update_time: rfc3339(new Date(updatedAt)),
      ...present({ fail_reason: failReason }),
      ...file,
    },
    kind[as],
  )
}
