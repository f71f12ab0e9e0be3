import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { load, YAMLException } from 'js-yaml'
import { CatalogError, Cursor } from './cursor'

export type ComponentKind = 'parameters' | 'responses' | 'schemas'

/** The catalog in memory: every file read once, every reference resolved to a named component. */
export interface CatalogSource {
  readonly root: Cursor
  /** By the key in the root document: the wire path, or the event. */
  readonly paths: ReadonlyMap<string, Cursor>
  readonly webhooks: ReadonlyMap<string, Cursor>
  readonly components: Readonly<Record<ComponentKind, ReadonlyMap<string, Cursor>>>
  readonly errors: ReadonlyMap<string, Cursor>
  readonly glossary: readonly Cursor[]
  readonly exceptions: Cursor | undefined
  /** Names of the roles of callers. */
  readonly roles: Cursor | undefined
}

/** The kind of a component, by the folder that contains its file. */
function componentKind(file: string): ComponentKind | undefined {
  if (extname(file) !== '.yaml') return undefined
  const folders = dirname(file).split(sep)
  const kind = folders[folders.lastIndexOf('components') + 1]
  return kind === 'parameters' || kind === 'responses' || kind === 'schemas' ? kind : undefined
}

/** One YAML file as a cursor. */
function parse(file: string, home: string): Cursor {
  const name = relative(dirname(dirname(home)), file)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new CatalogError({
      file: name,
      pointer: '',
      message: `cannot be read (${error instanceof Error ? error.message : String(error)})`,
    })
  }
  try {
    return new Cursor(name, load(text, { filename: name }))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw new CatalogError({ file: name, pointer: '', message: `is not YAML: ${error.message}` })
  }
}

function yamlFilesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

/**
 * Reads the catalog in `home`: from the root along its references, each file once. References are rewritten
 * in place to `#/components/<kind>/<Name>`, so shared values stay shared.
 *
 * @throws {CatalogError} for a missing file, invalid YAML, or a reference to a file that is not a component
 */
export function readCatalog(home: string): CatalogSource {
  const files: Record<ComponentKind, Map<string, string>> = {
    parameters: new Map(),
    responses: new Map(),
    schemas: new Map(),
  }
  const components: Record<ComponentKind, Map<string, Cursor>> = {
    parameters: new Map(),
    responses: new Map(),
    schemas: new Map(),
  }

  function nameComponent(reference: string, from: string, at: Cursor): string {
    const file = resolve(dirname(from), reference)
    const kind = componentKind(file)
    if (kind === undefined)
      return at.fail(`a reference must point to a file below components/, found ${reference}`)
    const name = basename(file, '.yaml')
    const known = files[kind].get(name)
    if (known === undefined) {
      files[kind].set(name, file)
      if (!existsSync(file)) at.fail(`the file ${reference} does not exist`)
      const component = parse(file, home)
      components[kind].set(name, component)
      follow(component, file)
    } else if (known !== file) {
      at.fail(
        `${relative(home, file)} and ${relative(home, known)} have the same name; names of ${kind} must be unique`,
      )
    }
    return `#/components/${kind}/${name}`
  }

  function follow(cursor: Cursor, file: string): void {
    if (Array.isArray(cursor.value)) {
      for (const item of cursor.items()) if (typeof item.value === 'object') follow(item, file)
      return
    }
    if (typeof cursor.value !== 'object' || cursor.value === null) return
    const object = cursor.object()
    for (const [key, member] of Object.entries(object)) {
      if (key === '$ref' && typeof member === 'string')
        object[key] = nameComponent(member, file, cursor.at(key))
      else if (typeof member === 'object') follow(cursor.at(key), file)
    }
  }

  const rootFile = join(home, 'openapi.yaml')
  const root = parse(rootFile, home)

  function readEach(section: 'paths' | 'webhooks'): Map<string, Cursor> {
    const found = new Map<string, Cursor>()
    for (const [key, entry] of root.at(section).entries()) {
      const reference = entry.at('$ref').text()
      const file = resolve(home, reference)
      if (!existsSync(file)) entry.fail(`the file ${reference} does not exist`)
      const item = parse(file, home)
      follow(item, file)
      found.set(key, item)
    }
    return found
  }

  const paths = readEach('paths')
  const webhooks = readEach('webhooks')
  const rootComponents = root.at('components')
  if (rootComponents.exists) follow(rootComponents, rootFile)

  const errors = new Map(
    yamlFilesOf(join(home, 'errors')).map((file) => [basename(file, '.yaml'), parse(file, home)]),
  )
  const parsedIfAny = (name: string): Cursor | undefined => {
    const file = join(home, name)
    return existsSync(file) ? parse(file, home) : undefined
  }
  return {
    root,
    paths,
    webhooks,
    components,
    errors,
    glossary: yamlFilesOf(join(home, 'glossary/fields')).map((file) => parse(file, home)),
    exceptions: parsedIfAny('glossary/exceptions.yaml'),
    roles: parsedIfAny('glossary/roles.yaml'),
  }
}
