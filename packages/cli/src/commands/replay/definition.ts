import { defineCommand } from '../../definition/command'
import { sandboxOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'replay',
  summary: { zh: '重放录下的通知', en: 'send recorded notifications again' },
  description: {
    zh: '逐字节重放 wxpay listen --record 录下的通知。签名五分钟后过期，验签的商户系统会拒绝；加上 --resign，由沙箱用当前时间重新签名，正文不变。',
    en: 'Sends the notifications that wxpay listen --record has recorded, byte for byte. After five minutes a server refuses their signatures; with --resign the sandbox signs them again, with the same body.',
  },
  arguments: [{ name: 'file', path: true, summary: { zh: '录制文件', en: 'the recording' } }],
  options: {
    'forward-to': {
      type: 'url',
      short: 'f',
      summary: { zh: '接收地址；默认录制时转发的地址', en: 'receiver; default where they were forwarded to' },
    },
    resign: { type: 'flag', summary: { zh: '由沙箱重新签名', en: 'let the sandbox sign them again' } },
    timeout: {
      type: 'integer',
      least: 1,
      most: 600_000,
      default: 5000,
      unit: { zh: '毫秒', en: 'ms' },
      summary: { zh: '等待应答的时间', en: 'time to wait for a response' },
    },
    ...sandboxOptions,
  },
  examples: [
    {
      command: 'replay events.ndjson --forward-to http://localhost:3000/notify --resign',
      summary: { zh: '重新签名后重放', en: 'sign them again and send them' },
    },
  ],
  exitCodes: { failed: { zh: '有通知未被确认', en: 'a notification was not acknowledged' } },
})
