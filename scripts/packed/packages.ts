import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { published as workspaces, root } from '../workspaces.mjs'

export { root }

/** Names of the published packages, without the scope. */
export const published = workspaces.map(({ name }) => name.replace('@wxpay/', ''))

/**
 * Projects of every kind that TypeScript supports: module system and resolution differ, the source is the
 * same.
 */
export const compiledKinds = ['commonjs-node10', 'node16', 'nodenext', 'nodenext-cjs', 'bundler'] as const

const folderOf = (name: string) => join(root, `packages/${name}`)

export interface Run {
  status: number
  output: string
}

const execute = promisify(execFile)

/** Runs a command and returns its output; a failing command is a result, not an exception. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  try {
    const { stdout, stderr } = await execute(command, args, { cwd, env, maxBuffer: 64 * 1024 * 1024 })
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

/** Description of a user's project. */
export interface ProjectPlan {
  /** Target: an empty folder. */
  readonly folder: string
  /** Folder that its own sources are copied from. */
  readonly sources: string
  readonly packages: readonly string[]
  readonly devDependencies?: Readonly<Record<string, string | undefined>>
}

/**
 * Creates a project with the packed tarballs installed as from the registry, and returns the paths of the
 * tarballs.
 */
export async function installPacked({
  folder,
  sources,
  packages,
  devDependencies = {},
}: ProjectPlan): Promise<ReadonlyMap<string, string>> {
  mkdirSync(join(folder, 'tarballs'))
  const tarballs = new Map<string, string>()
  for (const name of packages) {
    const packed = await run(
      'npm',
      ['pack', '--json', '--pack-destination', join(folder, 'tarballs')],
      folderOf(name),
    )
    const json = packed.output.slice(packed.output.indexOf('['), packed.output.lastIndexOf(']') + 1)
    const [entry] = JSON.parse(json) as { filename: string }[]
    if (!entry) throw new Error(packed.output)
    tarballs.set(name, join(folder, 'tarballs', entry.filename))
  }
  cpSync(sources, folder, { recursive: true })
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: Object.fromEntries(
        packages.map((name) => [`@wxpay/${name}`, `file:${tarballs.get(name) ?? ''}`]),
      ),
      devDependencies,
    }),
  )
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder)
  if (installed.status !== 0) throw new Error(installed.output)
  return tarballs
}
