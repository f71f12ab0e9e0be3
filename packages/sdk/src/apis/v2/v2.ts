import type { InternalAxiosRequestConfig } from 'axios'
import { writeXml, XmlFormatError } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import type { Api } from '../../call/api'
import { readMaxContentLength } from '../../call/axios/call-options'
import type { CallConfig } from '../../call/config'
import type { CallContext, ClientContext, Location } from '../../call/context'
import { runCall } from '../../call/run-call'
import { methodOf, wireHeaders } from '../../transport/transport'
import { identify, loadedOperations, loadOperations } from '../../operations/identify'
import { isWechatpay, targetOf } from '../../operations/address'
import type { RequestBody } from '../../transport/bodies/request-body'
import { encryptCardFields, renewCardKey } from './card-key'
import { type TextFields, textFields } from './fields'
import { decodeV2, type EncodedV2, type VerifiedV2, verifyV2Response } from './response'
import { type SigningOptions, signFields } from './sign-fields'
import { uploadForm } from './upload'
import { withWorkwxSign } from './workwx'

/** APIv2: XML with a `sign` among its fields, or the form of an upload. */
export const v2: Api<EncodedV2, VerifiedV2> = {
  locate: locateV2,
  authorize: authorizeV2,
  encrypt: (call) => encryptCardFields(call, (config, client) => runCall(config, v2, client)),
  renew: renewCardKey,
  encode: encodeV2,
  // `sign` is among the fields and contains no time, so all attempts share it.
  sign: ({ config }, { body }) => Promise.resolve({ headers: wireHeaders(config.headers, body, '') }),
  verify: verifyV2Response,
  decode: decodeV2,
  decrypt: (response) => response,
}

/** Finds the operation of a call and the host that serves it. */
async function locateV2(config: InternalAxiosRequestConfig): Promise<Location> {
  const reads = methodOf(config) === 'GET'
  readMaxContentLength(config.maxContentLength)
  const url = targetOf(reads ? { ...config, params: undefined } : config)
  if (reads && url.search !== '') {
    throw new InputError('QUERY_INVALID', 'Pass the query as params so that it is signed', 'url')
  }
  const operation = identify(loadedOperations() ?? (await loadOperations()), config, url, '/v2')
  const { host } = operation.facts
  // A few operations have their own host. A sandbox, or a proxy in front of WeChat Pay, serves all of them.
  if (host === undefined || !isWechatpay(config.baseURL ?? '')) return { url, operation }
  // Set part by part: resolved against the host, a path that begins with two slashes would replace the host.
  const moved = new URL(host)
  moved.pathname = url.pathname
  moved.search = url.search
  return { url: moved, operation }
}

/**
 * @throws InputError `OPTION_INVALID` for a call with another signer, or without a required client certificate
 */
function authorizeV2(
  { operation }: Location,
  config: InternalAxiosRequestConfig,
  client: ClientContext,
): ClientContext {
  const { settings, transport } = client
  if (client.credentials !== settings.credentials) {
    throw new InputError(
      'OPTION_INVALID',
      'An APIv2 call is signed with the secret of the client, not with serial and privateKey. Create a client for the other ' +
        'merchant: wxpay.with({ mchid, serial, privateKey, secret })',
      'privateKey',
    )
  }
  const { security = false }: CallConfig = config
  if (operation.facts.mtls !== true && !security) return client
  const { certificate } = settings
  if (certificate !== undefined) {
    return { ...client, transport: (request) => transport({ ...request, certificate }) }
  }
  // An agent of the caller may have a certificate.
  if (config.httpsAgent !== undefined && config.httpsAgent !== null) return client
  throw new InputError(
    'OPTION_INVALID',
    `${operation.route} requires the merchant's client certificate. Give it to the client as merchant: { cert, key }, the ` +
      'files apiclient_cert.pem and apiclient_key.pem, or { pfx, passphrase }',
    'merchant',
  )
}

/**
 * Signs and encodes the fields, once for all attempts.
 *
 * @throws InputError `OPTION_INVALID` without an APIv2 key; `BODY_INVALID`, `BODY_NUMBER`, `BODY_CHARACTER`
 * with the field
 */
async function encodeV2(
  { config, url, operation, deadline, client }: CallContext,
  data: unknown,
): Promise<EncodedV2> {
  const { facts, route } = operation
  const { secret, nonce, workwxSecret } = client.settings
  if (secret === undefined) {
    throw new InputError(
      'OPTION_INVALID',
      `${route} is signed with the APIv2 key. Give it to the client as secret`,
      'secret',
    )
  }
  const { nonceless, responseType }: CallConfig = config
  const options: SigningOptions = { facts, secret, nonce, nonceless }
  const delivery = responseType === 'stream' && facts.response === 'text' ? 'stream' : 'whole'
  const common = { url, secret, delivery } as const
  if (methodOf(config) === 'GET') {
    const { fields, signType } = signFields(textFields(config.params ?? {}), options)
    const target = new URL(url)
    target.search = targetOf({ ...config, params: fields }).search
    return { ...common, url: target, body: { bytes: undefined, signed: '' }, signType }
  }
  if (facts.request === 'multipart') {
    return { ...common, ...(await uploadForm(data, { ...options, route, deadline })) }
  }
  const given = withWorkwxSign(route, textFields(data), { secret: workwxSecret, nonce })
  const { fields, signType } = signFields(given, options)
  return { ...common, body: xmlBody(fields), signType }
}

function xmlBody(fields: TextFields): RequestBody {
  try {
    return { bytes: writeXml(fields), signed: '' }
  } catch (error) {
    if (!(error instanceof XmlFormatError)) throw error
    throw new InputError(
      error.code === 'XML_CHARACTER' ? 'BODY_CHARACTER' : 'BODY_INVALID',
      error.message,
      error.field,
      error,
    )
  }
}
