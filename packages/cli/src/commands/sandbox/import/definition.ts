import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'import',
  summary: { zh: '用导出的状态替换全部状态', en: 'replace the whole state by an exported one' },
  arguments: [{ name: 'file', path: true, summary: { zh: '导出的文件', en: 'the exported file' } }],
  options: addressOption,
  examples: [
    { command: 'sandbox import state.json', summary: { zh: '导入 state.json', en: 'import state.json' } },
  ],
})
