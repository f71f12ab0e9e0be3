import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const published = ['protocol', 'catalog', 'sdk', 'sandbox'] as const
/** Projects of every kind that TypeScript knows: module system and resolution differ, the source is the same. */
export const compiledKinds = ['commonjs-node10', 'node16', 'nodenext', 'nodenext-cjs', 'bundler'] as const
export type Published = (typeof published)[number]

const folderOf = (name: Published) => join(root, name === 'catalog' ? 'catalog' : `packages/${name}`)

export interface Run {
  status: number
  output: string
}

const execute = promisify(execFile)

/** Runs a command and hands back what it printed; a failing command is a result, not an exception. */
export async function run(command: string, args: string[], cwd: string): Promise<Run> {
  try {
    const { stdout, stderr } = await execute(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 })
    return { status: 0, output: stdout + stderr }
  } catch (reason) {
    const {
      code,
      stdout = '',
      stderr = '',
      message,
    } = reason as Error & { code?: number; stdout?: string; stderr?: string }
    return { status: typeof code === 'number' ? code : 1, output: stdout + stderr || message }
  }
}

/** A project of a user's, in a folder of its own, with the packed tarballs installed as from the registry. */
export interface Project {
  readonly folder: string
  readonly tarballs: Record<Published, string>
  remove(): void
}

export async function installPacked(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-packed-'))
  mkdirSync(join(folder, 'tarballs'))
  const tarballs = {} as Record<Published, string>
  for (const name of published) {
    const packed = await run(
      'npm',
      ['pack', '--json', '--pack-destination', join(folder, 'tarballs')],
      folderOf(name),
    )
    const json = packed.output.slice(packed.output.indexOf('['), packed.output.lastIndexOf(']') + 1)
    const [entry] = JSON.parse(json) as { filename: string }[]
    if (!entry) throw new Error(packed.output)
    tarballs[name] = join(folder, 'tarballs', entry.filename)
  }
  cpSync(join(root, 'scripts/packed/consumers'), folder, { recursive: true })
  // The nearest package.json decides what kind of module a source is, so each project gets the source in its own folder.
  for (const kind of compiledKinds) cpSync(join(folder, 'main.ts'), join(folder, kind, 'main.ts'))
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: Object.fromEntries(published.map((name) => [`@wxpay/${name}`, `file:${tarballs[name]}`])),
      devDependencies: {
        typescript: devDependencies['typescript'],
        '@types/node': devDependencies['@types/node'],
      },
    }),
  )
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder)
  if (installed.status !== 0) throw new Error(installed.output)
  return {
    folder,
    tarballs,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
