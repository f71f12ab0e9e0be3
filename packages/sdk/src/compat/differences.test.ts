import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { differences } from './testing/differences'

const guide = (folder: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../../../docs/${folder}/from-wechatpay-axios-plugin.md`, import.meta.url)),
    'utf8',
  )

describe.each([
  ['zh', 'guide', '| 插件 0.9.6 | `@wxpay/sdk/compat` |'],
  ['en', 'en/guide', '| Plugin 0.9.6 | `@wxpay/sdk/compat` |'],
] as const)('the migration guide (%s)', (language, folder, header) => {
  it('lists exactly the intended differences', () => {
    const lines = guide(folder).split('\n')
    const start = lines.indexOf(header) + 2
    const rows = lines.slice(start, lines.indexOf('', start))
    expect(rows).toEqual(
      Object.values(differences).map(({ [language]: [before, now] }) => `| ${before} | ${now} |`),
    )
  })
})
