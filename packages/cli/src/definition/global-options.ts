import type { OptionDefinitions } from './option'

/** Options of every command. */
export const globalOptions = {
  help: { type: 'flag', short: 'h', summary: { zh: '显示说明', en: 'show this help' } },
  version: { type: 'flag', short: 'V', summary: { zh: '显示版本', en: 'show the version' } },
  lang: {
    type: 'choice',
    choices: ['zh', 'en'],
    env: 'WXPAY_LOCALE',
    summary: { zh: '语言；默认随系统', en: 'language; default that of the system' },
  },
  json: {
    type: 'flag',
    summary: { zh: '以 JSON 输出结果和错误', en: 'print the result and errors as JSON' },
  },
  'no-color': {
    type: 'flag',
    env: 'NO_COLOR',
    summary: { zh: '不使用颜色；输出到管道时本来就没有', en: 'no colors; there are none when piped' },
  },
} as const satisfies OptionDefinitions
