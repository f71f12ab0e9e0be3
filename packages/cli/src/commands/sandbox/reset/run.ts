import { controlOf } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import type { definition } from './definition'

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output, text } = invocation
  const control = await controlOf(invocation)
  await control('POST /state/reset', { merchants: options.merchants })
  output.result({ url: options.sandbox, reset: true }, () =>
    text({ zh: `已清空 ${options.sandbox}`, en: `Reset ${options.sandbox}` }),
  )
  return exitCodes.ok
}
