import { type FoundOperation, findOperation, listFamilies, loadFamily } from '@wxpay/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { domains } from '../src/domains'
import { memoryOf } from '../src/memory/memory'
import { type Fixture, createFixture } from './fixture'
import { digestV2, fieldsOfXml, formOf, type PageExample, pageExample, typesOf } from './page-example'

/*
 * The examples that the reference pages show, sent to the sandbox as a reader would send them. The same functions of
 * the generator write the pages.
 */

/** Operations whose example cannot be sent as it is, and the reason. */
const UNSENDABLE: Readonly<Record<string, string>> = {
  'POST /applyment/micro/signcontract': 'no source lists its fields',
  'POST /mmpaysptrans/pay_bank': 'the caller encrypts two fields with a key that another operation returns',
}

const simulated = new Set(
  domains.flatMap(({ operations }) => operations.map(({ method, path }) => `${method} ${path}`)),
)
const memory = memoryOf(domains.flatMap((domain) => domain.operations))
const all = listFamilies()
  .flatMap((family) => Object.entries(loadFamily(family).paths))
  .flatMap(([path, item]) =>
    Object.keys(item).flatMap((method) => findOperation(`${method.toUpperCase()} ${path}`) ?? []),
  )
  .filter(({ route }) => !(route in UNSENDABLE))
const isV2 = ({ operation }: FoundOperation): boolean => operation['x-wxpay'].api === 'v2'

let fixture: Fixture
const faults: unknown[] = []

beforeAll(async () => {
  fixture = await createFixture(
    { onError: (error) => faults.push(error) },
    { brandId: '12034401', transferLimit: 10_000_000 },
  )
})
afterAll(() => fixture.sandbox.close())

interface Answer {
  readonly status: number
  readonly text: string
}

/** Sends an example of APIv3 or of the brand API, signed. */
function send(
  found: Pick<FoundOperation, 'path'>,
  example: PageExample,
  by: Fixture = fixture,
): Promise<Answer> {
  const { client, merchant } = by
  const form = example.form === undefined ? undefined : formOf(example.form)
  return client.call(example.method, example.target, form?.body ?? example.body, {
    ...(found.path.startsWith('/brand/') ? { brand: merchant.brand } : {}),
    headers: {
      ...example.headers,
      ...(form === undefined ? {} : { 'Content-Type': 'multipart/form-data; boundary=boundary' }),
    },
    ...(form === undefined ? {} : { signedBody: form.meta }),
  })
}

/** Sends an example of APIv2, signed. */
async function sendV2(example: PageExample): Promise<Answer> {
  const { merchant, sandbox } = fixture
  const nonce = { nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS' }
  const url = `https://api.mch.weixin.qq.com${example.target.replace(/\?.*$/, '')}`
  if (example.body !== undefined) {
    const xml = example.body.replace('<nonce_str></nonce_str>', `<nonce_str>${nonce.nonce_str}</nonce_str>`)
    const sign = digestV2(fieldsOfXml(xml), merchant.secret)
    return answer(
      await sandbox.fetch(url, { method: 'POST', body: xml.replace(/<sign>[^<]*/, `<sign>${sign}`) }),
    )
  }
  if (example.form !== undefined) {
    const texts = Object.fromEntries(
      example.form.filter(({ type }) => type !== 'file').map(({ key, value }) => [key, value]),
    )
    const sign = digestV2(texts, merchant.secret)
    const signed = example.form.map((part) => (part.key === 'sign' ? { ...part, value: sign } : part))
    const { body } = formOf(signed)
    const headers = { 'Content-Type': 'multipart/form-data; boundary=boundary' }
    return answer(await sandbox.fetch(url, { method: 'POST', body, headers }))
  }
  const query: Record<string, string> = { ...example.query, ...('nonce_str' in example.query ? nonce : {}) }
  const signed = 'sign' in query ? { ...query, sign: digestV2(query, merchant.secret) } : query
  return answer(
    await sandbox.fetch(`${url}?${new URLSearchParams(signed).toString()}`, { redirect: 'manual' }),
  )
}

const answer = async (response: Response): Promise<Answer> => ({
  status: response.status,
  text: await response.text(),
})

/** Makes the resource exist that an example is about. */
function remember(found: FoundOperation, { plain }: PageExample): void {
  const { merchant, sandbox } = fixture
  sandbox.control.resources.clear(merchant.mchid)
  const role = memory.roleOf(found)
  if (role === undefined || role.kind === 'create') return
  sandbox.control.resources.put(merchant.mchid, { operation_id: found.operation.operationId, fields: plain })
}

/** Fields of a response that the page does not show, or shows with another type. */
function undocumented(shown: string, received: string): string[] {
  const types = typesOf(JSON.parse(shown))
  return Object.entries(typesOf(JSON.parse(received)))
    .filter(([field, type]) => types[field] !== type)
    .map(([field, type]) => `${field}: ${type}, shown ${types[field] ?? 'nowhere'}`)
}

describe('the example of a page, of an operation without rules of its own', () => {
  const own = all.filter((found) => !simulated.has(found.route))

  it.each(own.filter((found) => !isV2(found)).map((found) => [found.route, found] as const))(
    'is accepted, and its response is as shown: %s',
    async (route, found) => {
      faults.length = 0
      const example = pageExample(route, fixture.merchant)
      remember(found, example)
      const { status, text } = await send(found, example)
      expect(status, text + faults.map(String).join()).toBeLessThan(300)
      if (example.response !== undefined) expect(undocumented(example.response, text)).toEqual([])
    },
  )

  it.each(own.filter(isV2).map((found) => [found.route, found] as const))(
    'is accepted: %s',
    async (route, found) => {
      const example = pageExample(route, fixture.merchant)
      remember(found, example)
      const { status, text } = await sendV2(example)
      expect(status, text).toBeLessThan(400)
      expect(text).not.toMatch(/<(?:return|result)_code>(?:<!\[CDATA\[)?FAIL/)
    },
  )
})

describe('the example of a page, of an operation with rules', () => {
  /** A page shows dates of its own, which may be in the past. */
  const PAST = /早于当前时间|晚于当前时间/

  // Without the calls before it an example may meet no order, or one of another call; its fields are right.
  const own = all.filter((found) => simulated.has(found.route))

  it.each(own.filter((found) => !isV2(found)).map((found) => [found.route, found] as const))(
    'has fields that the rules accept: %s',
    async (route, found) => {
      const { text } = await send(found, pageExample(route, fixture.merchant))
      const refusal = /"code":"(?:PARAM_ERROR|SIGN_ERROR)".*/.exec(text)?.[0] ?? ''
      if (!PAST.test(refusal)) expect(refusal).toBe('')
    },
  )

  it.each(own.filter(isV2).map(({ route }) => route))(
    'has fields that the rules accept: %s',
    async (route) => {
      const { text } = await sendV2(pageExample(route, fixture.merchant))
      expect(text).not.toMatch(/参数错误|缺少参数|签名错误|PARAM_ERROR|SIGNERROR|LACK_PARAMS/)
    },
  )
})
