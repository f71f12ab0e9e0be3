import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const ours = fileURLToPath(new URL('../../packages/', import.meta.url))

/** Every package that an installation of one brings along, with its size on disk. */
export function installedWith(name, from = root, found = new Map()) {
  const folder = locate(name, from)
  if (found.has(folder)) return found
  const { version, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  // The folder in this repository is not what is published.
  const bytes = folder.startsWith(ours) ? publishedBytes(folder) : bytesOf(folder)
  found.set(folder, { name, version, bytes })
  for (const dependency of Object.keys(dependencies)) installedWith(dependency, folder, found)
  return found
}

function locate(name, from) {
  const here = join(from, 'node_modules', name)
  if (existsSync(here)) return realpathSync(here)
  if (dirname(from) === from) throw new Error(`${name} is not installed`)
  return locate(name, dirname(from))
}

function bytesOf(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.size
  return readdirSync(path)
    .filter((entry) => entry !== 'node_modules')
    .reduce((sum, entry) => sum + bytesOf(join(path, entry)), 0)
}

function publishedBytes(folder) {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 24,
    shell: process.platform === 'win32',
  })
  return JSON.parse(printed)[0].unpackedSize
}
