import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../packages/sandbox/dist/bin/serve.js', import.meta.url))
const configuration = fileURLToPath(new URL('nginx.conf', import.meta.url))

/** Sandboxes behind nginx. */
export interface Fleet {
  /** Address of nginx. */
  readonly url: string
  /** Address of each sandbox: its console, its clock, its faults. */
  readonly shards: readonly string[]
  stop(): Promise<void>
}

// Debian keeps servers out of the PATH of ordinary users.
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']

/** Path of nginx, if it is installed. */
export function findNginx(): string | undefined {
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path))
}

/** Options of {@link startFleet}. */
export interface FleetOptions {
  /** Path of nginx. */
  readonly nginx: string
  /** Number of sandboxes. */
  readonly count: number
  /** Token of the control API, which nginx makes reachable for others. */
  readonly token: string
  /** Merchant ID of each brand that belongs to a merchant which calls as itself too, by brand ID. */
  readonly brands?: Readonly<Record<string, string>>
}

/** Starts sandboxes on free ports, and nginx with the configuration of this folder. */
export async function startFleet({ nginx, count, token, brands = {} }: FleetOptions): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-fleet-'))
  // The workers of an nginx that root starts are another user.
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'temp'))
  const children: ChildProcess[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const shards = await Promise.all(Array.from({ length: count }, () => startSandbox(children, token)))
    const port = await freePort()
    const servers = shards.map((url) => `server ${new URL(url).host} max_fails=0;`).join('\n')
    const owners = Object.entries(brands).map(([brandId, mchid]) => `${brandId} ${mchid};`)
    const text = readFileSync(configuration, 'utf8')
      .replace(/server 127\.0\.0\.1:8791[^]*?(?=\s*keepalive)/, servers)
      .replace('12034401 1900000001;', owners.join('\n'))
      .replace('listen 127.0.0.1:8790', `listen 127.0.0.1:${port}`)
    writeFileSync(join(folder, 'nginx.conf'), text)
    const url = `http://127.0.0.1:${port}`
    await startNginx(nginx, folder, url, children)
    return { url, shards, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function startSandbox(children: ChildProcess[], token: string): Promise<string> {
  const child = spawn(process.execPath, [command, '--port', '0', '--no-open', '--refund-interval', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LC_ALL: 'C', WXPAY_SANDBOX_CONTROL_TOKEN: token },
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const url = /serving: (\S+)/.exec(text)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.once('exit', (code) => {
      reject(new Error(`A sandbox ended with ${String(code)} before it served`))
    })
  })
}

async function startNginx(
  nginx: string,
  folder: string,
  url: string,
  children: ChildProcess[],
): Promise<void> {
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr', '-g', 'daemon off;']
  const child = spawn(nginx, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  children.push(child)
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  while (!(await responds(url))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${output}`)
    await sleep(20)
  }
}

async function responds(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).body?.cancel()
    return true
  } catch {
    return false
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'))
        else resolve(address.port)
      })
    })
  })
}
