import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'restore',
  summary: { zh: '恢复到一个快照', en: 'go back to a snapshot' },
  arguments: [{ name: 'name', summary: { zh: '快照的名称', en: 'name of the snapshot' } }],
  options: addressOption,
  examples: [
    { command: 'sandbox restore before', summary: { zh: '恢复到快照 before', en: 'go back to "before"' } },
  ],
})
