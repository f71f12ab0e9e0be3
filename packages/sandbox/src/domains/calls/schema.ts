import type { JsonObject } from '../../domain/fields'
import { type Static, objectSchema } from '../../domain/schema'

const anyObject = (description: string) =>
  ({ type: 'object', additionalProperties: true, description }) as const

/** Schema of a call. */
export const callSchema = objectSchema({
  operation_id: {
    type: 'string',
    description: 'Operation, such as `v3.pay.transactions.native.post`; or `method` and `path`.',
  },
  method: { type: 'string', description: 'HTTP method.' },
  path: { type: 'string', maxLength: 2048, description: 'Path, also with parameters in braces.' },
  path_parameters: anyObject('Values of the parameters in braces.'),
  query: anyObject('Parameters of the query.'),
  body: anyObject('Fields of the body; of an upload its `meta`; of APIv2 without `sign`.'),
  headers: {
    type: 'object',
    additionalProperties: { type: 'string', maxLength: 4096 },
    description: 'Further headers; one that the client sends anyway is replaced.',
  },
  encrypt: {
    type: 'boolean',
    description: 'Whether sensitive fields, which are then in plain text here, are encrypted. Default true.',
  },
  file: {
    ...objectSchema(
      {
        name: { type: 'string', minLength: 1, maxLength: 256 },
        base64: { type: 'string' },
        type: { type: 'string', maxLength: 128, pattern: '^[!-~]+$' },
      },
      ['name', 'base64'],
    ),
    description: 'File of an upload. Default: an image of one pixel.',
  },
})

/** A call that the sandbox makes as a merchant. */
export type NewCall = Omit<Static<typeof callSchema>, 'path_parameters' | 'query' | 'body' | 'headers'> & {
  readonly path_parameters?: JsonObject | undefined
  readonly query?: JsonObject | undefined
  readonly body?: JsonObject | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}
