import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listFamilies } from '@wxpay/catalog'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { namesOfSegment } from '../../codegen/src/naming/segment'
import { operationsOf } from '../src/catalog/router'
import { chainOf } from '../src/records/replay/chain'
import { literal, shellQuoted } from '../src/records/replay/literal'
import fc from 'fast-check'
import { createFixture, newTransaction } from './fixture'
import { signingClient } from './signing-client'

const run = promisify(execFile)
const NATIVE = '/v3/pay/transactions/native'

describe('code that sends a request again', () => {
  it('is a shell script that openssl signs and curl sends', async () => {
    const fixture = await createFixture()
    const { sandbox, merchant } = fixture
    const server = await sandbox.listen()
    const body = { ...newTransaction(fixture, 'REPLAY-1'), description: "图书 'A' $HOME `id` \\n" }
    await signingClient(merchant, server.url).post(NATIVE, body)
    const [sent] = sandbox.control.requests.list()
    const { code } = sandbox.control.requests.replayCode(sent?.id ?? '', 'curl')
    const folder = mkdtempSync(join(tmpdir(), 'replay-'))
    try {
      writeFileSync(join(folder, 'apiclient_key.pem'), merchant.privateKey)
      writeFileSync(join(folder, 'replay.sh'), code)
      const { stdout } = await run('bash', ['replay.sh'], { cwd: folder })
      expect(JSON.parse(stdout)).toHaveProperty('code_url')
    } finally {
      rmSync(folder, { recursive: true })
    }
    const [again] = sandbox.control.requests.list({ limit: 1 })
    expect(again).toMatchObject({ sequence: 2, status: 200 })
    expect(sandbox.control.requests.get(again?.id ?? '').request.body.text).toBe(JSON.stringify(body))
    await sandbox.close()
  })

  it('is a call and a test that TypeScript parses, with the tenant as a variable', async () => {
    const fixture = await createFixture()
    const { sandbox, client, mchid } = fixture
    await client.post(NATIVE, newTransaction(fixture, 'REPLAY-1'))
    await client.get(`/v3/pay/transactions/out-trade-no/NONE-1?mchid=${mchid}`)
    const [missing, placed] = sandbox.control.requests.list()
    const codeOf = (id: string | undefined, as: 'sdk' | 'test') =>
      sandbox.control.requests.replayCode(id ?? '', as).code
    const call = codeOf(placed?.id, 'sdk')
    expect(call).toContain(`mchid: '${mchid}'`)
    const test = codeOf(missing?.id, 'test')
    expect(test).toContain(`wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'NONE-1',
      params: {
        mchid: merchant.mchid,
      },
    }),
  ).rejects.toMatchObject({ response: { status: 404, data: { code: 'ORDER_NOT_EXIST' } } })`)
    for (const code of [call, test, codeOf(missing?.id, 'sdk'), codeOf(placed?.id, 'test')]) {
      const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true })
      expect(diagnostics.map(({ messageText }) => messageText)).toEqual([])
    }
    await sandbox.close()
  })

  it('names each operation of the catalog as the Node.js client does', () => {
    for (const found of listFamilies().flatMap((family) => operationsOf(family))) {
      const { api } = found.operation['x-wxpay']
      const segments = found.path.split('/').slice(api === 'v2' ? 1 : 2)
      const names = segments.map((segment) => namesOfSegment(segment).properties[0] ?? '')
      const chain = names
        .map((name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `['${name}']`))
        .join('')
      expect(chainOf(api, found.path)).toBe(`wxpay.${api}${chain}`)
    }
  })

  it('writes any value as TypeScript reads it, and any text as a shell does', async () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(value, (given) => {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the oracle is the engine itself
        const read = new Function(`return ${literal(given)}`) as () => unknown
        expect(JSON.stringify(read())).toBe(JSON.stringify(given))
      }),
      { numRuns: 200, examples: [[JSON.parse('{"__proto__":0,"constructor":{"__proto__":[]}}')]] },
    )
    const texts = fc.sample(
      fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
      50,
    )
    const { stdout } = await run('bash', ['-c', `printf '%s\\0' ${texts.map(shellQuoted).join(' ')}`])
    expect(stdout.split('\0').slice(0, -1)).toEqual(texts)
  })
})
