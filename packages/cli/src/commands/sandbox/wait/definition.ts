import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'wait',
  summary: { zh: '等到沙箱能够应答', en: 'wait until a sandbox responds' },
  options: {
    ...addressOption,
    timeout: {
      type: 'integer',
      least: 1,
      most: 3_600_000,
      default: 30_000,
      unit: { zh: '毫秒', en: 'ms' },
      summary: { zh: '最长等待时间', en: 'longest time to wait' },
    },
  },
  exitCodes: { failed: { zh: '到时仍没有应答', en: 'it did not respond in time' } },
  examples: [
    { command: 'sandbox wait --timeout 60000', summary: { zh: '在 CI 里等沙箱就绪', en: 'wait in CI' } },
  ],
})
