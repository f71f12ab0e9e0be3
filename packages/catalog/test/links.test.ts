import { describe, expect, it } from 'vitest'
import { at, follow, isMapping, listAt, type Mapping, type Node, text, textAt } from './tree/files'
import { bodiesOf, operations, parametersOf, type Written } from './tree/operations'

interface Located {
  readonly file: string
  readonly node: Node
}

interface WrittenLink {
  readonly source: Written
  readonly name: string
  readonly link: Mapping
  readonly target: Written | undefined
}

const byId = new Map(operations.map((each) => [text(each.operation['operationId']), each]))

const links: readonly WrittenLink[] = operations.flatMap((source) =>
  Object.values(at(source.operation, 'responses')).flatMap((response) =>
    Object.entries(at(response, 'links')).map(([name, link]) => ({
      source,
      name,
      link: isMapping(link) ? link : {},
      target: byId.get(textAt(link, 'operationId') ?? ''),
    })),
  ),
)

/** The schemas that a member has in an object and in each of its variants. */
function membersOf({ file, node }: Located, name: string): Located[] {
  const here = follow(file, node)
  const own = at(here.node, 'properties')[name]
  const variants = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => listAt(here.node, key))
  return [
    ...(own === undefined ? [] : [{ file: here.file, node: own }]),
    ...variants.flatMap((variant) => membersOf({ file: here.file, node: variant }, name)),
  ]
}

const memberAt = (schemas: readonly Located[], steps: readonly string[]): Located[] =>
  steps.reduce<Located[]>((found, step) => found.flatMap((each) => membersOf(each, step)), [...schemas])

const located = (file: string, nodes: readonly Node[]): Located[] => nodes.map((node) => ({ file, node }))

const typeOf = ({ file, node }: Located): string | undefined => textAt(follow(file, node).node, 'type')

function parameterOf(operation: Written, place: string, name: string): Located[] {
  return parametersOf(operation)
    .filter(({ parameter }) => parameter['in'] === place && parameter['name'] === name)
    .map(({ file, parameter }) => ({ file, node: at(parameter, 'schema') }))
}

const EXPRESSION = /^\$(?:request\.(path|query)\.|(request|response)\.body#\/)(.+)$/

/** Schemas of the field that an expression names; none if there is no such field. */
function sourceOf(source: Written, expression: string): Located[] {
  const [, parameter, body, path = ''] = EXPRESSION.exec(expression) ?? []
  if (parameter !== undefined) return parameterOf(source, parameter, path)
  if (body !== 'request' && body !== 'response') return []
  return memberAt(located(source.file, bodiesOf(source)[body]), path.split('/'))
}

/** Integers and strings are the same in a path, in a query and in XML, but not in JSON. */
const wireType = (type: string | undefined, carrier: 'json' | 'text'): string | undefined =>
  carrier === 'text' && type === 'integer' ? 'string' : type

/** The fault of one value of a link, or `undefined`. */
function faultOf(
  source: Written,
  [name, value]: readonly [string, Node | undefined],
  target: readonly Located[],
  carrier: 'json' | 'text',
): string[] {
  if (target.length === 0) return [`${name} is not a field of the target`]
  if (typeof value !== 'string' || !value.startsWith('$')) return []
  const found = sourceOf(source, value)
  if (found.length === 0) return [`${value} is not a field of ${source.route}`]
  const types = new Set(target.map((each) => wireType(typeOf(each), carrier)))
  const agrees = found.some((each) => types.has(wireType(typeOf(each), carrier)))
  return agrees ? [] : [`${name} and ${value} differ in type`]
}

/** Query parameters that every call of the merchant has, and that a link may leave to the caller. */
const own = /^(?:appid|stock_creator_mchid)$/

function faultsOf({ source, link, target }: WrittenLink): string[] {
  if (target === undefined) return [`${textAt(link, 'operationId') ?? ''} is not an operation`]
  const parameters = at(link, 'parameters')
  const body = at(link, 'requestBody')
  const declared = parametersOf(target).map(({ parameter }) => parameter)
  const needed = declared.filter(
    (each) =>
      each['required'] === true &&
      (each['in'] === 'path' ||
        (each['in'] === 'query' && link['x-wxpay-relation'] === 'read' && !own.test(text(each['name'])))),
  )
  const carrier = target.facts['api'] === 'v2' ? 'text' : 'json'
  const requests = located(target.file, bodiesOf(target).request)
  return [
    ...needed.flatMap((each) =>
      text(each['name']) in parameters ? [] : [`${text(each['name'])} is required and not given`],
    ),
    ...Object.entries(parameters).flatMap((each) => {
      const places = ['path', 'query'].flatMap((place) => parameterOf(target, place, each[0]))
      return faultOf(source, each, places, 'text')
    }),
    ...Object.entries(body).flatMap((each) => faultOf(source, each, memberAt(requests, [each[0]]), carrier)),
  ]
}

const isRead = ({ method, facts }: Written): boolean => method === 'get' || facts['safe'] === true

describe('links', () => {
  it('are on the operations that create or change something', () => {
    expect(links.length).toBeGreaterThan(900)
    expect(links.filter(({ source }) => isRead(source)).map(({ source }) => source.route)).toEqual([])
  })

  it('lead to an operation, give what it requires, and take it from fields of the same type', () => {
    const faults = links.flatMap((each) =>
      faultsOf(each).map((fault) => `${each.source.route} ${each.name}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  it('say how the target is related: what reads or lists is a read, what changes or ends is a write', () => {
    const wrong = links.filter(({ link, target }) => {
      const relation = text(link['x-wxpay-relation'])
      if (target === undefined || relation === 'next') return false
      return isRead(target) !== (relation === 'read' || relation === 'list')
    })
    expect(wrong.map(({ source, name }) => `${source.route} ${name}`)).toEqual([])
  })

  it('never lead to the operation itself, nor twice to another', () => {
    const seen = links.map(({ source, target }) => `${source.route} -> ${target?.route ?? ''}`)
    expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([])
    expect(links.filter(({ source, target }) => source === target)).toEqual([])
  })
})
