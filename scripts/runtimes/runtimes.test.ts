import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Delivery, flood, sendHalf } from '../../packages/sdk/test/senders'
import { installPacked, run } from '../packed/packages'
import { runtimes } from './runtimes'
import { type Command, type Server, startServer } from './server'
import { openStage, type Part } from './stage'

/*
 * Every way to serve a `notify_url` that needs another runtime: the packed tarballs, installed into a
 * project, under the real runtime, over HTTP.
 */

const here = fileURLToPath(new URL('.', import.meta.url))
// Below this folder, because a Next.js project looks for Next.js upwards.
const project = join(here, 'project')

let stage: Awaited<ReturnType<typeof openStage>>
beforeAll(async () => {
  rmSync(project, { recursive: true, force: true })
  mkdirSync(project)
  const [opened] = await Promise.all([
    openStage(),
    installPacked({ folder: project, sources: join(here, 'apps'), packages: ['protocol', 'sdk'] }),
  ])
  stage = opened
  // Next.js is built while the others are tested.
  for (const { build } of runtimes) if (build !== undefined) void built(build).catch(() => undefined)
})
afterAll(async () => {
  await Promise.allSettled(builds.values())
  await stage.close()
  rmSync(project, { recursive: true, force: true })
})

const builds = new Map<unknown, Promise<void>>()
function built(build: (project: string) => Command): Promise<void> {
  const building =
    builds.get(build) ??
    execute(build(project), stage.part().settings).then(() => {
      // Its output matters when it fails.
    })
  builds.set(build, building)
  return building
}

async function execute({ program, args, cwd, env }: Command, settings: string): Promise<string> {
  const done = await run(program, args, cwd, { ...process.env, ...env, WECHATPAY: settings })
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}\n${done.output}`)
  return done.output
}

async function deliver(url: string, { headers, body }: Delivery): Promise<{ status: number; text: string }> {
  const response = await fetch(url, { method: 'POST', headers, body })
  return { status: response.status, text: await response.text() }
}

describe.each(runtimes)('a notify_url served by $name', ({ path, source, name, build, serve, tell }) => {
  let server: Server
  let part: Part
  let url: string
  beforeAll(async () => {
    part = stage.part()
    if (build !== undefined) await built(build)
    const command = serve(project)
    server = await startServer({ ...command, env: { ...command.env, WECHATPAY: part.settings } })
    url = server.origin + path
  })
  afterAll(async () => {
    await server.close()
  })

  /** Waits for the output of the handler; earlier output has arrived by then. */
  async function handled(event: string, number: string): Promise<void> {
    await vi.waitFor(
      () => {
        expect(server.output()).toContain(`handled ${event} ${number}\n`)
      },
      { timeout: 120_000 },
    )
  }

  async function told(out_order_no: string): Promise<unknown> {
    if (tell !== 'by the server') {
      const command = tell(project)
      const args = [...command.args, url, out_order_no]
      return JSON.parse(await execute({ ...command, args }, part.settings))
    }
    const body = JSON.stringify({ notify_url: url, out_order_no })
    const response = await fetch(`${server.origin}/story`, { method: 'POST', body })
    return response.json()
  }

  it('completes an order and receives the notification of the sandbox', async () => {
    expect(await told('RUNTIME0001')).toEqual({ state_description: 'MCH_COMPLETE', need_collection: true })
    await handled('PAYSCORE.USER_CONFIRM', 'RUNTIME0001')
    // A busy machine may exceed the five seconds of the first attempt.
    expect((await stage.attempts(part.mchid)).at(-1)).toBe(204)
  })

  it('responds with 204 without a body to a handled notification', async () => {
    expect(await deliver(url, part.paid('GENUINE1'))).toEqual({ status: 204, text: '' })
    await handled('TRANSACTION.SUCCESS', 'GENUINE1')
  })

  it('rejects a forged notification and does not handle it', async () => {
    const forged = { ...part.paid('FORGED1'), headers: part.paid('FORGED2').headers }
    const unsigned = { ...part.paid('FORGED3'), headers: { 'content-type': 'application/json' } }
    const message = (code: string) => ({ status: 401, text: JSON.stringify({ code: 'FAIL', message: code }) })
    expect(await deliver(url, forged)).toEqual(message('NOTIFICATION_SIGNATURE_WRONG'))
    expect(await deliver(url, unsigned)).toEqual(message('NOTIFICATION_HEADERS_INCOMPLETE'))
    expect(await deliver(url, part.paid('GENUINE2'))).toMatchObject({ status: 204 })
    await handled('TRANSACTION.SUCCESS', 'GENUINE2')
    expect(server.output()).not.toContain('FORGED')
  })

  it('reads at most the size of a notification', async () => {
    const { headers } = part.paid('FLOOD')
    expect(await flood(url, headers, 2 ** 20 + 65_536)).toBe(413)
    expect([413, undefined]).toContain(await flood(url, headers))
    expect(await deliver(url, part.paid('GENUINE3'))).toMatchObject({ status: 204 })
  })

  it('waits for a slow body', async () => {
    const { socket, rest, response } = sendHalf(url, part.paid('SLOW1'))
    await pause(500)
    socket.write(rest)
    await handled('TRANSACTION.SUCCESS', 'SLOW1')
    socket.end()
    expect(await response).toMatch(/^HTTP\/1.1 204 /)
  })

  it('responds in time to a body that is too slow, and does not handle it', async () => {
    const { socket, rest, response } = sendHalf(url, part.paid('LATE'))
    let answered = ''
    socket.on('data', (data) => (answered += data.toString()))
    await vi.waitFor(
      () => {
        expect(answered).toMatch(/^HTTP\/1.1 503 /)
        expect(answered).toContain('NOTIFICATION_TIMEOUT')
      },
      { timeout: 120_000 },
    )
    socket.end(rest)
    await response
    expect(await deliver(url, part.paid('GENUINE4'))).toMatchObject({ status: 204 })
    await handled('TRANSACTION.SUCCESS', 'GENUINE4')
    expect(server.output()).not.toContain('LATE')
  })

  it.each(['guide', 'en/guide'])('equals the code that the %s shows', (folder) => {
    const page = readFileSync(join(here, `../../docs/${folder}/notifications.md`), 'utf8')
    const own = readFileSync(join(here, 'apps', source), 'utf8')
    expect(shownAs(name, page)).toBe(own.replaceAll(/^import .*\n/gm, '').trim())
  })
})

/** The code of a tab as a reader sees it, without comments. */
function shownAs(name: string, page: string): string | undefined {
  const start = page.indexOf(`\`\`\`ts twoslash [${name}]\n`)
  const [snippet = ''] = page.slice(start).split('\n```\n', 1)
  return snippet
    .split('// ---cut---\n')[1]
    ?.replaceAll(/^\/\/.*\n/gm, '')
    .trim()
}
