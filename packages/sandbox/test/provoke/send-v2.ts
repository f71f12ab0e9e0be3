import { createHash, createHmac } from 'node:crypto'
import type { FoundOperation } from '@wxpay/catalog'
import { XMLParser } from 'fast-xml-parser'
import { flatSchema } from '../../src/catalog/flat-schema'
import { sample } from '../../src/catalog/sample'
import { seedOf } from '../../src/catalog/seed'
import { requestSchemaV2 } from '../../src/gateway/v2/validate'
import type { Credentials } from '../../src/index'

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true })

type Fields = Readonly<Record<string, unknown>>

/** A response of APIv2. */
export interface ReceivedV2 {
  readonly status: number
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Sends an operation of APIv2, signed, and returns the fields of the response.
 *
 * @param given - fields, without the merchant. Default: the required fields of the operation
 * @param changes - fields that replace those given
 */
export async function sendV2(
  found: FoundOperation,
  { mchid, appid, secret }: Credentials,
  url: string,
  given?: Fields,
  changes: Fields = {},
): Promise<ReceivedV2> {
  const schema = requestSchemaV2(found) ?? {}
  const known = { mch_id: mchid, mchid, combine_mch_id: mchid, appid }
  const inputs = { document: found.document, seed: seedOf(found.route), now: new Date() }
  const named = given ?? (sample(schema, { ...inputs, members: 'required', known }) as Fields)
  const { properties = {} } = flatSchema(schema, found.document)
  const signer = ['mch_id', 'mchid', 'combine_mch_id'].find((name) => name in properties) ?? 'mch_id'
  const fields: Record<string, string> = {
    ...Object.fromEntries(
      Object.entries({ ...named, ...changes }).map(([name, value]) => [name, String(value)]),
    ),
    [signer]: mchid,
    nonce_str: 'NONCE',
  }
  delete fields['sign']
  const text = Object.keys(fields)
    .filter((name) => fields[name] !== '')
    .toSorted()
    .map((name) => `${name}=${fields[name] ?? ''}`)
    .join('&')
  // Profit sharing accepts HMAC-SHA256 only, which its examples name.
  const isHmac = fields['sign_type'] === 'HMAC-SHA256'
  const hash = isHmac ? createHmac('sha256', secret) : createHash('md5')
  const sign = hash.update(`${text}&key=${secret}`).digest('hex').toUpperCase()
  const elements = Object.entries({ ...fields, sign }).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  )
  const target = `${url}${found.path}`
  const response =
    found.method === 'get'
      ? await fetch(`${target}?${new URLSearchParams({ ...fields, sign }).toString()}`)
      : await fetch(target, { method: 'POST', body: `<xml>${elements.join('')}</xml>` })
  const { xml = {} } = parser.parse(await response.text()) as { xml?: Record<string, string> }
  return { status: response.status, fields: xml }
}
