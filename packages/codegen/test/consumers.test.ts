import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInput, RENDERERS } from '../src/generate'

const here = fileURLToPath(new URL('.', import.meta.url))
// Inside the repository, so that axios and Node's types are resolved as by a user's compiler.
const folder = fileURLToPath(new URL('../../../node_modules/.cache/codegen-consumers/', import.meta.url))

const USES = `
import type { AxiosPromise, AxiosRequestConfig } from 'axios'
import type { ChainRoot, Notification, RouteArguments, Routes, WeChatPay } from './types'

declare const wxpay: ChainRoot
declare function request<R extends keyof Routes>(route: R, ...given: RouteArguments<R>): AxiosPromise<Routes[R]['response']>
declare const notification: Notification

type Complete = WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete
declare const data: WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.JsonDataRequest
declare const config: WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.RequestConfig
declare const answer: WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.WellformedResponse
const anyConfig: AxiosRequestConfig = config
const item: WeChatPay.Models.PostPayment = { name: 'a' }

const node: Complete = wxpay.v3.payscore.serviceorder._out_order_no_.complete
const promise: AxiosPromise<typeof answer> = node.post(data, config)
void node(data, { out_order_no: '1', timeout: 1 })
void wxpay.v3.payscore.serviceorder.$out_order_no$.complete(data, config)
void wxpay.v3.payscore.serviceorder['{out_order_no}'].complete(data, config)
void request('POST /v3/payscore/serviceorder/{out_order_no}/complete', data, { out_order_no: '1' }).then((a) => a.data.state)
void request('GET /v3/payscore/serviceorder', { params: { service_id: '1' } })

// An unlisted value is accepted, a number is not.
const later: typeof answer.state = 'SETTLED'
// @ts-expect-error: an enumeration contains strings
const wrong: typeof answer.state = 1
// @ts-expect-error: a required field is missing
void node.post({ appid: '' }, config)
// @ts-expect-error: a path parameter is missing
void node.post(data, {})
// @ts-expect-error: unknown query parameter
void wxpay.v3.payscore.serviceorder.get({ params: { service_id: '1', servce: '1' } })
// @ts-expect-error: unknown route
void request('POST /v3/payscore/serviceorder/complete', data)

const file: AxiosPromise<Uint8Array> = wxpay.v3.billing.media._media_id_.get({ media_id: '1' })
void wxpay.v3.billing.media._media_id_.get({ media_id: '1', responseType: 'stream' }).then((a) => a.data.pipe(process.stdout))
void wxpay.v3.billing.media.upload.post({ file: new Uint8Array(), meta: { filename: 'a.png' } })
void wxpay.v3.billing.media.upload.post({ file: './a.png', onProgress: (sent, total) => sent / total })
void wxpay.v3.billing.media.upload.post(new FormData())
void wxpay.v3.billing.receivers.Delete.post({ account: '1' }).then(({ data }: { data: '' }) => data)
void wxpay.v3.billing.applyments._empty_.post()
void wxpay.v2.pay.orderquery.post({ out_trade_no: '1' }).then(({ data }) => data.coupon_id_0?.length)
void wxpay.v2.pay.orderquery.post({ out_trade_no: '1', sign_type: 'HMAC-SHA256', bank_type: 'XYZ_DEBIT', usetag: 2 })
// @ts-expect-error: unknown algorithm
void wxpay.v2.pay.orderquery.post({ out_trade_no: '1', sign_type: 'SHA256' })
// @ts-expect-error: unknown number
void wxpay.v2.pay.orderquery.post({ out_trade_no: '1', usetag: 3 })

switch (notification.event_type) {
  case 'PAYSCORE.USER_PAID': {
    const number: string = notification.resource.out_order_no
    break
  }
  default: {
    const event: string = notification.event_type
    const resource: Record<string, unknown> = notification.resource
  }
}
`

const RESOLUTIONS = [
  ['bundler', 'use.ts', { module: 'esnext', moduleResolution: 'bundler' }],
  ['node16, an ES module', 'use.mts', { module: 'node16' }],
  ['node16, CommonJS', 'use.cts', { module: 'node16' }],
  ['nodenext, an ES module', 'use.mts', { module: 'nodenext' }],
  [
    'CommonJS with the oldest resolution',
    'use.ts',
    { module: 'commonjs', moduleResolution: 'node10', ignoreDeprecations: '6.0' },
  ],
] as const

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{}')
  const schema = join(here, '../../catalog/x-wxpay.schema.json')
  for (const [path, text] of RENDERERS.types.render(readInput(join(here, 'fixtures/catalog'), schema))) {
    mkdirSync(dirname(join(folder, 'types', path)), { recursive: true })
    writeFileSync(join(folder, 'types', path), text)
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

// Each case compiles a program with Node's and axios' declarations: seconds alone, half a minute next to
// other checks.
describe('the declarations', { timeout: 600_000 }, () => {
  it.each(RESOLUTIONS)('compile valid calls and reject invalid ones under %s', (_, name, written) => {
    const file = join(folder, name)
    writeFileSync(file, name.endsWith('.mts') ? USES.replace("'./types'", "'./types/index.js'") : USES)
    const { options, errors } = ts.convertCompilerOptionsFromJson(
      {
        ...written,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        target: 'es2023',
        types: ['node'],
        noEmit: true,
      },
      folder,
    )
    expect(errors).toEqual([])
    const program = ts.createProgram([file], options)
    const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder))
    const faults = [
      ...program.getOptionsDiagnostics(),
      ...ours.flatMap((each) => program.getSemanticDiagnostics(each)),
    ]
    expect(faults.map((each) => ts.formatDiagnostic(each, HOST))).toEqual([])
    expect(ours.map(({ fileName }) => fileName)).toContain(file)
    rmSync(file)
  })
})

/** Messages of the compiler about a statement, with the details that an editor shows. */
function complaintsOf(statement: string): string[] {
  const file = join(folder, 'complaint.ts')
  writeFileSync(
    file,
    `import type { ChainRoot } from './types'\ndeclare const wxpay: ChainRoot\nvoid wxpay.v3.billing.${statement}\n`,
  )
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  })
  const found = program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  rmSync(file)
  return found
}

describe('the compiler', { timeout: 600_000 }, () => {
  const order = "amount: 1, transaction_id: '1'"

  it.each([
    ['a field of the other form', `refunds.post({ ${order}, mchid: '1', sp_mchid: '1' }, {})`, 'sp_mchid'],
    [
      'a field of the first form',
      `refunds.post({ ${order}, sp_mchid: '1', sub_mchid: '1', mchid: '1' }, {})`,
      'mchid',
    ],
    ['half a form', `refunds.post({ ${order}, sp_mchid: '1' }, {})`, 'sub_mchid'],
    ['none of two numbers', "refunds.post({ amount: 1, mchid: '1' }, {})", 'out_trade_no'],
    [
      'none of two fields inside of a list',
      `refunds.post({ ${order}, mchid: '1', payers: [{}] }, {})`,
      'sub_openid',
    ],
    [
      'a field of the other form in the query',
      "refunds.get({ params: { mchid: '1', sub_mchid: '1' } })",
      'mchid',
    ],
  ])('names the field of %s', (_, statement, field) => {
    const [complaint, ...others] = complaintsOf(statement)
    expect(others).toEqual([])
    expect(complaint).toMatch(new RegExp(`\\b${field}\\b`))
  })

  it('accepts each form', () => {
    expect(complaintsOf(`refunds.post({ ${order}, mchid: '1' }, {})`)).toEqual([])
    expect(complaintsOf(`refunds.post({ ${order}, sp_mchid: '1', sub_mchid: '1' }, {})`)).toEqual([])
  })
})

/** Completions that an editor offers at the end of a string, without the surrounding globals. */
function proposals(text: string): string[] {
  const file = join(folder, 'typing.ts')
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name)
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path, encoding) => ts.sys.readFile(path, encoding),
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: (path) => ts.sys.directoryExists(path),
    getDirectories: (path) => ts.sys.getDirectories(path),
  })
  return (service.getCompletionsAtPosition(file, text.length, {})?.entries ?? []).map(({ name }) => name)
}

describe('an editor', { timeout: 600_000 }, () => {
  it.each([
    ['a closed enumeration', 'sign_type', ['HMAC-SHA256']],
    ['an open one', 'bank_type', ['ICBC_DEBIT', 'CMB_DEBIT']],
  ])('suggests the values of %s', (_, field, values) => {
    const head = "import type { ChainRoot } from './types'\ndeclare const wxpay: ChainRoot\n"
    const typed = `${head}wxpay.v2.pay.orderquery.post({ out_trade_no: '1', ${field}: '`
    expect(proposals(typed).sort()).toEqual([...values].sort())
  })
})

const HOST: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => folder,
  getNewLine: () => '\n',
}
