import { defineCommand } from '../../../definition/command'
import { startOptions } from '../options'

export const definition = defineCommand({
  name: 'exec',
  summary: { zh: '在新的沙箱里运行一条命令', en: 'run a command with a sandbox of its own' },
  description: {
    zh: '在空闲端口启动沙箱，把地址和商户的密钥写入环境变量（WXPAY_BASE_URL、WXPAY_MCHID、WXPAY_PRIVATE_KEY 等），运行命令，结束后停止沙箱。退出码和信号就是命令的。',
    en: 'Starts a sandbox on a free port, sets its address and the keys of a merchant in the environment (WXPAY_BASE_URL, WXPAY_MCHID, WXPAY_PRIVATE_KEY, …), runs the command, and stops the sandbox. The exit code is that of the command, which also receives the signals.',
  },
  options: startOptions,
  rest: 'command',
  examples: [
    { command: 'sandbox exec -- npm test', summary: { zh: '在沙箱里测试', en: 'test against a sandbox' } },
  ],
})
