const WIRE_NAMES = [
  'CallOptions',
  'NoContent',
  'NoData',
  'NonceFields',
  'NotificationEnvelope',
  'OptionalQuery',
  'OptionalSend',
  'Query',
  'Send',
  'SendAlone',
  'SignFields',
  'Unlisted',
  'UnlistedEventType',
  'UploadFile',
  'UploadForm',
  'UploadOptions',
] as const

const FROM_ELSEWHERE = [
  { name: 'Buffer', from: 'node:buffer' },
  { name: 'Readable', from: 'node:stream' },
  { name: 'AxiosPromise', from: 'axios' },
] as const

/** Names that are reserved in a declaration file, because files import them. */
const TAKEN_NAMES: readonly string[] = [
  ...WIRE_NAMES,
  ...FROM_ELSEWHERE.map(({ name }) => name),
  'Routes',
  'FormData',
  'Blob',
]

export const takenNames = (models: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...TAKEN_NAMES, ...models.keys()])

function withoutComments(text: string): string {
  let rest = ''
  let copied = 0
  for (;;) {
    const start = text.indexOf('/**', copied)
    const end = start < 0 ? -1 : text.indexOf('*/', start + 3)
    if (end < 0) return rest + text.slice(copied)
    rest += text.slice(copied, start)
    copied = end + 2
  }
}

const line = (names: readonly string[], from: string): string =>
  names.length === 0 ? '' : `import type { ${names.join(', ')} } from '${from}'\n`

/**
 * The imports that a declaration file needs. Shared schemas are imported one by one: a qualified name at
 * every use would cost a user's compiler more than the list.
 */
export function importsText(body: string, file: string, models: ReadonlyMap<string, unknown>): string {
  const words = new Set(withoutComments(body).match(/[A-Za-z_$][\w$]*/g))
  for (const [, own] of body.matchAll(/^export (?:interface|type) (\w+)/gm)) words.delete(own ?? '')
  const used = (names: readonly string[]): string[] => names.filter((name) => words.has(name))
  const text = [
    ...FROM_ELSEWHERE.map(({ name, from }) => line(used([name]), from)),
    words.has('here') ? `import type * as here from './${file}'\n` : '',
    words.has('shared') ? "import type * as shared from './models'\n" : '',
    file === 'models' ? '' : line(used([...models.keys()]), './models'),
    line(used(WIRE_NAMES), './wire'),
  ].join('')
  return text === '' ? '' : `${text}\n`
}
