import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Wechatpay } from '@wxpay/sdk'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { root } from './packages'

/* The steps of the GitHub Action, run by bash as the runner does, with the packed tarballs as packages. */

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly id?: string
      readonly shell: string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }[]
  }
}

const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
const { tarballs } = inject('consumers')
let folder: string
let variables: Record<string, string>
let outputs: Record<string, string>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-action-'))
  mkdirSync(join(folder, 'temp'))
  const files = { GITHUB_ENV: join(folder, 'env'), GITHUB_OUTPUT: join(folder, 'output') }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const packages = ['protocol', 'catalog', 'sandbox'].map((name) => tarballs[name]).join(' ')
  const given: Record<string, string> = { package: packages, port: '0', arguments: '--rate-limits' }
  const expanded = (value: string): string =>
    value.replaceAll(/\$\{\{ (?:inputs\.(\w+)|github\.action_path) \}\}/g, (_, input?: string) =>
      input === undefined ? root : (given[input] ?? action.inputs[input]?.default ?? ''),
    )
  for (const { shell, env, run } of action.runs.steps) {
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, expanded(value)]))
    execFileSync(shell, ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      env: {
        ...process.env,
        ...files,
        RUNNER_TEMP: join(folder, 'temp'),
        npm_config_prefer_offline: 'true',
        ...own,
      },
    })
  }
  variables = readLines(files.GITHUB_ENV)
  outputs = readLines(files.GITHUB_OUTPUT)
})
afterAll(() => {
  if (outputs['pid'] !== undefined) process.kill(Number(outputs['pid']))
  rmSync(folder, { recursive: true })
})

/** Values in the format of the runner's files: `name<<end`, lines, `end`. */
function readLines(file: string): Record<string, string> {
  const matches = readFileSync(file, 'utf8').matchAll(/^(\w+)<<(.+)\n([^]*?)\n\2$/gm)
  return Object.fromEntries(Array.from(matches, ([, name = '', , value = '']) => [name, value]))
}

describe('the GitHub Action', () => {
  it('is composite, and exports the configuration of a client that works', async () => {
    expect(action.runs.using).toBe('composite')
    const wxpay = new Wechatpay({
      baseURL: variables['WXPAY_BASE_URL'] ?? '',
      mchid: variables['WXPAY_MCHID'] ?? '',
      serial: variables['WXPAY_SERIAL'] ?? '',
      privateKey: variables['WXPAY_PRIVATE_KEY'] ?? '',
      apiv3Key: variables['WXPAY_APIV3_KEY'] ?? '',
      secret: variables['WXPAY_APIV2_KEY'] ?? '',
      certs: JSON.parse(variables['WXPAY_CERTS'] ?? '{}') as Record<string, string>,
    })
    const { data } = await wxpay.v3.pay.transactions.native.post({
      appid: variables['WXPAY_APPID'] ?? '',
      mchid: variables['WXPAY_MCHID'] ?? '',
      description: '红豆饼',
      out_trade_no: 'ACTION0001',
      notify_url: 'http://127.0.0.1:9/notify',
      amount: { total: 1990 },
    })
    expect(data.code_url).toMatch(/^weixin:/)
    await wxpay.close()
  })

  it('has the outputs that it declares', () => {
    const declared = Object.values(action.outputs).map(
      ({ value }) => /steps\.start\.outputs\.(\w+)/.exec(value)?.[1],
    )
    expect(declared.map((name) => outputs[name ?? ''])).toEqual([
      variables['WXPAY_BASE_URL'],
      variables['WXPAY_MCHID'],
    ])
  })
})
