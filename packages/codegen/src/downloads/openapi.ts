import { documentOf, type DocumentParts } from '../bundle/openapi'
import { DOWNLOADS, openApiPath } from '../pages/address'
import type { Area } from '../pages/areas'

/** OpenAPI documents: one of everything, and a self-contained one for each area. */
export function openApiFiles(parts: DocumentParts, areas: readonly Area[]): Map<string, string> {
  const whole = documentOf(parts, [...parts.paths.keys()], [...parts.webhooks.keys()])
  const files = new Map<string, string>([[DOWNLOADS.openapi, JSON.stringify(whole)]])
  for (const area of areas) {
    const operations = area.products.flatMap((product) => product.operations)
    const webhooks = area.products.flatMap((product) => product.webhooks)
    const ids = new Set(operations.map(({ id }) => id))
    const document = documentOf(
      parts,
      [...new Set(operations.map(({ wirePath }) => wirePath))],
      [...new Set(webhooks.map(({ key }) => key))],
      (id) => ids.has(id),
    )
    const info = { ...(document['info'] as object), title: `WeChat Pay: ${area.name.zh} / ${area.name.en}` }
    files.set(openApiPath(area.slug), JSON.stringify({ ...document, info }))
  }
  return files
}
