import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'export',
  summary: { zh: '导出全部状态', en: 'export the whole state' },
  description: {
    zh: 'JSON，含沙箱的私钥；写入的文件只有所有者可读。',
    en: 'JSON with the private keys of the sandbox; a file that is written can only be read by its owner.',
  },
  arguments: [
    {
      name: 'file',
      optional: true,
      path: true,
      summary: { zh: '写入的文件；默认标准输出', en: 'file to write; default standard output' },
    },
  ],
  options: addressOption,
  examples: [{ command: 'sandbox export state.json', summary: { zh: '写入文件', en: 'write a file' } }],
})
