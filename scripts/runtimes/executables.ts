import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const installed = fileURLToPath(new URL('node_modules', import.meta.url))

/** The programs in their platform packages: the plain packages only contain scripts that look for these. */
const programs = {
  bun: {
    'darwin-arm64': '@oven/bun-darwin-aarch64/bin/bun',
    'darwin-x64': '@oven/bun-darwin-x64/bin/bun',
    'linux-arm64': '@oven/bun-linux-aarch64/bin/bun',
    'linux-x64': '@oven/bun-linux-x64/bin/bun',
    'win32-arm64': '@oven/bun-windows-aarch64/bin/bun.exe',
    'win32-x64': '@oven/bun-windows-x64/bin/bun.exe',
  },
  deno: {
    'darwin-arm64': '@deno/darwin-arm64/deno',
    'darwin-x64': '@deno/darwin-x64/deno',
    'linux-arm64': '@deno/linux-arm64-glibc/deno',
    'linux-x64': '@deno/linux-x64-glibc/deno',
    'win32-arm64': '@deno/win32-arm64/deno.exe',
    'win32-x64': '@deno/win32-x64/deno.exe',
  },
} as const satisfies Record<string, Record<string, string>>

/** @throws Error if there is none for this platform */
export function executable(name: keyof typeof programs): string {
  const platform = `${process.platform}-${process.arch}`
  const known: Readonly<Record<string, string>> = programs[name]
  const program = known[platform]
  const path = join(installed, program ?? '')
  if (program !== undefined && existsSync(path)) return path
  throw new Error(
    `No ${name} for ${platform}. The check \`runtimes\` needs it: run it on Linux with glibc, macOS or Windows.`,
  )
}

export const next = join(installed, 'next/dist/bin/next')
