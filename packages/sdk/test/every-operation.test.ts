import { loadCatalog } from '@wxpay/catalog'
import { createSandbox, type OperationDetail, type OperationView, type Sandbox } from '@wxpay/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, Wechatpay } from '../src/index'

/*
 * Every operation of APIv3, of APIv2 and of brands through the client over HTTP, encrypted fields and uploads included, with the request that
 * the sandbox's catalog gives as the example.
 */

let sandbox: Sandbox
let wxpay: Wechatpay
const faults: unknown[] = []
const listed = await createSandbox()
const operations = listed.control.operations.list()
await listed.close()

beforeAll(async () => {
  sandbox = await createSandbox({ onError: (error) => faults.push(error) })
  const { url: baseURL } = await sandbox.listen()
  const merchant = sandbox.merchants.create({ brandId: '12034401' })
  const { certificate: cert, privateKey: key } = merchant
  wxpay = new Wechatpay({ ...merchant, merchant: { cert, key }, baseURL })
})
afterAll(async () => {
  await wxpay.close()
  await sandbox.close()
})

type Request = (route: string, ...args: readonly unknown[]) => Promise<{ readonly status: number }>

function call({ operation_id, api, method, path }: OperationView): Promise<{ readonly status: number }> {
  const { example } = sandbox.control.operations.get(operation_id)
  const route = `${method} ${api === 'v2' ? '/v2' : ''}${path}`
  const config = { ...example.path, params: own(example.query) }
  // The route is not known to the compiler here; everywhere else its type decides the arguments.
  const request: Request = wxpay.request.bind(wxpay) as never
  if (method === 'GET' || method === 'DELETE') {
    return request(route, example.body === undefined ? config : { ...config, data: example.body })
  }
  return request(route, dataOf(path, example), config)
}

/** The parameters, of this merchant; the client computes signatures itself. */
function own(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rest = Object.fromEntries(
    Object.entries(parameters).filter(([name]) => name !== 'sign' && name !== 'nonce_str'),
  )
  const names = Object.keys(rest).filter((name) => /^(mch_id|mchid|sp_mchid|combine_mch_id)$/.test(name))
  return { ...rest, ...Object.fromEntries(names.map((name) => [name, wxpay.mchid])) }
}

/** Names of files that operations accept, where it is not an image. */
const filenames: Readonly<Record<string, string>> = {
  '/v3/marketing/bank/packages/{package_id}/tasks': 'tasks.csv',
  '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': 'fapiao.pdf',
  '/v3/taxi-invoice/cards/upload-file': 'fapiao.pdf',
  '/v3/merchant/media/video_upload': 'film.mp4',
}

// The client computes names and digests itself.
const computed = new Set(['filename', 'file_name', 'sha256', 'digest', 'file_digest'])

function dataOf(path: string, { body, files, texts }: OperationDetail['example']): unknown {
  // The pages document none of its fields.
  if (path === '/applyment/micro/signcontract') return { mch_id: wxpay.mchid }
  if (files.length === 0) return body && own(body)
  if (path === '/secapi/mch/uploadmedia')
    return {
      media: Buffer.from('media'),
      filename: 'media.png',
      mch_id: wxpay.mchid,
      sign_type: 'HMAC-SHA256',
    }
  const meta = Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => !computed.has(name)))
  return { file: Buffer.from('%PDF-1.4 file'), filename: filenames[path] ?? 'file.png', meta, ...texts }
}

const byLevel = (level: string): (readonly [string, OperationView])[] =>
  operations
    .filter(({ fidelity }) => fidelity === level)
    .map((operation) => [`${operation.method} ${operation.path}`, operation] as const)

describe('the client', () => {
  it('has all operations of the catalog before it, in the three generations of the API', () => {
    expect(operations.length).toBe(Object.values(loadCatalog().paths).flatMap(Object.keys).length)
    expect(new Set(operations.map(({ api }) => api))).toEqual(new Set(['v3', 'v2', 'brand']))
  })

  it.each(byLevel('validated'))('calls %s', async (_, operation) => {
    faults.length = 0
    const { status } = await call(operation)
    expect(status).toBeLessThan(400)
    expect(faults.map(String).join()).toBe('')
  })

  it.each(byLevel('remembering'))('calls %s, on what exists', async (_, operation) => {
    faults.length = 0
    const { resources } = sandbox.control
    resources.clear(wxpay.mchid)
    const first = await call(operation).catch((error: unknown) => error)
    if (first instanceof ApiError) {
      expect(first.status).toBe(operation.api === 'v2' ? 200 : 404)
      const { operation_id } = operation
      const { path, query, body } = sandbox.control.operations.get(operation_id).example
      resources.put(wxpay.mchid, {
        operation_id,
        fields: { ...(body && own(body)), ...own(query), ...path },
      })
      const { status } = await call(operation)
      expect(status).toBeLessThan(400)
    } else expect(first).toMatchObject({ status: expect.any(Number) as number })
    expect(faults.map(String).join()).toBe('')
  })

  it.each(byLevel('stateful'))(
    'calls %s, which may reject the example by its rules',
    async (_, operation) => {
      faults.length = 0
      const outcome = await call(operation).catch((error: unknown) => error)
      expect(faults.map(String).join()).toBe('')
      if (outcome instanceof ApiError) {
        // By its rules, and neither by its signature nor by an error of the sandbox.
        expect([200, 400, 403, 404, 429]).toContain(outcome.status)
        expect(outcome.code).not.toMatch(/^(?:SIGN_?ERROR|SYSTEM_?ERROR)$/)
      } else expect(outcome).toMatchObject({ status: expect.any(Number) as number })
    },
  )
})
