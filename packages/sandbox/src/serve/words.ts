/** The command's languages. */
export type Language = 'zh' | 'en'

/** Chooses by the locale of the environment, as POSIX orders its variables. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  return locale?.toLowerCase().startsWith('zh') === true ? 'zh' : 'en'
}

/** What the command says. */
export const words = {
  zh: {
    help: `用法：wxpay-sandbox [选项]

在本机运行一个微信支付：验签、签名、加密、通知，行为与正式环境一致。

选项：
  -p, --port <端口>        监听端口，0 为任意空闲端口（默认 8787）
      --host <地址>        监听地址（默认 127.0.0.1）
  -d, --database <文件>    数据文件，重启后继续；默认 :memory: 不保留
  -m, --merchant <商户号>  使用或新建该商户；默认沿用库中第一个，没有则新建
      --key-mode <模式>    certificate | public-key | both（默认 both）
      --allow-host <名称>  额外允许访问控制接口的主机名，可重复
  -h, --help               显示本说明
`,
    serving: '微信支付沙箱已启动',
    control: '控制接口',
    configuration: '客户端配置（可直接粘贴）',
    again: '运行 wxpay-sandbox --help 查看用法',
    hint: '按 Ctrl+C 停止',
    notification: '通知',
    arrived: '已送达',
    next: '再发时间',
    last: '不再重发',
    stopped: '已停止',
  },
  en: {
    help: `Usage: wxpay-sandbox [options]

Runs a WeChat Pay on this machine: it verifies, signs, encrypts and notifies as the real one does.

Options:
  -p, --port <port>        port to listen on, 0 for any free one (default 8787)
      --host <address>     address to listen on (default 127.0.0.1)
  -d, --database <file>    file to keep everything in; default :memory:, which keeps nothing
  -m, --merchant <mchid>   merchant to use or make; default the first in the database, or a new one
      --key-mode <mode>    certificate | public-key | both (default both)
      --allow-host <name>  further host name that may call the control API; may be repeated
  -h, --help               show this
`,
    serving: 'The WeChat Pay sandbox is serving',
    control: 'Control API',
    configuration: 'Client configuration, ready to paste',
    again: 'See wxpay-sandbox --help',
    hint: 'Press Ctrl+C to stop',
    notification: 'notification',
    arrived: 'arrived',
    next: 'again at',
    last: 'not sent again',
    stopped: 'Stopped',
  },
} as const satisfies Readonly<Record<Language, object>>
