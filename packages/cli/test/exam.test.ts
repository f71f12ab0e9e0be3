import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Ajv from 'ajv-draft-04'
import { XMLParser } from 'fast-xml-parser'
import { SyntaxValidator } from 'fast-xml-validator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../../scripts/workspaces.mjs'
import { type Credentials, createSandbox, type Listening, type Sandbox } from '@wxpay/sandbox'
import { start, wxpay } from './wxpay'

let folder: string
let sandbox: Sandbox
let gateway: Listening
let merchant: Credentials
const servers: Server[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-exam-'))
  sandbox = await createSandbox()
  gateway = await sandbox.listen()
  merchant = sandbox.merchants.create()
})
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A server that answers every notification with a status, and knows nothing of the keys. */
async function answering(status: number | 'nothing'): Promise<string> {
  const server = createServer((request, response) => {
    request.resume()
    if (status !== 'nothing') response.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
}

function scenario(fields: object): string {
  const file = join(folder, `scenario-${Math.random()}.json`)
  writeFileSync(file, JSON.stringify(fields))
  return file
}

const numbered = (prefix: string, limits: object = {}) => ({
  sandbox: gateway.url,
  order: {
    numbers: Array.from({ length: 30 }, (_, index) => `${prefix}${String(index).padStart(4, '0')}`),
    total: 100,
  },
  limits,
})

async function startedShop(
  name: string,
  only: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const port = await freePort()
  const shop = `http://127.0.0.1:${port}`
  const [sarif, junit] = [join(folder, `${name}.sarif`), join(folder, `${name}.xml`)]
  const file = scenario({
    server: { command: `node examples/dist/exam/${name}.mjs`, env: { PORT: String(port) } },
    order: { create: `POST ${shop}/orders` },
    state: {
      get: `${shop}/orders/{out_trade_no}`,
      unpaid: { state: 'NOTPAY', shipments: 0 },
      paid: { state: 'PAID', shipments: 1 },
      refunded: { state: 'REFUNDED', credited: 1990 },
    },
  })
  const options = [
    '--scenario',
    file,
    '--sarif',
    sarif,
    '--junit',
    junit,
    ...only.map((id) => `--only=${id}`),
  ]
  const ended = await wxpay(['exam', `${shop}/notify`, ...options], { cwd: root, env })
  return { ended, sarif, junit, port }
}

describe('wxpay exam', () => {
  it('starts a sandbox and the server, finds nothing, and stops them', async () => {
    const { ended, port } = await startedShop('good', ['signature-probe', 'wrong-amount'])
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(ended.out).toContain('✓ Wrong amount wrong-amount')
    expect(ended.out).toMatch(/3 passed, 0 failed, 0 with a warning, 0 not examined/)
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow()
  })

  it('reports each finding as text, JUnit and SARIF', async () => {
    const only = ['signature-probe', 'wrong-amount', 'wrong-signature']
    const { ended, sarif, junit } = await startedShop('ignores-amount', only)
    expect(ended.code).toBe(1)
    for (const line of [
      '✗ Wrong amount wrong-amount',
      'Sent: A genuine notification of a payment of one fen',
      'Expected: The order stays unpaid',
      'Observed: The order is not unpaid: state is "PAID", expected "NOTPAY"; shipments is 1, expected 0',
      'Remedy: Compare before you ship',
      'Source: Go-live checklist',
    ])
      expect(ended.out).toContain(line)

    const log = JSON.parse(readFileSync(sarif, 'utf8')) as { runs: { results: unknown }[] }
    const schema = JSON.parse(
      readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
    ) as object
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema)
    validate(log)
    expect(validate.errors).toBeNull()
    expect(log.runs[0]?.results).toMatchObject([{ ruleId: 'wrong-amount', level: 'error' }])

    const xml = readFileSync(junit, 'utf8')
    expect(SyntaxValidator.validate(xml)).toBe(true)
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(xml) as {
      testsuites: { testsuite: { testcase: object[] } }
    }
    const { testsuite } = parsed.testsuites
    expect(testsuite).toMatchObject({ '@_tests': '4', '@_failures': '1', '@_skipped': '0' })
    expect(testsuite.testcase.filter((each) => 'failure' in each)).toMatchObject([
      { '@_name': 'wrong-amount: Wrong amount', failure: { '@_type': 'wrong-amount' } },
    ])
  })

  it('reports in Chinese, and as JSON', async () => {
    const url = await answering(204)
    const file = scenario(numbered('ZH'))
    const args = ['exam', url, '--only', 'unsigned', '-s']
    const { out } = await wxpay([...args, file], { env: { WXPAY_LOCALE: 'zh' } })
    expect(out).toContain('✗ 没有签名 unsigned')
    expect(out).toContain('实际：没有拒绝：HTTP 204')
    const json = JSON.parse((await wxpay([...args, scenario(numbered('JSON')), '--json'])).out) as {
      checks: unknown[]
    }
    expect(json).toMatchObject({ mchid: merchant.mchid, errors: 1, passed: 1 })
    expect(json.checks[1]).toMatchObject({ id: 'unsigned', verdict: 'failed', answers: [{ status: 204 }] })
  })

  it('examines what it can without seeing orders, and says what it cannot', async () => {
    const url = await answering(204)
    const { code, out } = await wxpay([
      'exam',
      url,
      '-s',
      scenario(numbered('BLIND')),
      '--only',
      'wrong-amount',
    ])
    expect(code).toBe(0)
    expect(out).toContain('- Wrong amount wrong-amount — the state of orders is not visible')
  })

  it('examines nothing more if a genuine notification is not accepted', async () => {
    const url = await answering(401)
    const { code, out } = await wxpay(['exam', url, '-s', scenario(numbered('REFUSED'))])
    expect(code).toBe(1)
    expect(out).toContain('Observed: It did not acknowledge the notification: HTTP 401')
    expect(out).toContain('17 not examined')
  })

  it('reports a server that does not respond in time, and one that is not there', async () => {
    const slow = scenario(numbered('SLOW', { answer: 200 }))
    const late = await wxpay(['exam', await answering('nothing'), '-s', slow, '--only', 'payment'])
    expect(late.out).toMatch(/It did not acknowledge the notification: no response within \d+ ms/)
    const gone = `http://127.0.0.1:${await freePort()}/notify`
    const none = await wxpay(['exam', gone, '-s', scenario(numbered('GONE')), '--only', 'payment'])
    expect(none.out).toContain('the connection failed: connect ECONNREFUSED')
  })

  it('ends within its total time', async () => {
    const file = scenario(numbered('TOTAL', { total: 300 }))
    const { code, err } = await wxpay(['exam', await answering('nothing'), '-s', file])
    expect(code).toBe(3)
    expect(err).toContain('EXAM_TIMED_OUT')
  })

  it('stops the server when it is interrupted', async () => {
    const port = await freePort()
    const shop = `http://127.0.0.1:${port}`
    const file = scenario({
      server: { command: 'node examples/dist/exam/good.mjs', env: { PORT: String(port) } },
      order: { create: `POST ${shop}/orders` },
    })
    const child = start(['exam', `${shop}/notify`, '-s', file], { cwd: root })
    const ended = once(child, 'close')
    await expect
      .poll(
        () =>
          fetch(`${shop}/orders/1`).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 120_000 },
      )
      .toBe(404)
    child.kill('SIGINT')
    expect(await ended).toEqual([130, null])
    await expect(fetch(shop)).rejects.toThrow()
  })

  it.each([
    [{}, 'Field "order" of the scenario is missing'],
    [{ order: { numbers: ['A'] } }, 'Field "sandbox" of the scenario is missing'],
    [{ order: {}, sandbox: 'http://127.0.0.1:1' }, 'Field "order" of the scenario needs "create"'],
    [{ ordr: {} }, 'Field "ordr" of the scenario is unknown; known are sandbox, merchant, server, order'],
    [
      { order: { create: 'POST /orders' } },
      'Field "order.create" of the scenario must be an http or https address',
    ],
    [{ order: { numbers: ['A'], total: 1.5 } }, 'Field "order.total" of the scenario must be an integer'],
    [{ merchant: 1900000001 }, 'put the number between quotation marks'],
  ])('rejects the scenario %j', async (fields, message) => {
    const { code, out, err } = await wxpay(['exam', 'http://127.0.0.1:9/notify', '-s', scenario(fields)])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toContain(message)
  })

  it('says that no sandbox runs at the address of the scenario', async () => {
    const file = scenario({ sandbox: 'http://127.0.0.1:9', order: { numbers: ['A'] } })
    const { code, err } = await wxpay(['exam', 'http://127.0.0.1:9/notify', '-s', file])
    expect(code).toBe(5)
    expect(err).toContain('No sandbox runs at http://127.0.0.1:9')
  })

  it('shows the output of a server that does not start', async () => {
    const file = scenario({
      server: { command: `node -e "console.error('no database'); process.exit(7)"` },
      order: { numbers: ['A'] },
    })
    const { code, err } = await wxpay(['exam', `http://127.0.0.1:${await freePort()}/notify`, '-s', file])
    expect(code).toBe(3)
    expect(err).toContain('exit 7')
    expect(err).toContain('no database')
  })
})
