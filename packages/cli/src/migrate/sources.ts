import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { git } from './git'

const LIMIT = 2 * 1024 * 1024
const CODE = /(?:\.[cm]?[jt]sx?|(?:^|\/)package\.json)$/

/** The sources of a project by their names relative to it: what git does not ignore, or everything but installed packages. */
export async function readSources(root: string): Promise<Map<string, string>> {
  const listed = await git(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '.'])
  const names =
    listed.status === 0 ? listed.output.split('\0').filter((name) => name !== '') : await walk(root, '')
  const sources = new Map<string, string>()
  for (const name of names) {
    if (!CODE.test(name) || /(?:^|\/)node_modules\//.test(name)) continue
    const path = join(root, name)
    // A deleted file is still listed.
    const info = await stat(path).catch(() => undefined)
    if (info?.isFile() === true && info.size <= LIMIT) sources.set(name, await readFile(path, 'utf8'))
  }
  return sources
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
