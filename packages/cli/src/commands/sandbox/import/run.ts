import { controlOf } from '../../../background/control'
import type { Run } from '../../../definition/invocation'
import { exitCodes } from '../../../errors/exit-codes'
import { readDocument } from '../files'
import type { definition } from './definition'

const LIMIT = 512 * 1024 * 1024

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, output, text, folder } = invocation
  const state = await readDocument(given.file, folder, LIMIT)
  const control = await controlOf(invocation)
  await control('POST /state/import', state)
  output.result({ file: given.file, imported: true }, () =>
    text({ zh: `已导入 ${given.file}`, en: `Imported ${given.file}` }),
  )
  return exitCodes.ok
}
