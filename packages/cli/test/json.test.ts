import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../src/commands'
import { leaves } from '../src/definition/tree'
import { shareSandbox, writeProfile } from './sandbox'
import { type Ended, inProcess } from './wxpay'

const shared = shareSandbox()
const run = (args: readonly string[], input = ''): Promise<Ended> =>
  inProcess([...args, '--json'], { env: shared().env, cwd: shared().folder, input })

const day = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10)

/** A run of each command that ends by itself, in an order in which each finds what it reads. */
const runs: Readonly<Record<string, { readonly args: readonly string[]; readonly input?: string }>> = {
  init: {
    args: ['--name', 'json', '--private-key', 'apiclient_key.pem', '--certificate', 'apiclient_cert.pem'],
  },
  call: { args: ['GET /v3/certificates'] },
  'sandbox status': { args: [] },
  'sandbox wait': { args: [] },
  'sandbox config': { args: [] },
  'sandbox snapshot': { args: ['before'] },
  'sandbox restore': { args: ['before'] },
  'sandbox export': { args: ['state.json'] },
  'sandbox import': { args: ['state.json'] },
  'sandbox seed': { args: ['seed.yaml'] },
  'sandbox reset': { args: [] },
  trigger: { args: ['VIOLATION.PUNISH', '--notify-url', 'http://127.0.0.1:1/notify'] },
  doctor: { args: [] },
  verify: { args: ['request.txt'] },
  explain: { args: ['SIGN_ERROR'] },
  migrate: { args: ['empty', '--dry-run'] },
  'keys inspect': { args: ['apiclient_key.pem'] },
  'certs download': { args: [] },
  'bills download': { args: ['--date', day] },
  'bills reconcile': { args: ['--orders', 'orders.csv', '--date', day] },
  encrypt: { args: [], input: '张三' },
  decrypt: { args: ['encrypted.txt'] },
}

/** Commands that print no result of their own, or whose lines of JSON have tests beside them. */
const others = new Set([
  ...['sandbox start', 'sandbox stop', 'sandbox exec', 'listen', 'replay', 'logs tail', 'exam'],
  ...['mcp', 'mcp approve', 'complete', 'crt', 'req'],
])

const all = leaves(commands).map(({ words }) => words.join(' '))

describe('--json', () => {
  beforeAll(async () => {
    const { sandbox, merchant, write } = shared()
    sandbox.bills.generate(merchant.mchid, { bill_date: day, rows: 3 })
    writeProfile(shared())
    mkdirSync(join(shared().folder, 'empty'))
    write('seed.yaml', 'merchants: []\n')
    write('orders.csv', 'out_trade_no,amount\n')
    const signed = await run(['call', 'GET /v3/certificates', '--curl'])
    write('request.txt', (JSON.parse(signed.out) as { readonly curl: string }).curl)
    const encrypted = await run(['encrypt', '--key', 'apiclient_cert.pem'], '张三')
    write('encrypted.txt', (JSON.parse(encrypted.out) as { readonly ciphertext: string }).ciphertext)
  })

  it('has a test of every command', () => {
    expect([...Object.keys(runs), ...others].toSorted()).toEqual(all.toSorted())
  })

  it.each(Object.entries(runs))('prints one JSON document for wxpay %s', async (words, { args, input }) => {
    const { mchid } = shared().merchant
    const more = words === 'init' ? ['--mchid', mchid] : []
    const { code, out, err } = await run([...words.split(' '), ...args, ...more], input)
    expect({ err, code: code === 1 ? 0 : code }).toEqual({ err: '', code: 0 })
    expect(JSON.parse(out)).toBeTypeOf('object')
  })

  it.each(all)('prints a wrong option of wxpay %s as JSON', async (words) => {
    const { code, out, err } = await run([...words.split(' '), '--no-such-option=1'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(JSON.parse(err)).toMatchObject({ exitCode: 2, error: { code: expect.any(String) as unknown } })
  })
})
