// The packages of this repository, read from the workspaces of package.json: the single list for builds,
// tests and import rules.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

const folders = read('package.json').workspaces.flatMap((pattern) =>
  pattern.endsWith('/*')
    ? readdirSync(join(root, pattern.slice(0, -2)), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${pattern.slice(0, -1)}${name}`)
    : [pattern],
)

/**
 * Each workspace: its folder, its manifest, and the folders of the workspaces that it depends on at run time.
 *
 * @type {readonly { name: string, folder: string, manifest: any, uses: readonly string[] }[]}
 */
export const workspaces = folders
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .map((folder) => ({ folder, manifest: read(`${folder}/package.json`) }))
  .map(({ folder, manifest }, _, all) => ({
    name: manifest.name,
    folder,
    manifest,
    uses: all.filter((other) => manifest.dependencies?.[other.manifest.name]).map((other) => other.folder),
  }))

/** The packages that npm publishes. */
export const published = workspaces.filter(({ manifest }) => !manifest.private)

/** Workspaces that tsdown builds: the published packages and the examples. */
export const built = workspaces.filter(({ folder }) => existsSync(join(root, folder, 'tsdown.config.ts')))

/** The console, which Vite builds into static files. */
export const pages = workspaces.find(({ folder }) => folder === 'packages/console')

/**
 * Files and folders that a build of a workspace reads: its own, and those of the workspaces whose types it
 * uses.
 *
 * @param {{ folder: string, uses: readonly string[] }} workspace
 * @returns {string[]}
 */
export function sourcesOf({ folder, uses }) {
  const own = existsSync(join(root, folder, 'src'))
    ? ['src', ...readdirSync(join(root, folder)).filter((name) => /\.(?:html|json|ts)$|^public$/.test(name))]
    : ['']
  const others = workspaces.filter((workspace) => uses.includes(workspace.folder))
  return [...own.map((part) => join(folder, part)), ...others.flatMap(sourcesOf)]
}
