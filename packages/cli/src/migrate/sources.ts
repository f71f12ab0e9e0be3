import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from './findings'
import { git } from './git'
import { libraries } from './libraries'

const LIMIT = 2 * 1024 * 1024
const CODE = /(?:\.[cm]?[jt]sx?|(?:^|\/)package\.json)$/

/** Sources of a project. */
export interface Sources {
  /** Contents by their names relative to the project. */
  readonly texts: ReadonlyMap<string, string>
  /** Files that import one of the libraries and are not rewritten. */
  readonly findings: readonly Finding[]
}

/**
 * Reads the sources of a project: what git does not ignore, or everything but installed packages. Symbolic links are
 * left out: their files are in the project under another name, or belong to another project.
 */
export async function readSources(root: string): Promise<Sources> {
  const listed = await git(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '.'])
  const names =
    listed.status === 0 ? listed.output.split('\0').filter((name) => name !== '') : await walk(root, '')
  const texts = new Map<string, string>()
  const findings: Finding[] = []
  for (const file of names) {
    if (!CODE.test(file) || /(?:^|\/)node_modules\//.test(file)) continue
    const path = join(root, file)
    // A deleted file is still listed.
    const info = await lstat(path).catch(() => undefined)
    if (info?.isFile() !== true) continue
    const bytes = await readFile(path)
    const text = bytes.length > LIMIT ? undefined : decode(bytes)
    if (text !== undefined) texts.set(file, text)
    else if (libraries.some((name) => bytes.includes(name))) {
      findings.push({ file, line: 1, column: 1, message: bytes.length > LIMIT ? tooLarge : notUtf8 })
    }
  }
  return { texts, findings }
}

const tooLarge = {
  zh: '文件超过 2 MiB，没有改写；构建产物应由 git 忽略',
  en: 'The file is larger than 2 MiB and was not rewritten; let git ignore what is built',
}
const notUtf8 = {
  zh: '文件不是 UTF-8 编码，没有改写；转成 UTF-8 后再运行',
  en: 'The file is not encoded in UTF-8 and was not rewritten; convert it and run again',
}

// A file in GBK would lose its Chinese texts when it is written.
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function walk(root: string, folder: string): Promise<string[]> {
  const names: string[] = []
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git')
      names.push(...(await walk(root, name)))
    else if (entry.isFile()) names.push(name)
  }
  return names
}
