// Real engines for tests: each in a temporary folder, on a free port.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const START_LIMIT = 60_000
const folders = {
  'redis-server': pathFolders(),
  initdb: [...postgresFolders(), ...pathFolders()],
  postgres: [...postgresFolders(), ...pathFolders()],
}

function pathFolders() {
  return (process.env.PATH ?? '').split(delimiter)
}

// Debian keeps the server of each version out of the PATH.
function postgresFolders() {
  const versions = '/usr/lib/postgresql'
  return existsSync(versions)
    ? readdirSync(versions)
        .sort((one, other) => Number(other) - Number(one))
        .map((version) => join(versions, version, 'bin'))
    : []
}

function binary(name) {
  return folders[name].map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Whether an engine is installed. In CI on Linux each must be; elsewhere one line says how to have it. */
export function isInstalled(engine) {
  const [names, remedy] =
    engine === 'redis'
      ? [['redis-server'], 'apt-get install redis-server']
      : [['initdb', 'postgres'], 'apt-get install postgresql']
  if (names.every((name) => binary(name) !== undefined)) return true
  const message = `Tests on ${engine} are left out, because it is not installed: ${remedy}`
  if (process.env.CI && process.platform === 'linux') throw new Error(message)
  console.log(message)
  return false
}

/** Starts an engine: `redis` or `postgres`. */
export function startServer(engine) {
  return engine === 'redis' ? startRedis() : startPostgres()
}

/** Starts Redis, which writes every command to disk before it replies. */
export async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-redis-'))
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
  const command = [binary('redis-server'), [...args, '--appendonly', 'yes', '--appendfsync', 'always']]
  const isReady = () => answers(port, 'PING\r\n', '+PONG')
  return server({ command, isReady, folder, port, url: `redis://127.0.0.1:${port}`, crash: 'SIGKILL' })
}

/** Starts PostgreSQL as a user that is not root, which it requires. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-postgres-'))
  const port = await freePort()
  const user = unprivileged()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    binary('initdb'),
    ['-D', data, '-U', 'wxpay', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    {
      ...user,
      cwd: folder,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  // Processes are killed here, never the machine: what is written need not reach the disk.
  const settings = [
    'listen_addresses=127.0.0.1',
    'fsync=off',
    'max_connections=60',
    `unix_socket_directories=${folder}`,
  ]
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((each) => ['-c', each])]
  const url = `postgres://wxpay@127.0.0.1:${port}/postgres`
  // SIGQUIT is a crash: the next start recovers from the log.
  return server({
    command: [binary('postgres'), args, user],
    isReady: () => accepts(url),
    folder,
    port,
    url,
    crash: 'SIGQUIT',
  })
}

function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  // The user that owns PostgreSQL where it is installed as a package.
  const id = (flag) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

async function server({ command: [path, args, user = {}], isReady, folder, port, url, crash }) {
  let child
  const start = async () => {
    const output = []
    child = spawn(path, args, { ...user, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(data))
    const limit = Date.now() + START_LIMIT
    while (!(await isReady())) {
      if (child.exitCode !== null || child.signalCode !== null || Date.now() > limit) {
        throw new Error(`${path} did not start: ${Buffer.concat(output).toString()}`)
      }
      await sleep(50)
    }
  }
  const end = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }
  // An interrupted test does not leave an engine behind.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  await start()
  return {
    url,
    port,
    start,
    crash: () => end(crash),
    async stop() {
      process.off('exit', kill)
      await end(crash)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function answers(port, request, expected) {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(request))
    const finish = (result) => {
      socket.destroy()
      resolve(result)
    }
    socket.on('data', (data) => finish(data.toString().startsWith(expected)))
    socket.on('error', () => finish(false))
    socket.on('close', () => finish(false))
  })
}

async function accepts(url) {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
