import type { GroupDefinition } from '../../definition/command'

export const definition: GroupDefinition = {
  name: 'keys',
  summary: { zh: '检查密钥与证书', en: 'check keys and certificates' },
}
