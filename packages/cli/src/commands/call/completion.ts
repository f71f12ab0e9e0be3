import type { Complete, Suggestion } from '../../definition/completion'
import { listFields } from '../../operations/fields'
import { allRoutes, resolveOperation } from '../../operations/resolve'
import { findOperation, type FoundOperation, loadCatalog } from '@wxpay/catalog'
import type { Locale } from '@wxpay/protocol'

/** Offers operations, then the fields of the operation. */
export const complete: Complete = ({ typed, current, locale }) => {
  const operation = typed.find((word) => !word.startsWith('-'))
  if (operation === undefined) return { arguments: current.includes('/') ? routes(locale) : names(locale) }
  return { options: fields(operation, locale) }
}

function names(locale: Locale): readonly Suggestion[] {
  return Object.values(loadCatalog().paths).flatMap((item) =>
    Object.values(item).map(({ operationId, 'x-wxpay': { name } }) => ({
      value: operationId,
      summary: name[locale],
    })),
  )
}

function routes(locale: Locale): readonly Suggestion[] {
  return allRoutes().map((route) => ({
    value: route,
    summary: findOperation(route.replace(' /v2/', ' /'))?.operation['x-wxpay'].name[locale] ?? '',
  }))
}

function fields(operation: string, locale: Locale): readonly Suggestion[] {
  const found = resolved(operation)
  if (found === undefined) return []
  return listFields(found).map(({ name, schema }) => ({
    value: name,
    summary: (locale === 'zh' ? schema.title : schema.description) ?? '',
  }))
}

function resolved(operation: string): FoundOperation | undefined {
  try {
    return resolveOperation(operation, { method: undefined, uncataloged: false }).found
  } catch {
    // A mistyped operation has no fields.
    return undefined
  }
}
