import { controlOf } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import type { definition } from './definition'

interface Snapshot {
  readonly name: string
  readonly create_time: string
  readonly size: number
}

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, output, text } = invocation
  const control = await controlOf(invocation)
  if (given.name === undefined) {
    const { data } = (await control('GET /snapshots')) as { readonly data: readonly Snapshot[] }
    output.result(data, () =>
      data.length === 0
        ? text({ zh: '没有快照', en: 'No snapshots' })
        : data
            .map(({ name, create_time, size }) => `${create_time}  ${String(size).padStart(10)}  ${name}`)
            .join('\n'),
    )
    return exitCodes.ok
  }
  const taken = (await control('POST /snapshots', { name: given.name })) as Snapshot
  output.result(taken, () =>
    text({ zh: `已存为快照 ${taken.name}`, en: `Kept as the snapshot ${taken.name}` }),
  )
  return exitCodes.ok
}
