import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Output of a renderer: paths below one folder to their contents, in a fixed order. */
export type Files = ReadonlyMap<string, string>

export interface Written {
  readonly total: number
  /** Paths whose content differs from the existing file. */
  readonly changed: readonly string[]
}

const readIfAny = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Which files of the folder are no longer generated. */
function leftovers(folder: string, files: Files, owned: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => owned.test(path) && !files.has(path))
}

/** Compares without writing. */
export function compareFiles(folder: string, files: Files, owned: RegExp): Written {
  const changed = [...files]
    .filter(([path, text]) => readIfAny(join(folder, path)) !== text)
    .map(([path]) => path)
  return { total: files.size, changed: [...changed, ...leftovers(folder, files, owned)] }
}

/** Writes what differs and removes what is no longer generated, so that a second run writes nothing. */
export function writeFiles(folder: string, files: Files, owned: RegExp): Written {
  const result = compareFiles(folder, files, owned)
  for (const path of result.changed) {
    const text = files.get(path)
    const file = join(folder, path)
    if (text === undefined) {
      rmSync(file)
    } else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
  return result
}
