import type { ApiModel } from '../model/api'
import type { RouteTree } from '../naming/tree'
import { codePath, DOWNLOADS_PAGE, formerAddresses, notificationPath, pagePath } from './address'
import { areaPage, areaPath } from './area-page'
import { areasOf } from './areas'
import { downloadsPage } from './downloads-page'
import { codesOf, errorIndex, errorPage } from './error-pages'
import { notificationIndex, operationIndex, referenceIndex } from './index-pages'
import { navigation } from './navigation'
import { notificationPage } from './notification-page'
import { operationPage } from './operation-page'
import { buildReference } from './reference'
import { LANGUAGES, ROOTS } from './words'

/** The reference in both languages, below docs/. */
export function renderPages(model: ApiModel, tree: RouteTree): Map<string, string> {
  const reference = buildReference(model, tree)
  const areas = areasOf(model)
  const codes = codesOf(reference)
  const files = new Map<string, string>()
  const add = (path: string, text: string): void => {
    if (files.has(path)) throw new Error(`Two pages of the reference are ${path}.`)
    files.set(path, text)
  }
  for (const language of LANGUAGES) {
    const folder = `${ROOTS[language]}reference`
    for (const [path, operations] of reference.byPath)
      add(`${folder}/${pagePath(path)}.md`, operationPage(operations, reference, language))
    for (const webhook of model.webhooks)
      add(`${folder}/${notificationPath(webhook)}.md`, notificationPage(webhook, reference, language))
    for (const area of areas) add(`${folder}/${areaPath(area)}.md`, areaPage(area, language))
    for (const code of codes) add(`${folder}/${codePath(code.code)}.md`, errorPage(code, reference, language))
    add(`${folder}/index.md`, referenceIndex(areas, reference, language))
    add(`${folder}/operations.md`, operationIndex(reference, language))
    add(`${folder}/notifications/index.md`, notificationIndex(areas, language))
    add(`${folder}/errors/index.md`, errorIndex(reference, language))
    add(`${folder}/${DOWNLOADS_PAGE}.md`, downloadsPage(areas, language))
    add(`${folder}/navigation.json`, `${JSON.stringify(navigation(areas, language))}\n`)
  }
  const former = formerAddresses(model.operations, model.webhooks)
  add('reference/former.json', `${JSON.stringify(former)}\n`)
  return files
}
