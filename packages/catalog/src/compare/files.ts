import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Reading } from './shape'

/** Neither the source code of an SDK nor the description of an API is larger. */
const MAX_BYTES = 4_000_000
const MAX_FILES = 20_000
const SKIPPED = new Set(['.git', 'node_modules', 'vendor', 'build', 'test'])

const posixPath = (from: string, to: string): string => relative(from, to).split(sep).join('/')

/** A directory to compare. Throws an error with the reason if the path is not a directory. */
export class Tree {
  readonly unreadable: { file: string; reason: string }[] = []

  constructor(readonly directory: string) {
    const stat = statSync(directory, { throwIfNoEntry: false })
    if (stat === undefined) throw new Error(`${directory} does not exist.`)
    if (!stat.isDirectory()) throw new Error(`${directory} is not a directory.`)
  }

  /** Paths from the directory of the files that a test of the path accepts, sorted. */
  list(accepts: (path: string) => boolean): readonly string[] {
    const found: string[] = []
    const visit = (folder: string): void => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (SKIPPED.has(entry.name)) continue
        const path = join(folder, entry.name)
        if (entry.isDirectory()) visit(path)
        else if (entry.isFile() && accepts(posixPath(this.directory, path)))
          found.push(posixPath(this.directory, path))
        if (found.length > MAX_FILES)
          throw new Error(
            `${this.directory} has more than ${MAX_FILES} such files; name a checkout of one SDK.`,
          )
      }
    }
    visit(this.directory)
    return found.sort()
  }

  /** Passes the text of a file on; what cannot be read is noted, and gives undefined. */
  read<Result>(file: string, parse: (text: string) => Result): Result | undefined {
    try {
      const path = join(this.directory, file)
      if (statSync(path).size > MAX_BYTES) throw new Error(`is larger than ${MAX_BYTES} bytes`)
      return parse(readFileSync(path, 'utf8'))
    } catch (error) {
      this.unreadable.push({ file, reason: error instanceof Error ? error.message : String(error) })
      return undefined
    }
  }

  /** The group that a pattern finds in a file; undefined if there is no such file. */
  find(file: string, pattern: RegExp): string | undefined {
    const path = join(this.directory, file)
    return existsSync(path) ? pattern.exec(readFileSync(path, 'utf8'))?.[1] : undefined
  }

  reading(operations: Reading['operations'], version?: string): Reading {
    return { operations, unreadable: this.unreadable, version }
  }
}
