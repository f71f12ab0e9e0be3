import { isRunning, isServing, until } from '../../../background/serve'
import { readBackground, removeBackground } from '../../../background/state-file'
import type { Run } from '../../../definition/invocation'
import { configurationError } from '../../../errors/cli-error'
import { exitCodes } from '../../../errors/exit-codes'
import type { definition } from './definition'

const GRACE = 5000

export const run: Run<typeof definition> = async ({ options, environment, output, text, signal }) => {
  const url = options.sandbox
  const known = await readBackground(environment, url)
  const serves = await isServing(url, signal)
  if (known === undefined && serves)
    throw configurationError(
      'SANDBOX_FOREIGN',
      {
        zh: `${url} 的沙箱不是由 wxpay sandbox start 启动的`,
        en: `The sandbox at ${url} was not started by wxpay sandbox start`,
      },
      { zh: '在启动它的终端里按 Ctrl-C', en: 'Press Ctrl-C in the terminal that it runs in' },
    )
  // A process ID may belong to another program by now; only one that serves is ended.
  const stopped = known !== undefined && serves && isRunning(known.pid)
  if (stopped) {
    process.kill(known.pid, 'SIGTERM')
    const hasEnded = await until(() => !isRunning(known.pid), GRACE, signal)
    if (!hasEnded) process.kill(known.pid, 'SIGKILL')
  }
  await removeBackground(environment, url)
  output.result({ url, stopped }, () =>
    stopped
      ? text({ zh: `已停止 ${url}`, en: `Stopped ${url}` })
      : text({ zh: `${url} 没有沙箱在运行`, en: `No sandbox runs at ${url}` }),
  )
  return exitCodes.ok
}
