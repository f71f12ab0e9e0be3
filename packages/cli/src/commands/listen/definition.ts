import { defineCommand } from '../../definition/command'
import { sandboxOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'listen',
  summary: {
    zh: '接收沙箱的通知，打印并转发',
    en: 'receive the notifications of the sandbox, print and forward them',
  },
  description: {
    zh: '在本机打开一个通知地址。下单时把 notify_url 填成它，沙箱的每次投递都会打印出来，并逐字节转发给 --forward-to；商户系统的应答原样返回给沙箱，所以重发、故障都与直接投递一样。没有 --forward-to 时直接确认收到。发往其他地址的投递也会打印结果。Ctrl-C 或 SIGTERM 结束，退出码为 0。',
    en: 'Opens an address for notifications on this machine. Use it as the notify_url of orders: each delivery of the sandbox is printed and forwarded byte for byte to --forward-to, and the response goes back to the sandbox, so that retries and faults are as without it. Without --forward-to, notifications are acknowledged. The outcome of deliveries to other addresses is printed, too. Ctrl-C or SIGTERM ends it with the exit code 0.',
  },
  options: {
    ...sandboxOptions,
    'forward-to': {
      type: 'url',
      short: 'f',
      summary: { zh: '商户系统的通知地址', en: 'address of your server' },
    },
    port: {
      type: 'integer',
      least: 0,
      most: 65_535,
      default: 4242,
      summary: { zh: '监听的端口，0 表示任意', en: 'port to listen on, 0 for any' },
    },
    record: {
      type: 'path',
      short: 'r',
      summary: { zh: '录制到文件，用 wxpay replay 重放', en: 'record to a file, for wxpay replay' },
    },
  },
  examples: [
    {
      command: 'listen --forward-to http://localhost:3000/notify',
      summary: { zh: '转发给商户系统', en: 'forward to your server' },
    },
    {
      command: 'listen --forward-to http://localhost:3000/notify --record events.ndjson',
      summary: { zh: '同时录制', en: 'record them, too' },
    },
  ],
})
