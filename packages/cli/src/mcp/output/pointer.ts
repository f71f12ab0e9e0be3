import { usageError } from '../../errors/cli-error'

/**
 * The part of a value that a JSON pointer names.
 *
 * @throws CliError with the members that there are
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function partOf(value: unknown, pointer: string): unknown {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  let part = value
  for (const name of names) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) throw unknown(pointer, part)
    part = (part as Readonly<Record<string, unknown>>)[name]
  }
  return part
}

const SHOWN = 30

function unknown(pointer: string, part: unknown): Error {
  const names = typeof part === 'object' && part !== null ? Object.keys(part).slice(0, SHOWN) : []
  return usageError(
    'POINTER_UNKNOWN',
    { zh: `结果里没有 ${pointer}`, en: `The result has no ${pointer}` },
    names.length === 0
      ? undefined
      : { zh: `这一层有：${names.join('、')}`, en: `That level has: ${names.join(', ')}` },
  )
}
