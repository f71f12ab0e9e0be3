import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createSandbox } from '@wxpay/sandbox'
import { Wechatpay } from '@wxpay/sdk'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = fileURLToPath(new URL('golden/business.js', import.meta.url))
// A compiler in this process takes seconds alone, and minutes on a machine with much other work.
const LONG = { timeout: 600_000 }
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-page-'))
  copyFileSync(page, join(folder, 'business.js'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe("the page's own code, character for character", () => {
  it('compiles against the SDK, with every value of the types that the page declares', LONG, () => {
    const request = 'WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod'
    const given = [
      'appid',
      'service_id',
      'post_payments',
      'post_discounts',
      'total_amount',
      'time_range',
      'location',
      'profit_sharing',
      'goods_tag',
    ]
    writeFileSync(
      join(folder, 'virtual.ts'),
      "import type { Wechatpay } from '@wxpay/sdk'\nexport declare const wxpay: Wechatpay\n",
    )
    writeFileSync(
      join(folder, 'given.ts'),
      `import type { WeChatPay } from '${root}examples/seed-page/golden/seed-types'\ndeclare global {\n` +
        given.map((name) => `  var ${name}: ${request}.JsonDataRequest['${name}']\n`).join('') +
        '  var out_order_no: string\n}\n',
    )
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)).config,
      ts.sys,
      root,
    )
    const files = ['business.js', 'virtual.ts', 'given.ts'].map((name) => join(folder, name))
    const program = ts.createProgram(files, {
      ...options,
      incremental: false,
      noEmit: true,
      allowJs: true,
      checkJs: true,
      paths: { ...options.paths, axios: [join(root, 'node_modules/axios/index.d.ts')] },
      typeRoots: [join(root, 'node_modules/@types')],
      // A browser page has its own `location`.
      lib: ['lib.es2023.d.ts'],
      skipLibCheck: true,
    })
    // Other files of the program are checked elsewhere, and take most of the time.
    const found = files
      .map((name) => program.getSourceFile(name))
      .flatMap((file) => {
        if (file === undefined) throw new Error('a file is not in the program')
        return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      })
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
    expect(found).toEqual([])
  })

  it('runs against the sandbox', async () => {
    const sandbox = await createSandbox()
    const gateway = await sandbox.listen()
    const { mchid, serial, privateKey, certs, apiv3Key, appid, serviceId } = sandbox.merchants.create()
    const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL: gateway.url })
    const out_order_no = 'PAGE0001'
    await wxpay.v3.payscore.serviceorder.post({
      appid,
      service_id: serviceId,
      out_order_no,
      service_introduction: '充电宝租借',
      time_range: { start_time: '20091225091010' },
      risk_fund: { name: 'DEPOSIT', amount: 9_900 },
      notify_url: `${gateway.url}/unused`,
      need_user_confirm: true,
    })
    const orders = `${gateway.url}/sandbox/v1/merchants/${mchid}/service-orders`
    expect((await fetch(`${orders}/${out_order_no}/confirm`, { method: 'POST' })).ok).toBe(true)

    const answers: unknown[] = []
    wxpay.client.v3.interceptors.response.use((response) => {
      answers.push(response.data)
      return response
    })
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    writeFileSync(join(folder, 'virtual.js'), 'export const wxpay = globalThis.clientOfThePage\n')
    // Node requires the file extension, which the page leaves out because a bundler reads it.
    writeFileSync(join(folder, 'virtual'), 'export const wxpay = globalThis.clientOfThePage\n')
    Object.assign(globalThis, {
      clientOfThePage: wxpay,
      appid,
      service_id: serviceId,
      post_payments: [{ name: '租借', amount: 400, description: '2 小时', count: 1 }],
      post_discounts: [{ name: '新客立减', amount: 100, description: '首单', count: 1 }],
      total_amount: 300,
      time_range: {
        start_time: '20091225091010',
        end_time: '20091225121010',
        start_time_remark: '',
        end_time_remark: '',
      },
      location: { end_location: '嗨客时尚主题展餐厅' },
      profit_sharing: false,
      goods_tag: 'goods_tag',
      out_order_no,
    })
    await import(/* @vite-ignore */ pathToFileURL(join(folder, 'business.js')).href)
    await vi.waitFor(
      () => {
        expect(answers).toHaveLength(1)
      },
      { timeout: 30_000 },
    )
    expect(answers[0]).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      need_collection: true,
      total_amount: 300,
    })
    await gateway.close()
    await sandbox.close()
  })
})
