import {
  constants,
  createHash,
  createHmac,
  createVerify,
  generateKeyPairSync,
  privateDecrypt,
} from 'node:crypto'
import { readFileSync } from 'node:fs'
import { loadCatalog } from '@wxpay/catalog'
import { Collection, type Item, Request } from 'postman-collection'
import sandbox, { type Context } from 'postman-sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// These tests read the output of `npm run generate`. Scripts run in the sandbox of Postman itself.
const json = JSON.parse(
  readFileSync(
    new URL('../../../docs/public/downloads/postman/wechat-pay.postman_collection.json', import.meta.url),
    'utf8',
  ),
) as { readonly event: readonly { readonly script: { readonly exec: readonly string[] } }[] }
const collection = new Collection(json)
const script = json.event[0]?.script.exec.join('\n') ?? ''

const items: Item[] = []
collection.forEachItem((item) => items.push(item))

/** Route of the catalog that an item calls. */
const routeOf = ({ request }: Item): string =>
  `${request.method} /${(request.url.path ?? []).map((segment) => segment.replace(/^:(.*)$/, '{$1}')).join('/')}`

const itemAt = (route: string): Item => {
  const found = items.find((item) => routeOf(item) === route)
  if (found === undefined) throw new Error(`The collection has no item for ${route}.`)
  return found
}

const keys = (): { publicKey: string; privateKey: string } =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
const merchant = keys()
const brand = keys()
const platform = keys()
const KEY = 'f7c9e1b2a3d4f5e6a7b8c9d0e1f2a3b4'

const VARIABLES: Readonly<Record<string, string>> = {
  host: 'https://api.mch.weixin.qq.com',
  host_global: 'https://apihk.mch.weixin.qq.com',
  mchid: '1230000109',
  serial_no: '5157F09EFDC096DE15EBE81A47057A72',
  private_key: merchant.privateKey,
  // As a single line, the form that a field of one line keeps.
  wechatpay_public_key: platform.publicKey.replaceAll('\n', '\\n'),
  wechatpay_serial: 'PUB_KEY_ID_0114232134912410000000000000',
  apiv2_key: KEY,
  appid: 'wxd678efh567hg6787',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sub_mchid: '1900000109',
  service_id: '2002000000000558128851361561536',
  brand_id: '1234567',
  brand_serial_no: '7D1F09EFDC096DE15EBE81A47057A72A',
  brand_private_key: brand.privateKey,
}

let context: Context

beforeAll(async () => {
  context = await new Promise<Context>((resolve, reject) => {
    sandbox.createContext((error, created) => {
      if (error) reject(error)
      else resolve(created)
    })
  })
})
afterAll(() => {
  context.disconnect(() => undefined)
})

/** Runs the script before a request. */
function run(request: object, variables = VARIABLES): Promise<Request> {
  const values = Object.entries(variables).map(([key, value]) => ({ key, value, type: 'any' }))
  return new Promise((resolve, reject) => {
    context.execute(
      { listen: 'prerequest', script: { exec: script } },
      { context: { request, collectionVariables: values } },
      (error, result) => {
        if (error) reject(new Error(error.message))
        else resolve(new Request(result.request))
      },
    )
  })
}

/** A request as Postman sends it: variables replaced, the URL in the form of the WHATWG. */
function sent(request: Request): { target: string; body: string; headers: Record<string, string> } {
  const text = (value: string): string =>
    value.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => VARIABLES[name] ?? '')
  const url = new URL(`https://host${text(request.url.getPathWithQuery())}`)
  return {
    target: url.pathname + url.search,
    body: request.body?.toString() ?? '',
    headers: Object.fromEntries(request.headers.all().map(({ key, value }) => [key, text(value)])),
  }
}

/** Parts of an Authorization header. */
function authorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  const [scheme = '', rest = ''] = (headers['Authorization'] ?? '').split(/ (.*)/)
  const parts = [...rest.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  return { scheme, ...(Object.fromEntries(parts) as Record<string, string>) }
}

/** Whether the header signs the request, for the key. */
function isSigned(request: Request, publicKey: string, signed?: string): boolean {
  const { target, body, headers } = sent(request)
  const { timestamp = '', nonce_str = '', signature = '' } = authorization(headers)
  const lines = [request.method, target, timestamp, nonce_str, signed ?? body]
  return createVerify('RSA-SHA256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .verify(publicKey, signature, 'base64')
}

const decrypted = (ciphertext: string): string =>
  privateDecrypt(
    { key: platform.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(ciphertext, 'base64'),
  ).toString()

describe('the Postman collection', () => {
  it('has every operation of the catalog once, with its method and path', () => {
    const routes = Object.entries(loadCatalog().paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, operation]) =>
        'operationId' in operation ? [`${method.toUpperCase()} ${path}`] : [],
      ),
    )
    expect(items.map(routeOf).sort()).toEqual(routes.sort())
  })

  it('has a value or a documented variable for everything that a request refers to', () => {
    const known = new Set(Object.keys(VARIABLES))
    const used = new Set([...JSON.stringify(json).matchAll(/\{\{([^}]*)\}\}/g)].map(([, name = '']) => name))
    expect([...used].filter((name) => !known.has(name) && !/['+]/.test(name))).toEqual([])
    expect(collection.variables.all().map(({ key }) => key)).toEqual(expect.arrayContaining([...known]))
  })

  it('has no secret', () => {
    const values = collection.variables.all().filter(({ value }) => value !== '')
    expect(values.map(({ key }) => key)).toEqual(['host', 'host_global'])
  })
})

describe('the script of the Postman collection', () => {
  it('signs a request with a body', async () => {
    const request = await run(itemAt('POST /v3/pay/transactions/jsapi').request.toJSON())
    const { body, headers } = sent(request)
    const { scheme, mchid, serial_no } = authorization(headers)
    expect({ scheme, mchid, serial_no }).toEqual({
      scheme: 'WECHATPAY2-SHA256-RSA2048',
      mchid: VARIABLES['mchid'],
      serial_no: VARIABLES['serial_no'],
    })
    expect(isSigned(request, merchant.publicKey)).toBe(true)
    expect(JSON.parse(body)).toMatchObject({ mchid: '1230000109', appid: 'wxd678efh567hg6787' })
  })

  it('signs path and query as they are sent, with characters that have to be encoded', async () => {
    const request = await run({
      method: 'GET',
      url: {
        host: ['{{host}}'],
        path: ['v3', 'vehicle', 'etc', 'users', ':openid', 'contracts'],
        variable: [{ key: 'openid', value: '{{openid}}' }],
        query: [
          { key: 'plate_number', value: '粤B 888"8' },
          { key: 'left_out', value: '1', disabled: true },
          { key: 'mchid', value: '{{mchid}}' },
        ],
      },
    })
    expect(sent(request).target).toBe(
      '/v3/vehicle/etc/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/contracts?plate_number=%E7%B2%A4B%20888%228&mchid=1230000109',
    )
    expect(isSigned(request, merchant.publicKey)).toBe(true)
  })

  it('encrypts marked values with the key of WeChat Pay, and signs the result', async () => {
    const request = await run(itemAt('POST /v3/profitsharing/receivers/add').request.toJSON())
    const { body, headers } = sent(request)
    expect(decrypted((JSON.parse(body) as { name: string }).name)).not.toMatch(/^encrypt/)
    expect(headers['Wechatpay-Serial']).toBe(VARIABLES['wechatpay_serial'])
    expect(isSigned(request, merchant.publicKey)).toBe(true)
  })

  it('keeps integers beyond 2^53 in a body without marked values', async () => {
    const raw = '{"id": 9007199254740993}'
    const request = await run({
      method: 'POST',
      url: '{{host}}/v3/refund/domestic/refunds',
      body: { mode: 'raw', raw },
    })
    expect(sent(request).body).toBe(raw)
    expect(isSigned(request, merchant.publicKey)).toBe(true)
  })

  it('signs an upload over its meta', async () => {
    const request = await run(itemAt('POST /v3/merchant/media/upload').request.toJSON())
    const meta = request.body?.formdata?.one('meta')
    expect(JSON.parse(meta?.value ?? '')).toHaveProperty('sha256')
    expect(isSigned(request, merchant.publicKey, meta?.value)).toBe(true)
  })

  it('signs as the brand below /brand/', async () => {
    const request = await run({ method: 'GET', url: '{{host}}/brand/card-member/cards?limit=10' })
    expect(authorization(sent(request).headers)).toMatchObject({
      scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
      brand_id: '1234567',
    })
    expect(isSigned(request, brand.publicKey)).toBe(true)
  })

  it('names a variable that has no value', async () => {
    const { request } = itemAt('POST /v3/pay/transactions/jsapi')
    await expect(run(request.toJSON(), { ...VARIABLES, private_key: '' })).rejects.toThrow(
      'Set the variable "private_key" of the collection first.',
    )
    await expect(run(request.toJSON(), { ...VARIABLES, private_key: platform.publicKey })).rejects.toThrow(
      'The variable "private_key" must be a PEM text that begins with -----BEGIN PRIVATE KEY-----.',
    )
  })
})

/** The digest of APIv2, by its definition. */
function digest(fields: readonly (readonly [string, string])[], algorithm: string): string {
  const text = fields
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  const keyed = `${text}&key=${KEY}`
  const hash = algorithm === 'MD5' ? createHash('md5') : createHmac('sha256', KEY)
  return hash.update(keyed).digest('hex').toUpperCase()
}

const elements = (xml: string): [string, string][] =>
  [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  ])

describe('the script of the Postman collection, for APIv2', () => {
  it.each([
    ['POST /pay/unifiedorder', 'MD5'],
    ['POST /secapi/pay/profitsharingfinish', 'HMAC-SHA256'],
  ])('signs %s with %s', async (route, algorithm) => {
    const request = await run(itemAt(route).request.toJSON())
    const fields = elements(sent(request).body)
    const { sign, nonce_str } = Object.fromEntries(fields) as Record<string, string>
    expect(nonce_str).toMatch(/^\w{32}$/)
    expect(sign).toBe(digest(fields, algorithm))
  })

  it('signs entities and sections of character data as what they mean, and no nested elements', async () => {
    const raw = `<xml>
  <body><![CDATA[A&B <c>]]></body>
  <detail>1 &lt; 2 &amp; 3</detail>
  <list><item>1</item></list>
  <nonce_str>5K8264ILTKCH16CQ2502SI8ZNMTM67VS</nonce_str>
  <empty></empty>
  <sign>MD5</sign>
</xml>`
    const request = await run({
      method: 'POST',
      url: '{{host}}/pay/unifiedorder',
      body: { mode: 'raw', raw },
    })
    expect(sent(request).body).toBe(
      raw.replace(
        '<sign>MD5',
        `<sign>${digest(
          [
            ['body', 'A&B <c>'],
            ['detail', '1 < 2 & 3'],
            ['nonce_str', '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'],
          ],
          'MD5',
        )}`,
      ),
    )
  })

  it('signs the query of a page that the user opens', async () => {
    const request = await run(itemAt('GET /papay/entrustweb').request.toJSON())
    const fields = [...new URL(`https://host${sent(request).target}`).searchParams]
    const { sign } = Object.fromEntries(fields) as Record<string, string>
    expect(sign).toBe(digest(fields, 'MD5'))
  })

  it('signs the texts of a form', async () => {
    const request = await run(itemAt('POST /secapi/mch/uploadmedia').request.toJSON())
    const texts = (request.body?.formdata?.all() ?? []).filter(({ type }) => type !== 'file')
    const fields = texts.map(({ key, value }): [string, string] => [key, value])
    const { sign, sign_type = '' } = Object.fromEntries(fields) as Record<string, string>
    expect(sign).toBe(digest(fields, sign_type))
  })
})
