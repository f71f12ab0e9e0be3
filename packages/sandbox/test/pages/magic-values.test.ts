import { describe, expect, it } from 'vitest'
import { magicValues } from '../../src/magic/values'
import { magicValuesPage } from './magic-values'

describe('the page about magic values', () => {
  it.each([
    ['zh', 'guide'],
    ['en', 'en/guide'],
  ] as const)('is made from their table: %s', async (language, folder) => {
    const file = `../../../../docs/${folder}/magic-values.md`
    await expect(magicValuesPage(magicValues, language)).toMatchFileSnapshot(file)
  })
})
