import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { load } from 'js-yaml'
import type { Tree } from './files'
import type { Location } from './shape'
import { linesOf, type Pointer } from './yaml-lines'

/** A node of a document, and its position. */
export interface Cursor {
  readonly file: string
  readonly pointer: Pointer
  readonly node: unknown
}

export type Mapping = Readonly<Record<string, unknown>>

export const isMapping = (node: unknown): node is Mapping =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/** A member of a mapping or a list; its node is undefined if there is none. */
export function child(cursor: Cursor, ...keys: readonly (string | number)[]): Cursor {
  let { node } = cursor
  for (const key of keys)
    node = Array.isArray(node)
      ? (node as readonly unknown[])[Number(key)]
      : isMapping(node)
        ? node[key]
        : undefined
  return { file: cursor.file, pointer: [...cursor.pointer, ...keys], node }
}

/** The members of a mapping, by key. */
export const entriesOf = (cursor: Cursor): readonly (readonly [string, Cursor])[] =>
  isMapping(cursor.node) ? Object.keys(cursor.node).map((key) => [key, child(cursor, key)] as const) : []

export const itemsOf = (cursor: Cursor): readonly Cursor[] =>
  Array.isArray(cursor.node) ? cursor.node.map((_, index) => child(cursor, index)) : []

export const textAt = (cursor: Cursor, key: string): string | undefined => {
  const { node } = child(cursor, key)
  return typeof node === 'string' ? node : undefined
}

export const textsAt = (cursor: Cursor, key: string): readonly string[] | undefined => {
  const { node } = child(cursor, key)
  return Array.isArray(node) ? node.map(String) : undefined
}

/** Tilde escapes of a JSON pointer, after those of a URL. */
const keysOf = (fragment: string): readonly string[] =>
  decodeURIComponent(fragment)
    .split('/')
    .filter((key) => key !== '')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Documents that refer to each other by relative paths, read when they are needed. */
export class Documents {
  private readonly loaded = new Map<string, unknown>()
  private readonly lines = new Map<string, (pointer: Pointer) => number>()

  constructor(readonly tree: Tree) {}

  open(file: string): Cursor {
    if (!this.loaded.has(file))
      this.loaded.set(
        file,
        this.tree.read(file, (text) => load(text)),
      )
    return { file, pointer: [], node: this.loaded.get(file) }
  }

  /** The target of a reference, or of a chain of them; the node itself if it is none. */
  follow(cursor: Cursor, hops = 0): Cursor {
    const reference = textAt(cursor, '$ref')
    if (reference === undefined || hops > 16) return cursor
    const [path = '', fragment = ''] = reference.split('#')
    const file = path === '' ? cursor.file : posix.normalize(posix.join(dirname(cursor.file), path))
    return this.follow(child(this.open(file), ...keysOf(fragment)), hops + 1)
  }

  locationOf({ file, pointer }: Cursor): Location {
    return { file, line: () => this.linesIn(file)(pointer) }
  }

  private linesIn(file: string): (pointer: Pointer) => number {
    const known = this.lines.get(file)
    if (known !== undefined) return known
    const lines = linesOf(readFileSync(join(this.tree.directory, file), 'utf8'))
    this.lines.set(file, lines)
    return lines
  }
}
