import { createHash } from 'node:crypto'

/** A fenced block that is compiled: `ts twoslash` or `js twoslash`. */
export interface Block {
  readonly key: string
  readonly code: string
}

const FENCE = /^```[jt]s twoslash(?: \[[^\]\n]*\])?\n([^]*?)^```$/gm

export const keyOf = (code: string): string => createHash('sha256').update(code).digest('hex').slice(0, 24)

/** The compiled blocks of a page. */
export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(FENCE)].map(([, code = '']) => ({ key: keyOf(code), code }))
