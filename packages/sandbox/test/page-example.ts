import { constants, createHash, createHmac, createPublicKey, publicEncrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Credentials } from '../src/index'

/*
 * The examples of the reference pages. The generator writes the Postman collection from the functions that write the
 * pages, so the collection has the same requests and responses; only identities are variables there.
 */

interface Pair {
  readonly key: string
  readonly value: string
}

interface Item {
  readonly item?: readonly Item[]
  readonly request?: {
    readonly method: string
    readonly header: readonly Pair[]
    readonly url: {
      readonly path: readonly string[]
      readonly query?: readonly Pair[]
      readonly variable?: readonly Pair[]
    }
    readonly body?: {
      readonly mode: 'raw' | 'formdata'
      readonly raw?: string
      readonly formdata?: readonly (Pair & { readonly type: 'text' | 'file' })[]
    }
  }
  readonly response?: readonly { readonly code: number; readonly body: string }[]
}

/** The example of one operation, for one merchant. */
export interface PageExample {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  /** Body of JSON or XML. */
  readonly body?: string
  readonly form?: readonly (Pair & { readonly type: 'text' | 'file' })[]
  /** Fields of path, query and body, encrypted ones in plain text. */
  readonly plain: Readonly<Record<string, unknown>>
  /** Response that the page shows; absent if it has no example. */
  readonly response?: string
}

const ENCRYPTED = /^encrypt\(([^]*)\)$/

let items: ReadonlyMap<string, Item> | undefined

function allItems(): ReadonlyMap<string, Item> {
  if (items !== undefined) return items
  const file = new URL(
    '../../../docs/public/downloads/postman/wechat-pay.postman_collection.json',
    import.meta.url,
  )
  const found = new Map<string, Item>()
  const visit = (each: Item): void => {
    if (each.request !== undefined) {
      const path = each.request.url.path.map((segment) => segment.replace(/^:(.*)$/, '{$1}')).join('/')
      found.set(`${each.request.method} /${path}`, each)
    }
    each.item?.forEach(visit)
  }
  visit(JSON.parse(readFileSync(file, 'utf8')) as Item)
  return (items = found)
}

interface Filler {
  /** Fills variables, and encrypts marked values for the sandbox. */
  readonly fill: (text: string) => string
  /** Fills variables, and leaves marked values in plain text. */
  readonly plain: (text: string) => string
}

function fillerFor(merchant: Credentials): Filler {
  const [serial = '', pem = ''] = Object.entries(merchant.certs)[0] ?? []
  const key = createPublicKey(pem)
  const values: Readonly<Record<string, string>> = {
    mchid: merchant.mchid,
    appid: merchant.appid,
    sub_mchid: '1900000109',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    service_id: merchant.serviceId,
    brand_id: merchant.brand?.brandId ?? '',
    wechatpay_serial: serial,
  }
  const filled = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  return {
    plain: (text) => filled(text).replace(ENCRYPTED, '$1'),
    fill: (text) => {
      const plain = ENCRYPTED.exec(filled(text))?.[1]
      if (plain === undefined) return filled(text)
      return publicEncrypt(
        { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
        Buffer.from(plain),
      ).toString('base64')
    },
  }
}

const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(each, change)]))
}

/** Values that replace those of an example, by the names of the fields; `null` removes a field. */
export type Values = Readonly<Record<string, unknown>>

/** Text of a replaced value: a string, a number or a list of strings. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Replaces fields at any depth; in a list those of the first item only, because the items have numbers of their own. */
function replaced(value: unknown, values: Values): unknown {
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (index === 0 ? replaced(each, values) : each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) => {
      const given = values[name]
      if (given === null) return []
      if (given === undefined) return [[name, replaced(each, values)]]
      // A number of one operation is a string of another.
      return [
        [name, typeof each === 'number' ? Number(given) : typeof each === 'string' ? textOf(given) : given],
      ]
    }),
  )
}

const replacedXml = (xml: string, values: Values): string =>
  xml.replaceAll(/<([\w.-]+)>([^<]*)<\/\1>/g, (whole, name: string) =>
    values[name] === undefined ? whole : `<${name}>${textOf(values[name])}</${name}>`,
  )

/** The example that the page of a route shows, with some of its values replaced. */
export function pageExample(route: string, merchant: Credentials, values: Values = {}): PageExample {
  const item = allItems().get(route)
  const request = item?.request
  if (request === undefined) throw new Error(`No page has an example of ${route}.`)
  const { fill, plain } = fillerFor(merchant)
  const { method, url, header, body } = request
  const record = (pairs: readonly Pair[] = [], change = fill): Record<string, string> =>
    Object.fromEntries(
      pairs.map(({ key, value }) => [key, change(textOf(values[key] ?? decodeURIComponent(value)))]),
    )
  const path = record(url.variable)
  const query = record(url.query)
  const target = `/${url.path
    .map((segment) => (segment.startsWith(':') ? encodeURIComponent(path[segment.slice(1)] ?? '') : segment))
    .join('/')}`
  const search = new URLSearchParams(query).toString()
  const isJson = body?.mode === 'raw' && !body.raw?.startsWith('<xml>')
  const written: unknown = isJson ? replaced(JSON.parse(body.raw ?? ''), values) : undefined
  const raw =
    body?.raw === undefined
      ? undefined
      : isJson
        ? JSON.stringify(mapTexts(written, fill))
        : replacedXml(body.raw, values).replaceAll(/>([^<>]+)</g, (_, text: string) => `>${fill(text)}<`)
  const response = item?.response?.[0]
  return {
    method,
    target: search === '' ? target : `${target}?${search}`,
    path,
    query,
    plain: {
      ...(isJson ? (mapTexts(written, plain) as Record<string, unknown>) : fieldsOfXml(raw ?? '')),
      ...record(url.query, plain),
      ...record(url.variable, plain),
    },
    headers: Object.fromEntries(header.map(({ key, value }) => [key, fill(value)])),
    ...(raw === undefined ? {} : { body: raw }),
    ...(body?.formdata === undefined
      ? {}
      : {
          form: body.formdata.map((part) => ({
            ...part,
            value: part.type === 'file' ? 'file' : fill(part.value),
          })),
        }),
    ...(response === undefined ? {} : { response: response.body }),
  }
}

/** Content of the file of an upload. */
const FILE = 'file'

/** A form with its digest, and the text that is signed. */
export function formOf(form: NonNullable<PageExample['form']>): { body: string; meta: string } {
  const sha256 = createHash('sha256').update(FILE).digest('hex')
  const parts = form.map(({ key, value, type }) => {
    if (type === 'file')
      return `Content-Disposition: form-data; name="${key}"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n${FILE}`
    return `Content-Disposition: form-data; name="${key}"\r\n${key === 'meta' ? 'Content-Type: application/json\r\n' : ''}\r\n${key === 'meta' ? withDigest(value, sha256) : value}`
  })
  const meta = form.find(({ key }) => key === 'meta')
  return {
    body: `${parts.map((part) => `--boundary\r\n${part}\r\n`).join('')}--boundary--\r\n`,
    meta: meta === undefined ? '' : withDigest(meta.value, sha256),
  }
}

function withDigest(meta: string, sha256: string): string {
  const value = JSON.parse(meta) as Record<string, unknown>
  return JSON.stringify('sha256' in value ? { ...value, sha256 } : value)
}

/** Digest of APIv2 over fields, by their `sign_type` or the algorithm that the page names. */
export function digestV2(fields: Readonly<Record<string, string>>, secret: string): string {
  const text = `${Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .toSorted()
    .map((name) => `${name}=${fields[name] ?? ''}`)
    .join('&')}&key=${secret}`
  const isHmac = (fields['sign_type'] ?? fields['sign']) === 'HMAC-SHA256'
  const hash = isHmac ? createHmac('sha256', secret) : createHash('md5')
  return hash.update(text).digest('hex').toUpperCase()
}

/** Type of each field of a JSON value, by its path; of a list that of its first item. */
export function typesOf(value: unknown, at = ''): Record<string, string> {
  if (Array.isArray(value))
    return { [at]: 'list', ...(value.length === 0 ? {} : typesOf(value[0], `${at}[]`)) }
  if (typeof value !== 'object' || value === null) return { [at]: value === null ? 'null' : typeof value }
  return Object.assign(
    { [at]: 'object' },
    ...Object.entries(value).map(([name, each]) => typesOf(each, at === '' ? name : `${at}.${name}`)),
  ) as Record<string, string>
}

/** Top-level fields of a message of APIv2, those with elements of their own left out. */
export function fieldsOfXml(xml: string): Record<string, string> {
  const inside = xml.trim().replaceAll(/^<xml>|<\/xml>$/g, '')
  const entries = [...inside.matchAll(/<([\w.-]+)>([^]*?)<\/\1>/g)].flatMap(([, name = '', content = '']) =>
    content.includes('<') ? [] : [[name, content.replaceAll('&lt;', '<').replaceAll('&amp;', '&')] as const],
  )
  return Object.fromEntries(entries)
}
