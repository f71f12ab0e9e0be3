import { action } from '../../domain/control-action'
import { defineDomain } from '../../domain/define-domain'
import { objectSchema } from '../../domain/schema'
import { acting } from '../../magic/acting'
import { magicValues } from '../../magic/values'

const bilingual = objectSchema({ zh: { type: 'string' }, en: { type: 'string' } }, ['zh', 'en'])

const result = {
  name: 'MagicValue',
  schema: () =>
    objectSchema(
      {
        routes: {
          type: 'array',
          items: { type: 'string' },
          description: 'Operations whose requests may hold it, as method and path.',
        },
        field: { type: 'string', description: 'Field of the body or of the path.' },
        value: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
        action: { type: 'string', description: 'Action of the control API that it causes.' },
        then: {
          type: 'array',
          items: { type: 'string' },
          description: 'Further actions, one after another.',
        },
        outcome: bilingual,
      },
      ['routes', 'field', 'value', 'action', 'outcome'],
    ),
}

/** Values of requests that make users, banks and WeChat Pay act. */
export const magicValueDomain = defineDomain({
  name: 'magicValues',
  deadlines: [acting],
  control: {
    /** All magic values. */
    list: action({
      route: 'GET /magic-values',
      summary: 'List the magic values',
      description: 'Values of requests that make users, banks and WeChat Pay act one second later.',
      result: { listOf: result },
      run: () =>
        magicValues.map(({ routes, field, value, action: name, then, outcome }) => ({
          routes,
          field,
          value,
          action: name,
          ...(then === undefined ? {} : { then }),
          outcome,
        })),
    }),
  },
})
