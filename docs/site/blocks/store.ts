import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ts from 'typescript'
import type { CompiledBlock } from './block'

/** Changes with the declarations that blocks are compiled against. */
export function typesDigest(folders: readonly string[]): string {
  const hash = createHash('sha256').update(ts.version)
  for (const folder of folders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.d\.m?ts$/.test(name))
      .sort()
    for (const name of names) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Compiled blocks by their content, kept between builds until the declarations change. */
export class BlockStore {
  readonly #file: string
  readonly #blocks: Map<string, CompiledBlock>

  constructor(file: string) {
    this.#file = file
    this.#blocks = new Map(Object.entries(readIfAny(file)))
  }

  get(key: string): CompiledBlock | undefined {
    return this.#blocks.get(key)
  }

  add(blocks: Iterable<readonly [string, CompiledBlock]>): void {
    for (const [key, block] of blocks) this.#blocks.set(key, block)
  }

  /** Writes the blocks of these keys; others are of pages that have changed. */
  save(keys: ReadonlySet<string>): void {
    const kept = Object.fromEntries([...this.#blocks].filter(([key]) => keys.has(key)))
    const folder = dirname(this.#file)
    mkdirSync(folder, { recursive: true })
    const draft = `${this.#file}.${String(process.pid)}`
    writeFileSync(draft, JSON.stringify(kept))
    renameSync(draft, this.#file)
    for (const name of readdirSync(folder)) {
      if (name.startsWith('blocks-') && name !== basename(this.#file))
        rmSync(join(folder, name), { force: true })
    }
  }
}

function readIfAny(file: string): Record<string, CompiledBlock> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, CompiledBlock>
  } catch {
    return {}
  }
}
