import { controlOf } from '../../../background/control'
import { isServing } from '../../../background/serve'
import { readBackground } from '../../../background/state-file'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import { linksOf, linksText } from '../links'
import type { definition } from './definition'

export const run: Run<typeof definition> = async (invocation) => {
  const { options, environment, output, text, signal } = invocation
  const url = options.sandbox
  if (!(await isServing(url, signal))) {
    output.result({ url, running: false }, () =>
      text({ zh: `${url} 没有沙箱在运行`, en: `No sandbox runs at ${url}` }),
    )
    return exitCodes.failed
  }
  const known = await readBackground(environment, url)
  const control = await controlOf(invocation)
  const { data } = (await control('GET /merchants?limit=100')) as {
    readonly data: readonly { readonly mchid: string }[]
  }
  const clock = (await control('GET /clock')) as { readonly time: string; readonly frozen: boolean }
  const merchants = data.map(({ mchid }) => mchid)
  output.result({ ...linksOf(url), running: true, pid: known?.pid, log: known?.log, merchants, clock }, () =>
    [
      text({ zh: linksText(url, 'zh'), en: linksText(url, 'en') }),
      ...(known === undefined
        ? []
        : [
            text({
              zh: `进程：${known.pid}，输出在 ${known.log}`,
              en: `Process:     ${known.pid}, output in ${known.log}`,
            }),
          ]),
      text({ zh: `商户：${merchants.join('、')}`, en: `Merchants:   ${merchants.join(', ')}` }),
      text({
        zh: `业务时间：${clock.time}${clock.frozen ? '（已暂停）' : ''}`,
        en: `Clock:       ${clock.time}${clock.frozen ? ' (frozen)' : ''}`,
      }),
    ].join('\n'),
  )
  return exitCodes.ok
}
