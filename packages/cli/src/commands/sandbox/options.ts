import type { OptionDefinitions } from '../../definition/option'
import { sandboxOptions } from '../../target/options'

/** Option of the commands about one sandbox. */
export const addressOption = { sandbox: sandboxOptions.sandbox } as const satisfies OptionDefinitions

/** Options of the commands that start a sandbox. */
export const startOptions = {
  database: {
    type: 'path',
    short: 'd',
    summary: {
      zh: '保存状态的文件；默认只在内存里',
      en: 'file that keeps the state; by default it is in memory',
    },
  },
  'seed-file': {
    type: 'path',
    summary: { zh: '新数据库的种子文件，YAML 或 JSON', en: 'seed of a new database, YAML or JSON' },
  },
  'key-mode': {
    type: 'choice',
    choices: ['certificate', 'public-key', 'both'],
    summary: { zh: '新商户的验签方式；默认 both', en: 'keys of a new merchant; default both' },
  },
  mchid: {
    type: 'string',
    placeholder: { zh: '商户号', en: 'mchid' },
    summary: { zh: '商户号；没有就创建', en: 'merchant ID; created if it is unknown' },
  },
} as const satisfies OptionDefinitions
