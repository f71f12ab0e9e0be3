import { defineCommand } from '../../../definition/command'
import { sandboxOptions } from '../../../target/options'

export const definition = defineCommand({
  name: 'config',
  summary: { zh: '打印客户端的配置', en: 'print the configuration of a client' },
  description: {
    zh: '商户在沙箱里的密钥与地址，可直接粘贴。沙箱的密钥不能用于保护真实数据。',
    en: 'The keys of a merchant of the sandbox and its address, ready to paste. The keys are worthless outside of the sandbox.',
  },
  options: {
    ...sandboxOptions,
    format: {
      type: 'choice',
      short: 'f',
      choices: ['json', 'env', 'node', 'go', 'java', 'php', 'python'],
      default: 'env',
      summary: { zh: '格式', en: 'format' },
    },
  },
  examples: [
    { command: 'sandbox config > .env', summary: { zh: '写成环境变量', en: 'as environment variables' } },
    { command: 'sandbox config --format go', summary: { zh: '写成 Go 代码', en: 'as Go' } },
  ],
})
