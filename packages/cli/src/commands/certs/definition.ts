import type { GroupDefinition } from '../../definition/command'

export const definition: GroupDefinition = {
  name: 'certs',
  summary: { zh: '微信支付平台证书', en: 'platform certificates of WeChat Pay' },
}
