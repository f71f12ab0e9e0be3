import { withToken } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import { liveEvents } from '../../../notifications/events'
import { eventLine } from './event-line'
import type { definition } from './definition'

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output, signal } = invocation
  const environment = await withToken(invocation)
  const kinds: readonly string[] = options.only
  for await (const event of liveEvents({ url: options.sandbox, environment, signal })) {
    const { name, data } = event
    if (kinds.length > 0 && !kinds.includes(name)) continue
    const { mchid } = data
    if (options.mchid !== undefined && mchid !== undefined && mchid !== options.mchid) continue
    output.event({ event: name, ...data }, () => eventLine(event, output.colors))
  }
  return exitCodes.ok
}
