import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  clientEnvironment,
  type Credentials,
  createSandbox,
  type Listening,
  type Sandbox,
} from '@wxpay/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckId } from '../src/exam/check'
import { exam, type ExamResult } from '../src/exam/exam'
import { readScenario } from '../src/exam/scenario'
import { openControl } from '../src/target/control'
import { builtCommand } from './built'

/** Each shop, and the checks that must find its fault. */
const faults: Readonly<Record<string, readonly CheckId[]>> = {
  'checks-then-ships': ['duplicate-at-once'],
  'last-notification-wins': ['reordering'],
  'answers-probes': ['signature-probe'],
  'trusts-encryption': ['unsigned', 'wrong-signature', 'wrong-serial', 'stale-time', 'signature-probe'],
  'tries-every-key': ['wrong-serial'],
  'accepts-old-signatures': ['stale-time'],
  'ignores-amount': ['wrong-amount'],
  'ignores-merchant': ['other-merchant'],
  'reads-first-chunk': ['slow-network'],
  'credits-each-refund': ['repeated-refund'],
  'forgets-on-reset': ['reset-after-body'],
  'knows-one-key': ['key-migration'],
}

let sandbox: Sandbox
let gateway: Listening
const children: ChildProcess[] = []

beforeAll(async () => {
  builtCommand()
  sandbox = await createSandbox()
  gateway = await sandbox.listen()
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await sandbox.close()
})

describe('the exam of the shops', () => {
  it('has an example for each of its twelve faults', () => {
    expect(Object.keys(faults)).toHaveLength(12)
  })

  it.concurrent('passes the good shop in every check', async () => {
    const { results } = await examine('good')
    expect(failed(results)).toEqual([])
    expect(results.filter(({ verdict }) => verdict === 'skipped')).toEqual([])
  })

  it.concurrent.each(Object.entries(faults))('finds the fault of %s', async (name, expected) => {
    const { results } = await examine(name, expected)
    expect(failed(results)).toEqual(expected)
    const [first] = results
    expect(first).toMatchObject({ id: 'payment', verdict: 'passed' })
  })
})

const failed = (results: ExamResult['results']): CheckId[] =>
  results.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id)

async function examine(name: string, only?: readonly CheckId[]): Promise<ExamResult> {
  const merchant = sandbox.merchants.create()
  const shop = await open(name, merchant)
  return exam({
    notifyUrl: `${shop}/notify`,
    scenario: readScenario({
      sandbox: gateway.url,
      merchant: merchant.mchid,
      order: { create: `POST ${shop}/orders` },
      state: {
        get: `${shop}/orders/{out_trade_no}`,
        unpaid: { state: 'NOTPAY', shipments: 0 },
        paid: { state: 'PAID', shipments: 1 },
        refunded: { state: 'REFUNDED', credited: 1990 },
      },
    }),
    control: openControl({ url: gateway.url, environment: {}, signal: new AbortController().signal }),
    only,
  })
}

/** Starts a shop, and returns its address. */
function open(name: string, merchant: Credentials): Promise<string> {
  const program = fileURLToPath(new URL(`../../../examples/dist/exam/${name}.mjs`, import.meta.url))
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...clientEnvironment(merchant, { baseURL: gateway.url }) },
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const url = /open at (\S+)/.exec(text)?.[1]
      if (url !== undefined) resolve(url)
    })
    child.on('exit', (code) => {
      reject(new Error(`${name} ended with ${String(code)} before it served`))
    })
  })
}
