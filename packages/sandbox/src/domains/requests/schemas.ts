import { fidelities } from '../../domain/fidelity'
import { objectSchema } from '../../domain/schema'
import { replayForms } from '../../records/replay/code'

const text = (description: string) => ({ type: 'string', description }) as const
const integer = (description: string) => ({ type: 'integer', description }) as const
const anyObject = (description: string) =>
  ({ type: 'object', additionalProperties: true, description }) as const

const inLanguages = objectSchema({ zh: { type: 'string' }, en: { type: 'string' } }, ['zh', 'en'])

const summary = {
  id: text('`Request-ID` without the code after its hyphen.'),
  sequence: integer('1, 2, 3, …'),
  api: { type: 'string', enum: ['v3', 'v2', 'brand'] },
  method: { type: 'string' },
  target: text('Path and query as sent.'),
  route: text('Operation, such as `v3.pay.transactions.native.post`.'),
  mchid: text('The merchant that the request claims to come from.'),
  status: integer('HTTP status; 0 if a fault broke the connection.'),
  error_code: text('Code of the error.'),
  fault: text('Kind of the fault that was injected.'),
  time: { type: 'string', format: 'date-time', description: 'Business time.' },
  started_at: integer('Real time in milliseconds since 1970.'),
  duration_milliseconds: { type: 'number' },
  changes: integer('Number of changes of the state.'),
} as const

const required = [
  'id',
  'sequence',
  'api',
  'method',
  'target',
  'status',
  'time',
  'started_at',
  'duration_milliseconds',
  'changes',
] as const

export const requestSummaryResult = {
  name: 'RequestSummary',
  schema: () => objectSchema(summary, required),
}

const body = objectSchema(
  {
    text: text('Its text, at most 256 KiB.'),
    size: integer('Bytes of the whole body.'),
    truncated: { type: 'boolean' },
    media_type: { type: 'string' },
    reason: { type: 'string', enum: ['not-read', 'binary', 'file'], description: 'Why there is no text.' },
  },
  ['size', 'truncated'],
)

const headers = {
  type: 'array',
  items: { type: 'array', items: { type: 'string' } },
  description: 'Pairs of name and value, as sent.',
} as const

const difference = objectSchema(
  {
    line: integer('From 1.'),
    column: integer('From 1.'),
    offset: integer('In characters, from 0.'),
    expected: text('What follows in the string that the gateway verified.'),
    received: text('What follows in the string that was signed.'),
  },
  ['line', 'column', 'offset', 'expected', 'received'],
)

const signature = objectSchema(
  {
    scheme: { type: 'string' },
    fields: {
      type: 'array',
      items: objectSchema({ name: { type: 'string' }, value: { type: 'string' } }, ['name', 'value']),
    },
    message: text('The string that the gateway verified, with its line feeds; never with a key.'),
    key: objectSchema(
      {
        kind: { type: 'string', enum: ['certificate', 'api-v2-key'] },
        mchid: { type: 'string' },
        serial: text('Serial number of the certificate.'),
      },
      ['kind', 'mchid'],
    ),
    verdict: { type: 'string', enum: ['valid', 'invalid', 'unchecked'] },
    reason: text('The message of the gateway.'),
    diagnosis: objectSchema(
      {
        code: { type: 'string' },
        ...inLanguages.properties,
        signed_message: text('The string that was signed, if it was found.'),
        difference,
      },
      ['code', 'zh', 'en'],
    ),
  },
  ['scheme', 'fields', 'verdict'],
)

const response = objectSchema(
  {
    status: { type: 'integer' },
    headers,
    body,
    signature: objectSchema(
      {
        message: text('The string to verify, with its line feeds.'),
        serial: { type: 'string' },
        signature: { type: 'string' },
        type: { type: 'string' },
        timestamp: { type: 'string' },
        nonce: { type: 'string' },
      },
      ['message', 'serial', 'signature', 'timestamp', 'nonce'],
    ),
  },
  ['status', 'headers', 'body'],
)

/** Schemas of a request and of its response, as they were sent. */
export const exchangeSchemas = {
  request: objectSchema(
    {
      headers,
      body,
      parameters: objectSchema({
        path: anyObject('Parameters of the path.'),
        query: anyObject('Parameters of the query.'),
        body: anyObject('Fields of the body.'),
      }),
    },
    ['headers', 'body'],
  ),
  response,
} as const

export const requestDetailResult = {
  name: 'RequestDetail',
  schema: () =>
    objectSchema(
      {
        ...summary,
        route_path: text('Path of the operation, with its parameters in braces.'),
        name: inLanguages,
        fidelity: { type: 'string', enum: fidelities },
        notes: { type: 'array', items: inLanguages, description: 'Known differences from production.' },
        request: exchangeSchemas.request,
        signature,
        decrypted: {
          type: 'array',
          items: objectSchema({ pointer: { type: 'string' }, value: { type: 'string' } }, [
            'pointer',
            'value',
          ]),
          description: 'Sensitive fields in plain text.',
        },
        findings: {
          type: 'array',
          items: objectSchema(
            {
              location: { type: 'string' },
              field: { type: 'string' },
              message: { type: 'string' },
              rule: text('Keyword of the schema.'),
            },
            ['location', 'field', 'message'],
          ),
          description: 'Everything that breaks a rule of the catalog, also what the gateway did not report.',
        },
        error: objectSchema(
          {
            status: { type: 'integer' },
            code: { type: 'string' },
            message: { type: 'string' },
            detail: anyObject('As in the response.'),
          },
          ['status', 'code', 'message'],
        ),
        response,
        caused: {
          type: 'array',
          items: anyObject('`type` is `entity`, `ledger` or `notification`.'),
          description: 'What the request changed, in order.',
        },
      },
      [...required, 'notes', 'request', 'decrypted', 'findings', 'caused'],
    ),
}

export const replayCodeResult = {
  name: 'ReplayCode',
  schema: () =>
    objectSchema(
      {
        as: { type: 'string', enum: replayForms },
        language: { type: 'string', enum: ['bash', 'typescript'] },
        code: { type: 'string' },
      },
      ['as', 'language', 'code'],
    ),
}
