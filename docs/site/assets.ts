import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'
import type { Assets } from './shell/layout'

/** Bundles the scripts and copies the styles, under names that change with their content. */
export async function buildAssets(client: string, output: string): Promise<Assets> {
  const folder = join(output, 'assets')
  mkdirSync(folder, { recursive: true })
  const { output: chunks } = await build({
    input: join(client, 'main.ts'),
    platform: 'browser',
    output: {
      dir: folder,
      format: 'esm',
      minify: true,
      entryFileNames: 'site-[hash].js',
      chunkFileNames: '[name]-[hash].js',
    },
  })
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry)
  if (entry === undefined) throw new Error('The bundle of the site has no entry.')
  const style = readFileSync(join(client, 'site.css'))
  const name = `site-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`
  writeFileSync(join(folder, name), style)
  return { style: `/assets/${name}`, script: `/assets/${entry.fileName}` }
}
