import { defineCommand } from '../../../definition/command'
import { addressOption } from '../options'

export const definition = defineCommand({
  name: 'snapshot',
  summary: {
    zh: '把当前状态存为快照，或列出快照',
    en: 'keep the state as a snapshot, or list the snapshots',
  },
  arguments: [
    {
      name: 'name',
      optional: true,
      summary: { zh: '快照的名称；省略则列出', en: 'its name; without it, they are listed' },
    },
  ],
  options: addressOption,
  examples: [
    {
      command: 'sandbox snapshot before',
      summary: { zh: '存为快照 before', en: 'keep the state as "before"' },
    },
  ],
})
