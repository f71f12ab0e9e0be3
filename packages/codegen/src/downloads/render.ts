import { partsOf } from '../bundle/openapi'
import type { CatalogSource } from '../catalog/read'
import type { ApiModel } from '../model/api'
import { DOWNLOADS } from '../pages/address'
import { areasOf } from '../pages/areas'
import { asyncApiDocument } from './asyncapi'
import { openApiFiles } from './openapi'
import { postmanCollection } from './postman'

/** Documents for machines, below `downloads/` of the site. */
export function renderDownloads(source: CatalogSource, model: ApiModel): Map<string, string> {
  const parts = partsOf(source)
  const areas = areasOf(model)
  return new Map([
    ...openApiFiles(parts, areas),
    [DOWNLOADS.postman, postmanCollection(areas, model)],
    [DOWNLOADS.asyncapi, asyncApiDocument(parts, model)],
  ])
}
