import type { ApiModel, Operation, Webhook } from '../model/api'
import { CHOSEN, isChosen } from './chosen'
import { notificationPage, notificationPath } from './notification-page'
import { operationPage } from './operation-page'
import { pagePath } from './related'
import { type Language, LANGUAGES, ROOTS, WORDS } from './words'

interface Item {
  readonly text: string
  readonly link: string
}

interface Group {
  readonly text: string
  readonly items: readonly Item[]
}

function byPath(model: ApiModel): Map<string, Operation[]> {
  const paths = new Map<string, Operation[]>()
  for (const operation of model.operations) {
    if (operation.api !== 'v3' || !isChosen(operation.route, operation.path)) continue
    const others = paths.get(operation.path)
    if (others === undefined) paths.set(operation.path, [operation])
    // Operations that create something come before those that read it.
    else if (operation.method === 'POST') others.unshift(operation)
    else others.push(operation)
  }
  return paths
}

const chosenWebhooks = (model: ApiModel): Webhook[] =>
  CHOSEN.events.flatMap(
    (event) => model.webhooks.find((webhook) => webhook.api === 'v3' && webhook.event === event) ?? [],
  )

function sidebar(model: ApiModel, language: Language): Group[] {
  const root = `/${ROOTS[language]}reference`
  const groups = new Map<string, Item[]>()
  for (const [path, operations] of byPath(model)) {
    for (const operation of operations) {
      const product = operation.products[0] ?? ''
      const title = language === 'zh' ? product : (model.products.get(product) ?? product)
      const items = groups.get(title) ?? []
      const verb = operation.method.toLowerCase()
      const anchor = operations.length > 1 && operation !== operations[0] ? `#${verb}` : ''
      items.push({ text: operation.name[language], link: `${root}/${pagePath(path)}${anchor}` })
      groups.set(title, items)
    }
  }
  const events = chosenWebhooks(model).map((webhook) => ({
    text: webhook.name[language],
    link: `${root}/${notificationPath(webhook.event)}`,
  }))
  return [
    ...[...groups].map(([text, items]) => ({ text, items })),
    { text: WORDS[language].notifications, items: events },
  ]
}

function indexPage(model: ApiModel, language: Language): string {
  const words = WORDS[language]
  const root = `/${ROOTS[language]}reference`
  const lines = [...byPath(model)].flatMap(([path, operations]) =>
    operations.map(
      (operation) => `| [\`${operation.route}\`](${root}/${pagePath(path)}) | ${operation.name[language]} |`,
    ),
  )
  const events = chosenWebhooks(model).map(
    (webhook) =>
      `| [\`${webhook.event}\`](${root}/${notificationPath(webhook.event)}) | ${webhook.name[language]} |`,
  )
  return (
    `---\ntitle: ${words.reference}\n---\n\n# ${words.reference}\n\n${words.referenceIntroduction}\n\n` +
    `## ${words.operations} {#operations}\n\n| | |\n| --- | --- |\n${lines.join('\n')}\n\n` +
    `## ${words.notifications} {#notifications}\n\n| | |\n| --- | --- |\n${events.join('\n')}\n`
  )
}

/** The reference in both languages, below docs/. */
export function renderPages(model: ApiModel): Map<string, string> {
  const files = new Map<string, string>()
  for (const language of LANGUAGES) {
    const folder = `${ROOTS[language]}reference`
    for (const [path, operations] of byPath(model)) {
      files.set(`${folder}/${pagePath(path)}.md`, operationPage(operations, model, language))
    }
    for (const webhook of chosenWebhooks(model)) {
      files.set(`${folder}/${notificationPath(webhook.event)}.md`, notificationPage(webhook, model, language))
    }
    files.set(`${folder}/index.md`, indexPage(model, language))
    files.set(`${folder}/sidebar.json`, `${JSON.stringify(sidebar(model, language), undefined, 2)}\n`)
  }
  return files
}
