import { constants, createHash, privateDecrypt } from 'node:crypto'
import { type FoundOperation, type Schema, bodySchema, parameterSchema } from '@wxpay/catalog'
import { encryptField } from '@wxpay/protocol'
import { decryptedFields } from '../src/catalog/encrypted-fields'
import { flatMembers } from '../src/catalog/flat-schema'
import { type SampleRequest, sampleRequest } from '../src/catalog/sample-request'
import { isObject } from '../src/domain/fields'
import { fieldAt } from '../src/memory/fields'
import type { Access } from '../src/memory/roles'
import type { Fixture } from './fixture'
import { publicKeyOf } from './read-keys'
import type { Received } from './signing-client'

type Fields = Readonly<Record<string, unknown>>

/** A valid request of an operation, encrypted fields in plain text. */
export function requestOf(
  found: FoundOperation,
  members: 'all' | 'required',
  known: Fields = {},
): SampleRequest {
  return sampleRequest(found, { members, known, now: new Date() })
}

/** A valid request of an operation on a resource: with the parameters that links take from it. */
export function requestAbout(
  found: FoundOperation,
  { bindings }: Access,
  known: Fields,
  { posted, stored }: { readonly posted: Fields; readonly stored: Fields },
): SampleRequest {
  const values = bindings.flatMap((binding): [string, unknown][] => {
    if ('constant' in binding) return [[binding.name, binding.constant]]
    const value = fieldAt(binding.from === 'response' ? stored : posted, binding.field)
    return value === undefined ? [] : [[binding.name, value]]
  })
  const request = requestOf(found, 'required', { ...known, ...Object.fromEntries(values) })
  const within = (schema: Schema | undefined): Fields => {
    const members = schema === undefined ? {} : flatMembers(schema, found.document)
    return Object.fromEntries(values.filter(([name]) => name in members))
  }
  const path = { ...request.path, ...within(parameterSchema(found, 'path')) }
  const body = bodySchema(found)
  return {
    ...request,
    path: Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)])),
    query: { ...request.query, ...within(parameterSchema(found, 'query')) },
    body: body && { ...request.body, ...within(body) },
  }
}

/** A merchant with a client. */
export type Party = Pick<Fixture, 'merchant' | 'client'>

/** Sends a request, its sensitive fields encrypted; those of the response are in plain text. */
export async function send(
  found: FoundOperation,
  request: SampleRequest,
  { merchant, client }: Party,
): Promise<Received> {
  const brand = found.path.startsWith('/brand/') ? merchant.brand : undefined
  const [serial = '', pem = ''] = Object.entries((brand ?? merchant).certs)[0] ?? []
  const key = publicKeyOf(pem)
  const encrypted = (value: Fields, schema: Schema | undefined): Fields =>
    decryptedFields(value, schema ?? {}, found.document, (plain) => encryptField(plain, key))
  const query = encrypted(request.query, parameterSchema(found, 'query'))
  const target = found.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(request.path[name] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString()
  const body = request.body && encrypted(request.body, bodySchema(found))
  const upload = request.files.length === 0 ? undefined : uploadOf(request.files, body ?? {})
  const received = await client.call(
    found.method.toUpperCase(),
    search === '' ? target : `${target}?${search}`,
    upload?.body ?? body,
    {
      ...(brand !== undefined && { brand }),
      ...(upload !== undefined && { signedBody: upload.meta }),
      headers: {
        'Wechatpay-Serial': serial,
        'Idempotency-Key': 'the same',
        ...(upload !== undefined && { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` }),
      },
    },
  )
  return { ...received, body: inPlainText(received.body, (brand ?? merchant).privateKey) as Received['body'] }
}

const BOUNDARY = 'boundary'

function uploadOf(
  files: readonly string[],
  fields: Fields,
): { readonly meta: string; readonly body: string } {
  const sha256 = createHash('sha256').update('file').digest('hex')
  const meta = JSON.stringify({ ...fields, ...('sha256' in fields && { sha256 }) })
  const parts = [
    `Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n${meta}`,
    ...files.map((name) => `Content-Disposition: form-data; name="${name}"; filename="a.csv"\r\n\r\nfile`),
  ]
  return { meta, body: `${parts.map((part) => `--${BOUNDARY}\r\n${part}\r\n`).join('')}--${BOUNDARY}--\r\n` }
}

/** A JSON value with its ciphertexts, which have the length of the merchant's key, decrypted. */
function inPlainText(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inPlainText(item, key))
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inPlainText(member, key)]))
  }
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]{342}==$/.test(value)) return value
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return privateDecrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(value, 'base64')).toString()
}

/** Paths of scalars that both objects have, with different values. */
export function differences(given: unknown, read: unknown, path = ''): string[] {
  if (Array.isArray(given) && Array.isArray(read)) {
    return given.flatMap((item, index) => differences(item, read[index], `${path}/${index}`))
  }
  if (isObject(given) && isObject(read)) {
    return Object.entries(given).flatMap(([name, value]) =>
      name in read ? differences(value, read[name], `${path}/${name}`) : [],
    )
  }
  if (isObject(given) || isObject(read) || read === undefined) return []
  return textOf(given) === textOf(read)
    ? []
    : [`${path}: ${JSON.stringify(given)} is read as ${JSON.stringify(read)}`]
}

// A number of the request may be read as its text.
function textOf(scalar: unknown): string {
  return typeof scalar === 'string' ? scalar : JSON.stringify(scalar)
}
