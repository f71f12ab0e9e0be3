import type { FoundOperation, Link, Relation } from '@wxpay/catalog'

/** Source of a parameter: a field of the resource, or a constant. */
export type Binding =
  | {
      readonly name: string
      readonly field: readonly string[]
      readonly from: 'path' | 'request' | 'response'
    }
  | { readonly name: string; readonly constant: string | number | boolean }

/** A link of the catalog between two operations. */
export interface ResourceLink {
  readonly source: FoundOperation
  /** `operationId` of the target. */
  readonly target: string
  readonly relation: Relation
  /** Parameters of the target, of its path, its query and its body. */
  readonly bindings: readonly Binding[]
}

const EXPRESSION = /^\$(request\.path\.|request\.query\.|request\.body#\/|response\.body#\/)(.+)$/

/** The links of an operation. */
export function resourceLinks(source: FoundOperation): readonly ResourceLink[] {
  return Object.values(source.operation.responses)
    .flatMap((response) => ('$ref' in response ? [] : Object.values(response.links ?? {})))
    .map((link) => ({
      source,
      target: link.operationId,
      relation: link['x-wxpay-relation'],
      bindings: bindingsOf(link),
    }))
}

function bindingsOf({ parameters = {}, requestBody = {} }: Link): readonly Binding[] {
  return Object.entries({ ...parameters, ...requestBody }).map(([name, value]) => bindingOf(name, value))
}

function bindingOf(name: string, value: unknown): Binding {
  const [, source, path] = typeof value === 'string' ? (EXPRESSION.exec(value) ?? []) : []
  if (source === undefined || path === undefined)
    return { name, constant: value as string | number | boolean }
  const from = source === 'request.path.' ? 'path' : source.startsWith('response') ? 'response' : 'request'
  return { name, field: source.endsWith('/') ? path.split('/') : [path], from }
}
