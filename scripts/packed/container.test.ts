import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { root } from './packages'

/*
 * The steps of the Dockerfile, run in a folder without a Docker engine: the absolute paths of the image lead into the
 * folder, and `chown` only records what it was asked for. The base image, the user and the isolation are not tested.
 */

const { tarballs } = inject('consumers')
const instructions = readFileSync(join(root, 'packages/sandbox/container/Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, name = '', rest = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? []
    return { name, rest }
  })
const of = (name: string): string[] =>
  instructions.filter((each) => each.name === name).map(({ rest }) => rest)
const only = (name: string): string => {
  const [first, ...more] = of(name)
  if (first === undefined || more.length > 0) throw new Error(`The Dockerfile must have one ${name}.`)
  return first
}

let folder: string
const inFolder = (text: string): string => text.replaceAll(/(?<![\w.])\/(data|opt)\b/g, `${folder}/$1`)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-image-'))
  const tools = join(folder, 'tools')
  const workdir = inFolder(only('WORKDIR'))
  mkdirSync(tools)
  mkdirSync(workdir, { recursive: true })
  writeFileSync(join(tools, 'chown'), `#!/bin/sh\necho "$@" >> ${folder}/chown.txt\n`)
  chmodSync(join(tools, 'chown'), 0o755)
  expect(only('COPY')).toBe('*.tgz ./')
  for (const name of ['protocol', 'catalog', 'sandbox']) {
    const tarball = tarballs[name] ?? name
    copyFileSync(tarball, join(workdir, basename(tarball)))
  }
  const env = {
    ...process.env,
    PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`,
    npm_config_cache: join(folder, 'npm'),
    npm_config_prefer_offline: 'true',
  }
  // The cache of npm is emptied in the image; here it is a copy.
  for (const command of of('RUN')) execFileSync('sh', ['-c', inFolder(command)], { cwd: workdir, env })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe('the Dockerfile', () => {
  it('runs as a user of its own, with the data in a volume that belongs to the user', () => {
    expect(only('USER')).toBe('node')
    expect(only('VOLUME')).toBe('/data')
    expect(readFileSync(join(folder, 'chown.txt'), 'utf8')).toBe(`node:node ${folder}/data\n`)
    expect(of('USER').length).toBe(1)
    expect(instructions.findIndex(({ name }) => name === 'USER')).toBeGreaterThan(
      instructions.findLastIndex(({ name }) => name === 'RUN'),
    )
  })

  it('leaves no tarballs, and starts a sandbox that is healthy and keeps its data', async () => {
    const workdir = inFolder(only('WORKDIR'))
    expect(existsSync(join(workdir, basename(tarballs['sandbox'] ?? '')))).toBe(false)
    const port = await freePort()
    const exposed = only('EXPOSE')
    const [program = '', ...args] = JSON.parse(inFolder(only('ENTRYPOINT'))) as string[]
    const health = JSON.parse(
      /\[.*\]$/.exec(only('HEALTHCHECK'))?.[0].replaceAll(exposed, String(port)) ?? '[]',
    ) as string[]
    const healthy = async (): Promise<boolean> => {
      const [node = '', ...rest] = health
      const [code] = (await once(spawn(node, rest), 'exit')) as [number]
      return code === 0
    }
    const token = 'token-of-the-container-test'
    const start = async (): Promise<ChildProcess> => {
      const child = spawn(program, [...args, '--port', String(port)], {
        cwd: workdir,
        env: { ...process.env, WXPAY_LOCALE: 'en', WXPAY_SANDBOX_CONTROL_TOKEN: token },
      })
      for (let text = ''; !text.includes('serving: '); ) {
        const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
        text += String(chunk)
      }
      return child
    }
    const stop = async (child: ChildProcess): Promise<void> => {
      child.kill('SIGTERM')
      expect(await once(child, 'exit')).toEqual([0, null])
    }
    const merchants = async (): Promise<unknown> => {
      const headers = { Authorization: `Bearer ${token}` }
      return (await fetch(`http://127.0.0.1:${port}/sandbox/v1/merchants`, { headers })).json()
    }

    expect(await healthy()).toBe(false)
    const first = await start()
    expect(await healthy()).toBe(true)
    expect((await fetch(`http://127.0.0.1:${port}/sandbox/v1/merchants`)).status).toBe(401)
    const known = await merchants()
    await stop(first)
    const second = await start()
    expect(await merchants()).toEqual(known)
    await stop(second)
    expect(existsSync(join(folder, 'data/sandbox.sqlite'))).toBe(true)
  })
})
