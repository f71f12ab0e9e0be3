import { type Advice, findErrors, loadCatalog } from '@wxpay/catalog'
import { remedyOf } from '@wxpay/sdk'
import type { Locale } from '@wxpay/protocol'

/** Meaning of a code in one place. */
export interface Explanation {
  readonly source: 'wechatpay' | 'sdk'
  /** Operations that may answer with it; of the SDK none. */
  readonly operations: readonly string[]
  readonly status?: number | undefined
  readonly meaning?: string | undefined
  /** Advice for programs. */
  readonly advice?: Advice | undefined
  readonly remedy?: string | undefined
}

/** The explanations of a code, one for each meaning that it has. */
export function explainCode(code: string, locale: Locale): readonly Explanation[] {
  const remedy = remedyOf(code, locale)
  return [
    ...fromCatalog(code, locale),
    ...(remedy === undefined ? [] : [{ source: 'sdk' as const, operations: [], remedy }]),
  ]
}

function fromCatalog(code: string, locale: Locale): readonly Explanation[] {
  const byMeaning = new Map<string, { explanation: Explanation; operations: string[] }>()
  for (const { table, name } of tables()) {
    const found = findErrors(table)
    const entry = found !== undefined && Object.hasOwn(found, code) ? found[code] : undefined
    if (entry === undefined) continue
    const meaning = entry.meaning[locale]
    const explanation = byMeaning.get(meaning)?.explanation ?? {
      source: 'wechatpay' as const,
      operations: [],
      status: entry.status,
      meaning,
      advice: entry.advice,
    }
    const operations = byMeaning.get(meaning)?.operations ?? []
    operations.push(name)
    byMeaning.set(meaning, { explanation, operations })
  }
  return [...byMeaning.values()]
    .sort((left, right) => right.operations.length - left.operations.length)
    .map(({ explanation, operations }) => ({ ...explanation, operations }))
}

function tables(): readonly { readonly table: string; readonly name: string }[] {
  return Object.values(loadCatalog().paths).flatMap((item) =>
    Object.values(item).map(({ operationId, 'x-wxpay': { errors } }) => ({
      table: errors,
      name: operationId,
    })),
  )
}

/** Every code of WeChat Pay, for the nearest one. */
export function knownCodes(): readonly string[] {
  const names = new Set(tables().map(({ table }) => table))
  return [...new Set([...names].flatMap((name) => Object.keys(findErrors(name) ?? {})))]
}
