import { join } from 'node:path'
import { executable, next } from './executables'
import type { Command } from './server'

/** A way to serve a `notify_url` with another runtime. Its sources are in `apps`. */
export interface Runtime {
  /** Name in the guide. */
  readonly name: string
  /** The file whose code the guide shows. */
  readonly source: string
  readonly path: string
  /** Command to run once before the start. */
  readonly build?: (project: string) => Command
  readonly serve: (project: string) => Command
  /** Command that runs the scenario, or a route of the server. */
  readonly tell: ((project: string) => Command) | 'by the server'
}

const build = (project: string): Command => ({
  program: process.execPath,
  args: [next, 'build'],
  cwd: join(project, 'next'),
  env: { NEXT_TELEMETRY_DISABLED: '1' },
})

const start = (project: string): Command => ({
  ...build(project),
  args: [next, 'start', '--port', '0', '--hostname', '127.0.0.1'],
})

const bun =
  (file: string) =>
  (project: string): Command => ({
    program: executable('bun'),
    args: [file],
    cwd: project,
    env: { PORT: '0' },
  })

const deno =
  (file: string) =>
  (project: string): Command => ({
    program: executable('deno'),
    // The permissions that the guide lists, and no more.
    args: ['run', '--no-prompt', '--allow-net=127.0.0.1', '--allow-env', file],
    cwd: project,
    env: {
      DENO_SERVE_ADDRESS: 'tcp:127.0.0.1:0',
      DENO_DIR: join(project, '.deno'),
      DENO_NO_UPDATE_CHECK: '1',
      NO_COLOR: '1',
    },
  })

export const runtimes: readonly Runtime[] = [
  {
    name: 'Bun',
    source: 'bun/server.ts',
    path: '/wechatpay',
    serve: bun('bun/server.ts'),
    tell: bun('tell.ts'),
  },
  {
    name: 'Deno',
    source: 'deno/server.ts',
    path: '/wechatpay',
    serve: deno('deno/server.ts'),
    tell: deno('tell.ts'),
  },
  {
    name: 'Next.js',
    source: 'next/app/wechatpay/route.ts',
    path: '/wechatpay',
    build,
    serve: start,
    tell: 'by the server',
  },
  {
    name: 'Next.js pages/api',
    source: 'next/pages/api/wechatpay.ts',
    path: '/api/wechatpay',
    build,
    serve: start,
    tell: 'by the server',
  },
]
