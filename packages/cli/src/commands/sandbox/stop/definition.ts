import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'stop',
  summary: { zh: '停止后台的沙箱', en: 'stop the sandbox in the background' },
  options: addressOption,
  exitCodes: {
    configuration: {
      zh: '这个地址的沙箱不是由 wxpay sandbox start 启动的',
      en: 'wxpay sandbox start did not start the sandbox at this address',
    },
  },
  examples: [{ command: 'sandbox stop', summary: { zh: '停止后台的沙箱', en: 'stop it' } }],
})
