import { describe, expect, it } from 'vitest'
import { languageOf } from './messages'

describe('the language of the command', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh'],
    [{ LANG: 'zh_CN', LC_ALL: '' }, 'zh'],
  ] as const)('for %j is %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language)
  })
})
