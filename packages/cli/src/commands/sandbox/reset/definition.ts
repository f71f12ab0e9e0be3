import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'reset',
  summary: { zh: '清空订单、资金与通知', en: 'remove orders, money and notifications' },
  description: {
    zh: '保留商户、密钥与快照，客户端不必重新配置；时钟回到真实时间。',
    en: 'Merchants, keys and snapshots stay, so that clients need no new configuration; the clock shows real time.',
  },
  options: {
    ...addressOption,
    merchants: {
      type: 'choice',
      choices: ['kept', 'removed'],
      default: 'kept',
      summary: { zh: '是否保留商户', en: 'whether merchants are kept' },
    },
  },
  examples: [{ command: 'sandbox reset', summary: { zh: '在两次测试之间', en: 'between two tests' } }],
})
