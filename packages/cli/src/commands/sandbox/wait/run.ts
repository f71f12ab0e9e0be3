import { isServing, until } from '../../../background/serve'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import type { definition } from './definition'

export const run: Run<typeof definition> = async ({ options, output, text, signal }) => {
  const { sandbox: url, timeout } = options
  const running = await until(() => isServing(url, signal), timeout, signal)
  output.result({ url, running }, () =>
    running
      ? text({ zh: `${url} 可以使用`, en: `${url} responds` })
      : text({ zh: `${timeout} 毫秒内 ${url} 没有应答`, en: `${url} did not respond within ${timeout} ms` }),
  )
  return running ? exitCodes.ok : exitCodes.failed
}
