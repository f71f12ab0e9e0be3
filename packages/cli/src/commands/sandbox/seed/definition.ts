import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'seed',
  summary: {
    zh: '加入种子文件里的商户、订单与步骤',
    en: 'add the merchants, orders and steps of a seed file',
  },
  description: {
    zh: '要么全部生效，要么全部不生效；报错会指出是哪一项。',
    en: 'All of it takes effect, or nothing; an error names the item.',
  },
  arguments: [
    { name: 'file', path: true, summary: { zh: '种子文件，YAML 或 JSON', en: 'seed file, YAML or JSON' } },
  ],
  options: addressOption,
  examples: [
    {
      command: 'sandbox seed seed.yaml',
      summary: { zh: '加入 seed.yaml 的数据', en: 'add the data of seed.yaml' },
    },
  ],
})
