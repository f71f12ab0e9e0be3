import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { version } from '../../../package.json'
import type { Run } from '../../definition/invocation'
import { configurationError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { diffOf, refuseUncommitted } from '../../migrate/git'
import { migrate } from '../../migrate/migrate'
import { readSources } from '../../migrate/sources'
import { writeChanged } from '../../migrate/write'
import type { definition } from './definition'

export const run: Run<typeof definition> = async ({
  arguments: { folder: given },
  options,
  folder,
  output,
  text,
}) => {
  const root = resolve(folder, given ?? '.')
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw configurationError('FOLDER_MISSING', { zh: `${root} 不是目录`, en: `${root} is not a folder` })
  }
  if (!options['dry-run'] && !options.force) await refuseUncommitted(root)
  const sources = await readSources(root)
  const { changed, findings: reported } = await migrate(sources.texts, version)
  const findings = [...sources.findings, ...reported]
  if (!options['dry-run']) await writeChanged(root, changed)
  const diff = options['dry-run'] ? await diffOf(changed) : ''
  output.result(
    {
      written: !options['dry-run'],
      changed: changed.map(({ file }) => file),
      findings: findings.map(({ message, ...place }) => ({ ...place, message: text(message) })),
      ...(options['dry-run'] && { diff }),
    },
    () =>
      [
        ...(diff === '' ? [] : [diff.trimEnd(), '']),
        ...changed.map(({ file }) =>
          text(
            options['dry-run']
              ? { zh: `将改写 ${file}`, en: `would change ${file}` }
              : { zh: `已改写 ${file}`, en: `changed ${file}` },
          ),
        ),
        ...findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${text(message)}`),
        ...(changed.length === 0 && findings.length === 0
          ? [text({ zh: '没有发现这三个库', en: 'None of the three libraries is used here' })]
          : []),
      ].join('\n'),
  )
  return exitCodes.ok
}
