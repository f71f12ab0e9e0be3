import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'status',
  summary: { zh: '查看沙箱是否在运行', en: 'show whether a sandbox runs' },
  options: addressOption,
  exitCodes: { failed: { zh: '没有沙箱在运行', en: 'no sandbox runs' } },
  examples: [{ command: 'sandbox status --json', summary: { zh: '供程序读取', en: 'for a program' } }],
})
