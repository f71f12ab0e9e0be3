import { type ControlContext, action } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { project } from '../../domain/projection'
import { type Static, objectSchema } from '../../domain/schema'
import { updateEntries } from './entry'
import { type Plate, plateColors, plateOf, savePlate, serviceStates } from './plate'

const serviceSchema = objectSchema(
  {
    plate_color: { type: 'string', enum: plateColors, description: 'Color of the plate.' },
    openid: { type: 'string', minLength: 1, maxLength: 128, description: 'The user. Default: as before.' },
    service_state: { type: 'string', enum: serviceStates, description: 'Default NORMAL.' },
    blocked: {
      type: 'string',
      enum: ['OVERDUE', 'EVALUATION_FAILED'],
      description: 'Why an open service is blocked. Default: it is not.',
    },
  },
  ['plate_color'],
)

/** The parking service of a plate, as its user sets it. */
export type PlateService = Static<typeof serviceSchema>

const viewSchema = objectSchema(
  {
    plate_number: { type: 'string' },
    plate_color: { type: 'string', enum: plateColors },
    openid: { type: 'string' },
    service_state: { type: 'string', enum: serviceStates },
    blocked: { type: 'string', enum: ['OVERDUE', 'EVALUATION_FAILED'] },
  },
  ['plate_number', 'plate_color', 'openid', 'service_state'],
)

/** The parking service of a plate. */
export type PlateView = Static<typeof viewSchema>

function setService(context: ControlContext, plate_number: string, service: PlateService): PlateView {
  const { plate_color, openid, service_state = 'NORMAL', blocked } = service
  try {
    return context.transact(() => {
      const before = plateOf(context, { plate_number, plate_color }, openid)
      const plate: Plate = { ...before, service_state, blocked, ...omitUndefined({ openid }) }
      savePlate(context, plate)
      updateEntries(context, plate)
      return project(plate, [
        'plate_number',
        'plate_color',
        'openid',
        'service_state',
        'blocked',
      ]) as PlateView
    })
  } catch (error) {
    throw toControlError(error, `plate ${plate_number}`, undefined)
  }
}

export const parkingControl = {
  /**
   * The user opens, pauses or closes the parking service of a plate, falls behind with payments, or repays. The merchants
   * of its parked cars are notified of VEHICLE.ENTRANCE_STATE_CHANGE.
   */
  setService: action({
    route: 'POST /plates/{plate_number}',
    summary: 'The user changes the parking service of a plate',
    description: 'The merchants of its parked cars are notified of VEHICLE.ENTRANCE_STATE_CHANGE.',
    body: serviceSchema,
    result: { name: 'PlateService', schema: () => viewSchema },
    run: setService,
  }),
}
