import { defineCommand } from '../../../definition/command'
import { sandboxOptions } from '../../../target/options'

export const definition = defineCommand({
  name: 'tail',
  summary: { zh: '持续打印沙箱里发生的事', en: 'print what happens in the sandbox as it happens' },
  description: {
    zh: '请求、单据状态的变化、通知、时钟、故障。连接断开后自动重连，补上错过的事件。Ctrl-C 或 SIGTERM 结束，退出码为 0。',
    en: 'Requests, changes of state, notifications, the clock and faults. After a broken connection it continues with what was missed. Ctrl-C or SIGTERM ends it with the exit code 0.',
  },
  options: {
    ...sandboxOptions,
    only: {
      type: 'choice',
      choices: ['request', 'entity', 'notification', 'clock', 'fault', 'state', 'merchant'],
      multiple: true,
      summary: { zh: '只打印这一类，可重复', en: 'only events of this kind; may be repeated' },
    },
  },
  examples: [
    { command: 'logs tail', summary: { zh: '打印全部', en: 'everything' } },
    {
      command: 'logs tail --only request --json',
      summary: { zh: '请求，每行一个 JSON', en: 'requests, as lines of JSON' },
    },
  ],
})
