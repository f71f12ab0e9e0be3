import { irregularSegments } from '../../generated/segments'

const irregular: ReadonlyMap<string, string> = new Map(Object.entries(irregularSegments))

/**
 * The URL segment that a name of the chain stands for: a leading capital is lowered, any other capital X becomes `-x`,
 * `_x_` and `$x$` become the parameter `{x}`; `{x}`, snake_case and kebab-case stay as they are. Nothing is remembered
 * from one call to the next, so that names made of order numbers leave no trace in memory.
 */
export function segmentOf(name: string): string {
  if (isPlain(name)) return name
  return irregular.get(name) ?? parameterOf(name) ?? kebab(name)
}

/** Whether {@link segmentOf} changed the capitals of a name, as it would those of an order number by mistake. */
export function isRespelt(name: string): boolean {
  return segmentOf(name) !== name && parameterOf(name) === undefined
}

// Nearly every segment is of these letters, and stays as it is: no pattern needs to be tried on it.
function isPlain(name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index)
    const lower = code >= 0x61 && code <= 0x7a
    const digit = code >= 0x30 && code <= 0x39
    if (!lower && !digit && code !== 0x2d && !(code === 0x5f && index > 0)) return false
  }
  return name !== ''
}

// A parameter's name begins with a letter, so that `__proto__` is no parameter.
function parameterOf(name: string): string | undefined {
  const first = name.charCodeAt(0)
  if (first === 0x7b) return name
  const found = /^([_$])([A-Za-z][\w-]*)\1$/.exec(name)?.[2]
  return found === undefined ? undefined : `{${kebab(found)}}`
}

function kebab(name: string): string {
  return name
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
