import type { Context } from '../../domain/context'
import { defineTable } from '../../storage/table'

/** Colors of plates. */
export const plateColors = ['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] as const

/** States of the parking service of a plate. */
export const serviceStates = ['NORMAL', 'PAUSE', 'OUT_SERVICE'] as const

/** The parking service of a plate, which its user opens and pauses. Times in milliseconds. */
export interface Plate {
  readonly plate_number: string
  readonly plate_color: string
  readonly openid: string
  readonly service_state: (typeof serviceStates)[number]
  /** Why a plate whose service is open is blocked all the same. */
  readonly blocked?: 'OVERDUE' | 'EVALUATION_FAILED' | undefined
  readonly openedAt: number
}

const table = defineTable<Plate>({
  table: 'parking_plates',
  key: ['plate_number', 'plate_color'],
  columns: ['plate_number', 'plate_color'],
})

/** Number and color of a plate. */
export type PlateKey = Pick<Plate, 'plate_number' | 'plate_color'>

/** The service of a plate. A plate that is new to the sandbox has an open service of a new user. */
export function plateOf(context: Context, { plate_number, plate_color }: PlateKey, openid?: string): Plate {
  const { database, numbers, clock } = context
  const found = table.find(database, { plate_number, plate_color })
  if (found !== undefined) return found
  const plate: Plate = {
    plate_number,
    plate_color,
    openid: openid ?? numbers.openid(),
    service_state: 'NORMAL',
    openedAt: clock.now().getTime(),
  }
  table.insert(database, plate)
  return plate
}

/** Stores changes of a service. */
export function savePlate({ database }: Context, plate: Plate): void {
  table.save(database, plate)
}

/** Reasons why a plate cannot be charged. */
export type BlockReason = 'PAUSE' | 'OUT_SERVICE' | 'OVERDUE' | 'EVALUATION_FAILED'

/** Why a plate cannot be charged, if it cannot. */
export function blockReasonOf({ service_state, blocked }: Plate): BlockReason | undefined {
  return service_state === 'NORMAL' ? blocked : service_state
}
