import { execFileSync } from 'node:child_process'
import { html } from 'hono/html'
import { type Html, textOf } from './html'
import type { Language } from './language'
import type { Components } from './markdown/render'

const SOURCES = [
  ['pages', '读过的官方文档页面', 'Official page, read'],
  ['sdk', '官方 SDK（Go、Java）', 'Official SDK (Go, Java)'],
  ['samples', '官方示例代码', 'Official sample code'],
  ['community', '仅社区文档', 'Community document only'],
  ['none', '无记录', 'Nothing recorded'],
] as const

const COLUMNS = [
  ['operations', '接口', 'Operations'],
  ['official', '有官方来源', 'Official source'],
  ['notifications', '通知', 'Notifications'],
  ['fields', '字段', 'Fields'],
  ['withoutEnglish', '无英文', 'No English'],
  ['withoutType', '无类型', 'No type'],
  ['enumerations', '枚举', 'Enumerations'],
  ['sensitive', '敏感字段', 'Sensitive'],
  ['errorTables', '错误码表', 'Error tables'],
  ['officialPages', '官方页面', 'Official pages'],
] as const

type Counts = Record<(typeof COLUMNS)[number][0], number> & {
  readonly sources: Record<(typeof SOURCES)[number][0], { operations: number; fields: number }>
}

/** Counts of `npm run catalog -- report`, by product. */
interface Coverage {
  readonly products: readonly ({ readonly product: string; readonly english: string } & Counts)[]
  readonly total: Counts
}

/** Level of an operation in the sandbox, and the known differences from production. */
interface Level {
  readonly fidelity: 'stateful' | 'remembering' | 'validated'
  readonly notes: readonly { readonly zh: string; readonly en: string }[]
}

/** Figures of the catalog and levels of the sandbox as they are now, so that no page is out of date. */
export interface SiteData {
  readonly coverage: Coverage
  /** By `operationId`. */
  readonly levels: Readonly<Record<string, Level>>
}

/** @param catalogCommand - `bin/catalog.mjs` of the catalog */
export async function readSiteData(catalogCommand: string): Promise<SiteData> {
  const { createSandbox } = await import('@wxpay/sandbox')
  const report = execFileSync(process.execPath, [catalogCommand, 'report', '--json'], { encoding: 'utf8' })
  const sandbox = await createSandbox()
  try {
    const levels = sandbox.control.operations
      .list()
      .map(({ operation_id, fidelity, notes }): [string, Level] => [operation_id, { fidelity, notes }])
    return { coverage: JSON.parse(report) as Coverage, levels: Object.fromEntries(levels) }
  } finally {
    await sandbox.close()
  }
}

const LEVELS = {
  stateful: { zh: '按业务规则保存状态。', en: 'keeps state by business rules.' },
  remembering: {
    zh: '保存提交的内容，可查询、修改和结束，不检查业务规则。',
    en: 'stores what is posted, which can be read, changed and ended, without business rules.',
  },
  validated: {
    zh: '验签并校验参数，按接口目录应答，不保存状态。',
    en: 'verifies and checks the request, answers from the catalog, and stores nothing.',
  },
} as const

function levelOf({ fidelity, notes }: Level, language: Language): Html {
  const list =
    notes.length === 0 ? '' : html`<ul>${notes.map((note) => html`<li>${note[language]}</li>`)}</ul>`
  return html`<p><code>${fidelity}</code>${language === 'en' ? ': ' : '：'}${LEVELS[fidelity][language]}</p>${list}`
}

function sourcesTable({ total }: Coverage, language: Language): Html {
  const [source, operations, fields] =
    language === 'en' ? ['Best source', 'Operations', 'Fields'] : ['最可信的来源', '接口', '字段']
  return html`<div class="table numbers"><table><thead><tr><th>${source}</th><th>${operations}</th><th>${fields}</th></tr></thead><tbody>${SOURCES.map(
    ([key, zh, en]) =>
      html`<tr><td>${language === 'en' ? en : zh}</td><td data-label="${operations}">${total.sources[key].operations}</td><td data-label="${fields}">${total.sources[key].fields}</td></tr>`,
  )}</tbody></table></div>`
}

function coverageTable({ products, total }: Coverage, language: Language): Html {
  const english = language === 'en'
  // A column without any figure says nothing.
  const shown = COLUMNS.filter(([key]) => total[key] > 0)
  const cells = (counts: Counts): Html[] =>
    shown.map(([key, zh, en]) => html`<td data-label="${english ? en : zh}">${counts[key]}</td>`)
  return html`<div class="table numbers"><table><thead><tr><th>${english ? 'Product' : '产品'}</th>${shown.map(
    ([, zh, en]) => html`<th>${english ? en : zh}</th>`,
  )}</tr></thead><tbody><tr><th>${english ? 'Total' : '合计'}</th>${cells(total)}</tr>${products.map(
    (row) => html`<tr><td>${english ? row.english : row.product}</td>${cells(row)}</tr>`,
  )}</tbody></table></div>`
}

/** The tags that stand in Markdown for what is counted or looked up. */
export function componentsFor({ coverage, levels }: SiteData, language: Language): Components {
  return (name, { operation = '' }) => {
    switch (name) {
      case 'SandboxLevel': {
        const level = levels[operation]
        return level === undefined ? '' : textOf(levelOf(level, language))
      }
      case 'SourcesTable':
        return textOf(sourcesTable(coverage, language))
      case 'CoverageTable':
        return textOf(coverageTable(coverage, language))
      default:
        return undefined
    }
  }
}
