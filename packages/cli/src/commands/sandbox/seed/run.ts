import { controlOf } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import { readDocument } from '../files'
import type { definition } from './definition'

const LIMIT = 16 * 1024 * 1024

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, output, text, folder } = invocation
  const seed = await readDocument(given.file, folder, LIMIT)
  const control = await controlOf(invocation)
  await control('POST /state/seed', seed)
  output.result({ file: given.file, seeded: true }, () =>
    text({ zh: `已加入 ${given.file} 的数据`, en: `Added the data of ${given.file}` }),
  )
  return exitCodes.ok
}
