import type { GroupDefinition } from '../definition/command'
import { command, group, type Node } from '../definition/tree'
import { definition as call } from './call/definition'
import { definition as complete } from './complete/definition'
import { definition as exam } from './exam/definition'
import { definition as init } from './init/definition'
import { definition as keys } from './keys/definition'
import { definition as inspect } from './keys/inspect/definition'

/** The command line itself. */
export const wxpay: GroupDefinition = {
  name: 'wxpay',
  summary: { zh: '微信支付命令行', en: 'the command line of WeChat Pay' },
  description: {
    zh: '默认连接本机的沙箱；加上 --live 才连接正式的微信支付。',
    en: 'Talks to the local sandbox; only with --live to the real WeChat Pay.',
  },
}

/** Every command, in the order of the help. */
export const commands: readonly Node[] = [
  command(init, () => import('./init/run')),
  command(
    call,
    () => import('./call/run'),
    () => import('./call/completion'),
  ),
  command(exam, () => import('./exam/run')),
  group(keys, [command(inspect, () => import('./keys/inspect/run'))]),
  command(complete, async () => ({ run: (await import('./complete/run')).completing(commands) })),
]
