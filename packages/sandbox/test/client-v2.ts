import { createHash, createHmac } from 'node:crypto'
import { XMLParser } from 'fast-xml-parser'
import type { Fixture } from './fixture'

/*
 * A client of APIv2 written from the documentation: node:crypto signs, and another library reads the XML.
 */

/** Fields of a request or a response. */
export type FieldsV2 = Readonly<Record<string, string>>

/** Fields of a request, with numbers as such; those that are undefined are left out. */
export type Given = Readonly<Record<string, string | number | undefined>>

export type SignType = 'MD5' | 'HMAC-SHA256'

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true })

/** The fields of an XML document. */
export function parseXml(text: string): FieldsV2 {
  const { xml = {} } = parser.parse(text) as { xml?: FieldsV2 | '' }
  return xml === '' ? {} : xml
}

export function xmlOf(fields: FieldsV2): string {
  return `<xml>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</xml>`
}

export function signatureOf(fields: FieldsV2, type: SignType, secret: string): string {
  const text = `${Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .toSorted()
    .map((name) => `${name}=${fields[name] ?? ''}`)
    .join('&')}&key=${secret}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return hash.update(text).digest('hex').toUpperCase()
}

const texts = (given: Given): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

/** A client of the merchant of a fixture. */
export function clientV2({ sandbox, merchant }: Pick<Fixture, 'sandbox' | 'merchant'>) {
  const raw = (path: string, given: Given, type: SignType = 'MD5'): Promise<Response> => {
    const fields = {
      appid: merchant.appid,
      mch_id: merchant.mchid,
      nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
      ...(type === 'MD5' ? {} : { sign_type: type }),
      ...given,
    }
    const sent = texts(fields)
    const sign = signatureOf(sent, type, merchant.secret)
    return sandbox.fetch(`https://api.mch.weixin.qq.com${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/xml' },
      body: xmlOf({ ...sent, sign }),
    })
  }
  return {
    raw,
    /** Sends a request, and checks the signature of the response, unless it has none. */
    send: async (path: string, given: Given, type: SignType = 'MD5'): Promise<FieldsV2> => {
      const response = await raw(path, given, type)
      const fields = parseXml(await response.text())
      const { sign } = fields
      if (sign !== undefined && sign !== signatureOf(fields, type, merchant.secret))
        throw new Error(`The response of ${path} has a wrong signature.`)
      return fields
    },
  }
}

export type ClientV2 = ReturnType<typeof clientV2>
