import type { Tree } from './files'
import { type Call, operationOf, argumentsOf, invocations, titleOf } from './java-calls'
import { JavaShapes, type JavaTypes, namesOf, qualify, readDeclarations } from './java-models'
import { mergeRoutes } from './merge'
import type { SourceOperation, Reading } from './shape'
import { below, childrenOf, fieldOf, literalsOf, locationOf, type Node, parserOf, textOf } from './syntax'

/** The constant `METHOD` or `PATH` of a sample's class. */
const constantOf = (body: Node | null, name: string): string =>
  literalsOf(
    below(body, 'variable_declarator').find((each) => textOf(each, 'name') === name) ?? null,
    'string_fragment',
  )

/** `args.put("mchid", request.mchid)` and `uri.replace("{mchid}", urlEncode(request.mchid))`. */
function wireAndField(call: Node): readonly [string, string] {
  const [name, value] = argumentsOf(call)
  const [access] = value?.type === 'field_access' ? [value] : below(value ?? null, 'field_access').slice(-1)
  return [literalsOf(name ?? null, 'string_fragment').replace(/[{}]/g, ''), textOf(access ?? null, 'field')]
}

function callOf(file: string, sample: Node, names: ReadonlyMap<string, string>): Call | undefined {
  const body = fieldOf(sample, 'body')
  const run = childrenOf(body, 'method_declaration').find((each) => textOf(each, 'name') === 'run')
  const code = fieldOf(run ?? null, 'body')
  const path = constantOf(body, 'PATH')
  if (run === undefined || code === null || path === '') return undefined
  const [parameter] = childrenOf(fieldOf(run, 'parameters'), 'formal_parameter')
  const type = textOf(run, 'type')
  return {
    location: locationOf(file, run),
    title: titleOf(sample),
    method: constantOf(body, 'METHOD'),
    path,
    request: qualify(names, textOf(parameter ?? null, 'type')),
    response: type === 'void' ? undefined : qualify(names, type),
    pathFields: invocations(code, 'replace').map(wireAndField),
    queryFields: invocations(code, 'put')
      .filter((each) => textOf(each, 'object') === 'args')
      .map(wireAndField),
    hasBody: invocations(code, 'toJson').length > 0,
  }
}

/** Operations of one sample: a class with a method `run`, around the classes of its models. */
function readSample(file: string, root: Node): readonly SourceOperation[] {
  const types: JavaTypes = new Map()
  readDeclarations(types, file, root)
  const shapes = new JavaShapes(types, 'unknown')
  const imports = namesOf(root)
  return childrenOf(root, 'class_declaration')
    .map((sample) => {
      const outer = types.get(qualify(imports, textOf(sample, 'name')))
      const call = callOf(file, sample, outer?.names ?? imports)
      return call && operationOf(call, shapes)
    })
    .filter((operation) => operation !== undefined)
}

/**
 * Reads a checkout of the official sample code, one Java file per operation. Samples encrypt by hand, so they
 * do not say which fields are encrypted; uploads build their body by hand.
 */
export async function readSamples(tree: Tree): Promise<Reading> {
  const parse = await parserOf('java')
  const operations: SourceOperation[] = []
  for (const file of tree.list((path) => path.endsWith('.java')))
    operations.push(
      ...(tree.read(file, (text) =>
        text.includes(' PATH = ') ? parse(text, (root) => readSample(file, root)) : [],
      ) ?? []),
    )
  return tree.reading(mergeRoutes(operations))
}
