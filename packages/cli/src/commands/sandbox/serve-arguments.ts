import { resolve } from 'node:path'
import type { OptionValues } from '../../definition/option'
import type { startOptions } from './options'

/** Arguments of `wxpay-sandbox` for the options of a command. */
export function serveArguments(
  options: OptionValues<typeof startOptions>,
  folder: string,
): readonly string[] {
  const { database, mchid } = options
  const seedFile = options['seed-file']
  const keyMode = options['key-mode']
  return [
    ...(database === undefined ? [] : ['--database', resolve(folder, database)]),
    ...(seedFile === undefined ? [] : ['--seed-file', resolve(folder, seedFile)]),
    ...(keyMode === undefined ? [] : ['--key-mode', keyMode]),
    ...(mchid === undefined ? [] : ['--merchant', mchid]),
  ]
}
