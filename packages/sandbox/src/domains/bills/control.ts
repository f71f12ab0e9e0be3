import { type ControlContext, action } from '../../domain/control-action'
import { ControlError, toControlError } from '../../domain/control-error'
import { type Static, objectSchema } from '../../domain/schema'
import { availability, billDay } from './day'
import { saveSyntheticDay } from './movements'
import { MAX_ROWS } from './synthetic'

const generatedDaySchema = objectSchema(
  {
    bill_date: {
      type: 'string',
      pattern: String.raw`^\d{4}-\d{2}-\d{2}$`,
      description: 'A past day in Beijing, yyyy-MM-dd.',
    },
    rows: {
      type: 'integer',
      minimum: 0,
      maximum: MAX_ROWS,
      description: 'Number of payments; 0 removes them.',
    },
  },
  ['bill_date', 'rows'],
)

/** A day of generated payments. */
export type GeneratedDay = Static<typeof generatedDaySchema>

export const billControl = {
  /**
   * Generates payments on a past day, in addition to the real ones, so that its bills have any size. They are
   * not stored one by one, and queries do not find them.
   */
  generate: action({
    route: 'POST /merchants/{mchid}/bills',
    summary: 'Generate payments of a day',
    description:
      'Adds payments to the bills of a past day, in addition to the real ones. They are not stored one by one, and queries do not find them.',
    body: generatedDaySchema,
    result: { name: 'GeneratedDay', schema: () => generatedDaySchema },
    errors: [404],
    run: generate,
  }),
}

function generate(context: ControlContext, mchid: string, day: GeneratedDay): GeneratedDay {
  const { bill_date, rows } = day
  const parsed = billDay(bill_date)
  if (parsed === undefined || availability(parsed, context.clock.now()) === 'not-over') {
    throw new ControlError('FIELD_INVALID', `Field "bill_date" must be a past day, received "${bill_date}".`)
  }
  try {
    context.transact(() => {
      const { appid } = context.merchants.get(mchid)
      saveSyntheticDay(context.database, { mchid, appid, bill_date, rows })
    })
  } catch (error) {
    throw toControlError(error, `merchant ${mchid}`, undefined)
  }
  return { bill_date, rows }
}
