import { rfc3339 } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { defineEvents } from '../../notifications/notification'
import { defineTable } from '../../storage/table'
import { type BlockReason, type Plate, blockReasonOf } from './plate'

/** A car that entered a car park. */
export interface Entry {
  readonly id: string
  /** Partner or merchant that reported it. */
  readonly mchid: string
  readonly sub_mchid?: string
  readonly out_parking_no: string
  readonly plate_number: string
  readonly plate_color: string
  readonly notify_url: string
  readonly start_time: string
  readonly parking_name: string
  readonly free_duration: number
  readonly state: 'NORMAL' | 'BLOCKED'
  readonly block_reason?: BlockReason | undefined
  /** `charged` once the car has left: later changes of its plate no longer matter. */
  readonly stage: 'parked' | 'charged'
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/** All entries. */
export const entries = defineTable<Entry>({
  table: 'parking_entries',
  key: ['id'],
  columns: ['id', 'mchid', 'out_parking_no', 'plate_number', 'plate_color'],
})

/** Notifications of entries. */
export const entryEvents = defineEvents({
  'VEHICLE.ENTRANCE_STATE_CHANGE': { originalType: 'vehicle-entrance', summary: '停车入场状态变更通知' },
})

/** State of an entry by the service of its plate. */
export function stateFor(plate: Plate): Pick<Entry, 'state' | 'block_reason'> {
  const block_reason = blockReasonOf(plate)
  return { state: block_reason === undefined ? 'NORMAL' : 'BLOCKED', block_reason }
}

/** Applies a change of a plate to its cars that are parked; their merchants are notified. */
export function updateEntries(context: Context, plate: Plate): void {
  const { plate_number, plate_color } = plate
  const changed = stateFor(plate)
  for (const entry of entries.where(context.database, { plate_number, plate_color })) {
    if (entry.stage === 'charged') continue
    if (entry.state === changed.state && entry.block_reason === changed.block_reason) continue
    const updated: Entry = { ...entry, ...changed }
    entries.save(context.database, updated)
    notify(context, updated)
  }
}

function notify({ outbox, clock }: Context, entry: Entry): void {
  const { mchid, sub_mchid, notify_url: url, id, block_reason } = entry
  outbox.add({
    mchid,
    event: entryEvents['VEHICLE.ENTRANCE_STATE_CHANGE'],
    url,
    resource: {
      sp_mchid: mchid,
      ...omitUndefined({ sub_mchid }),
      parking_id: id,
      out_parking_no: entry.out_parking_no,
      plate_number: entry.plate_number,
      plate_color: entry.plate_color,
      start_time: entry.start_time,
      parking_name: entry.parking_name,
      free_duration: entry.free_duration,
      parking_state: entry.state,
      ...omitUndefined({ blocked_state_description: block_reason }),
      state_update_time: rfc3339(clock.now()),
    },
  })
}
