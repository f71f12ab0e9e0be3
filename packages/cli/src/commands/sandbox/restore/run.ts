import { controlOf } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import type { definition } from './definition'

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, output, text } = invocation
  const control = await controlOf(invocation)
  await control(`POST /snapshots/${encodeURIComponent(given.name)}/restore`, {})
  output.result({ name: given.name, restored: true }, () =>
    text({ zh: `已恢复到快照 ${given.name}`, en: `Restored the snapshot ${given.name}` }),
  )
  return exitCodes.ok
}
