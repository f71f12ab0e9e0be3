import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'

/** Any value of a YAML file. */
export type Node = null | boolean | number | string | readonly Node[] | Mapping
export type Mapping = { readonly [key in string]: Node }

export const catalog = fileURLToPath(new URL('../..', import.meta.url))

export const isMapping = (node: Node | undefined): node is Mapping =>
  typeof node === 'object' && node !== null && !Array.isArray(node)

/** The mapping at a path of keys; an empty one if it is missing. */
export function at(node: Node | undefined, ...keys: string[]): Mapping {
  let here = node
  for (const key of keys) here = isMapping(here) ? here[key] : undefined
  return isMapping(here) ? here : {}
}

export const textAt = (node: Node | undefined, key: string): string | undefined => {
  const value = isMapping(node) ? node[key] : undefined
  return typeof value === 'string' ? value : undefined
}

export const listAt = (node: Node | undefined, key: string): readonly Node[] => {
  const value = isMapping(node) ? node[key] : undefined
  return Array.isArray(value) ? (value as readonly Node[]) : []
}

export const text = (node: Node | undefined): string => (typeof node === 'string' ? node : '')

/** The strings of a list, without other values, which the tests that count then report. */
export const textsAt = (node: Node | undefined, key: string): readonly string[] => listAt(node, key).map(text)

/** Every YAML file below a folder of the catalog, by its path from the catalog. */
function filesBelow(folder: string): ReadonlyMap<string, Mapping> {
  const found = new Map<string, Mapping>()
  for (const entry of readdirSync(`${catalog}/${folder}`, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.yaml')) continue
    const path = `${entry.parentPath}/${entry.name}`
    found.set(relative(catalog, path), load(readFileSync(path, 'utf8')) as Mapping)
  }
  return found
}

export const root = load(readFileSync(`${catalog}/openapi.yaml`, 'utf8')) as Mapping
export const paths = filesBelow('paths')
export const webhooks = filesBelow('webhooks')
export const components = filesBelow('components')
export const errors = filesBelow('errors')
export const glossary = filesBelow('glossary/fields')

/** The file that a reference in another file points to. */
export const target = (from: string, reference: string): string =>
  posix.normalize(posix.join(dirname(from), reference))

/** A node with its reference resolved, and the file that contains the target. */
export function follow(from: string, node: Node | undefined): { file: string; node: Node | undefined } {
  const reference = textAt(node, '$ref')
  if (reference === undefined) return { file: from, node }
  const file = target(from, reference)
  const found = components.get(file)
  if (found === undefined) throw new Error(`${from}: dangling reference ${reference}`)
  return follow(file, found)
}
