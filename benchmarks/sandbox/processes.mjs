import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, dirname } from 'node:path'

const manifest = createRequire(import.meta.url).resolve('@wxpay/sandbox/package.json')
const command = join(dirname(manifest), 'dist/bin/serve.js')

/** Starts the command as a user does; resolves when it has printed its address. */
export async function startSandbox(args, { environment = {} } = {}) {
  const started = performance.now()
  const child = spawn(process.execPath, [command, '--port', '0', ...args], {
    env: { ...process.env, WXPAY_LOCALE: 'en', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  let ready
  while (ready === undefined) {
    const [chunk] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
    if (child.exitCode !== null)
      throw new Error(`The sandbox did not start; it ended with ${child.exitCode}.`)
    text += chunk
    ready = /serving: (\S+)/.exec(text)
  }
  const milliseconds = performance.now() - started
  child.stdout.resume()
  const url = ready[1]
  return {
    url,
    milliseconds,
    pid: child.pid,
    resident: () => residentOf(child.pid),
    cpuMilliseconds: () => cpuOf(child.pid),
    merchants: async () => (await (await fetch(`${url}/sandbox/v1/merchants`)).json()).data,
    post: async (path, body = {}) => {
      const response = await fetch(`${url}/sandbox/v1${path}`, { method: 'POST', body: JSON.stringify(body) })
      if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
      return response.json()
    },
    list: async (path) => {
      const items = []
      for (;;) {
        const { data } = await (await fetch(`${url}/sandbox/v1${path}?offset=${items.length}`)).json()
        items.push(...data)
        if (data.length === 0) return items
      }
    },
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null) return
      child.kill(signal)
      await once(child, 'exit')
    },
  }
}

/** Opens and closes a sandbox in a process of its own. */
export function openSandbox(options, environment = {}) {
  const code = `require(${JSON.stringify(dirname(manifest))}).createSandbox(${JSON.stringify(options)}).then((sandbox) => sandbox.close())`
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

/** Duration, CPU time and memory of a process of Node.js that does nothing. */
export function emptyProcess() {
  const started = performance.now()
  const tell =
    'process._rawDebug(JSON.stringify({ ...process.resourceUsage(), rss: process.memoryUsage.rss() }))'
  const { stderr } = spawnSync(process.execPath, ['-e', tell], { encoding: 'utf8' })
  const milliseconds = performance.now() - started
  const { userCPUTime, systemCPUTime, rss } = JSON.parse(stderr)
  return [milliseconds, (userCPUTime + systemCPUTime) / 1000, rss / 1024 / 1024]
}

/** Resident memory of a process in MB, as Linux reports it. */
function residentOf(pid) {
  const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** CPU time of a process in milliseconds, in steps of 10. */
function cpuOf(pid) {
  const [, after] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = after.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** RSA-2048 signatures per second of real time that OpenSSL makes in as many processes. */
export function opensslSignatures(processes, seconds) {
  const args = [
    'speed',
    '-elapsed',
    '-seconds',
    String(seconds),
    ...(processes > 1 ? ['-multi', String(processes)] : []),
  ]
  const { stdout } = spawnSync('openssl', [...args, 'rsa2048'], { encoding: 'utf8' })
  const perSecond = /^rsa\s+2048 bits\s+\S+\s+\S+\s+([\d.]+)/m.exec(stdout)?.[1]
  if (perSecond === undefined) throw new Error(`openssl speed printed ${stdout}`)
  return Number(perSecond)
}
