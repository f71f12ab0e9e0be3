import { controlOf } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import { merchantOf } from '../../../target/sandbox'
import { linksOf } from '../links'
import type { definition } from './definition'

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output } = invocation
  const { sandbox: url, format } = options
  const control = await controlOf(invocation)
  const merchant = await merchantOf(control, options.mchid)
  if (format === 'json' || output.json) {
    output.raw(`${JSON.stringify({ baseURL: url, ...merchant, ...linksOf(url) }, undefined, 2)}\n`)
    return exitCodes.ok
  }
  const query = new URLSearchParams({ language: format, url })
  const { text } = (await control(`GET /merchants/${merchant.mchid}/configuration?${query.toString()}`)) as {
    readonly text: string
  }
  output.raw(text)
  return exitCodes.ok
}
