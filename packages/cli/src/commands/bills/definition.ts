import type { GroupDefinition } from '../../definition/command'

export const definition: GroupDefinition = {
  name: 'bills',
  summary: { zh: '下载账单、对账', en: 'download bills and reconcile orders' },
}
