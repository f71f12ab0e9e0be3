import { EVENT_ID, getScalarValue, parseEvents } from 'js-yaml'

/** Path of keys from the root of a document to a node. */
export type Pointer = readonly (string | number)[]

interface Level {
  readonly kind: 'document' | 'mapping' | 'sequence'
  key: string | undefined
  index: number
}

const SEPARATOR = '\0'

/** Finds lines, counted from 1, of increasing offsets. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1
  let counted = 0
  return (offset) => {
    for (
      let next = text.indexOf('\n', counted);
      next !== -1 && next < offset;
      next = text.indexOf('\n', counted)
    ) {
      line++
      counted = next + 1
    }
    return line
  }
}

/** Lines of the nodes of a YAML or JSON document. A node that is not written has its nearest ancestor's. */
export function linesOf(text: string): (pointer: Pointer) => number {
  const lines = new Map<string, number>([['', 1]])
  const lineAt = lineCounter(text)
  const levels: Level[] = []
  const path: string[] = []
  const enter = (key: string, offset: number): void => {
    path.push(key)
    lines.set(path.join(SEPARATOR), lineAt(offset))
  }
  /** Start of a node; true if it is a key of a mapping. */
  const open = (offset: number, scalar?: string): boolean => {
    const level = levels.at(-1)
    if (level?.kind === 'mapping' && level.key === undefined) {
      level.key = scalar ?? ''
      enter(level.key, offset)
      return true
    }
    if (level?.kind === 'sequence') enter(String(level.index++), offset)
    return false
  }
  /** End of the value of a key or of an item. */
  const close = (): void => {
    const level = levels.at(-1)
    if (level === undefined || level.kind === 'document') return
    path.pop()
    level.key = undefined
  }
  for (const event of parseEvents(text, {})) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        levels.push({ kind: 'document', key: undefined, index: 0 })
        break
      case EVENT_ID.MAPPING:
        open(event.start)
        levels.push({ kind: 'mapping', key: undefined, index: 0 })
        break
      case EVENT_ID.SEQUENCE:
        open(event.start)
        levels.push({ kind: 'sequence', key: undefined, index: 0 })
        break
      case EVENT_ID.SCALAR:
        if (!open(event.valueStart, getScalarValue(text, event))) close()
        break
      case EVENT_ID.ALIAS:
        open(event.anchorStart)
        close()
        break
      default:
        levels.pop()
        close()
    }
  }
  return (pointer) => {
    for (let length = pointer.length; length > 0; length--) {
      const line = lines.get(pointer.slice(0, length).join(SEPARATOR))
      if (line !== undefined) return line
    }
    return 1
  }
}
