import { describe, expect, it } from 'vitest'
import { provokeTable } from '../provoke/table'
import { provokingErrorsPage } from './provoking-errors'

describe('the page about provoking errors', () => {
  it.each([
    ['zh', 'guide'],
    ['en', 'en/guide'],
  ] as const)('is made from the table that its test runs: %s', async (language, folder) => {
    const file = `../../../../docs/${folder}/provoking-errors.md`
    await expect(provokingErrorsPage(provokeTable(), language)).toMatchFileSnapshot(file)
  })
})
