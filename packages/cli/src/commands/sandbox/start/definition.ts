import { defineCommand } from '../../../definition/command'
import { startOptions } from '../options'

export const definition = defineCommand({
  name: 'start',
  summary: { zh: '启动沙箱', en: 'start a sandbox' },
  description: {
    zh: '在后台启动，等到它能够应答，打印地址、控制台和付款手机的链接。-- 之后的选项原样交给 wxpay-sandbox，例如 --rate-limits、--tls；用 wxpay-sandbox --help 查看。',
    en: 'Starts it in the background, waits until it responds, and prints its address, the console and the phone of a payer. Options after -- are those of wxpay-sandbox, such as --rate-limits and --tls; see wxpay-sandbox --help.',
  },
  options: {
    port: {
      type: 'integer',
      short: 'p',
      least: 1,
      most: 65_535,
      default: 8787,
      summary: { zh: '端口', en: 'port' },
    },
    host: {
      type: 'string',
      default: '127.0.0.1',
      summary: { zh: '监听的地址', en: 'address to listen on' },
    },
    foreground: {
      type: 'flag',
      short: 'f',
      summary: { zh: '在前台运行，直到 Ctrl-C', en: 'run in the foreground, until Ctrl-C' },
    },
    ...startOptions,
  },
  rest: 'command',
  examples: [
    { command: 'sandbox start', summary: { zh: '在后台启动', en: 'start in the background' } },
    {
      command: 'sandbox start --database wxpay.sqlite -- --rate-limits',
      summary: { zh: '保存状态，并限制调用频率', en: 'keep the state, and limit the rate of calls' },
    },
  ],
  exitCodes: { failed: { zh: '沙箱没有启动', en: 'the sandbox did not start' } },
})
