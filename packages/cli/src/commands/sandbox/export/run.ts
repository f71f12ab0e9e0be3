import { resolve } from 'node:path'
import { controlOf } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import { writePrivately } from '../files'
import type { definition } from './definition'

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, output, text, folder } = invocation
  const control = await controlOf(invocation)
  const state = `${JSON.stringify(await control('GET /state'))}\n`
  if (given.file === undefined) {
    output.raw(state)
    return exitCodes.ok
  }
  const file = resolve(folder, given.file)
  await writePrivately(file, state)
  output.result({ file, bytes: Buffer.byteLength(state) }, () =>
    text({ zh: `状态已写入 ${given.file}`, en: `The state was written to ${given.file}` }),
  )
  return exitCodes.ok
}
