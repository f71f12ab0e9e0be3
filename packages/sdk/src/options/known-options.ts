import { InputError } from '../error/input-error'

/** Options under names that people expect, of other SDKs, or in another case, and what they are called here. */
const renamed: Readonly<Record<string, string>> = {
  mchId: 'mchid',
  mch_id: 'mchid',
  merchantId: 'mchid',
  serialNo: 'serial',
  serial_no: 'serial',
  serialNumber: 'serial',
  private_key: 'privateKey',
  privatekey: 'privateKey',
  privateKeyPath: 'privateKey',
  apiV3Key: 'apiv3Key',
  APIv3Key: 'apiv3Key',
  apiv3_key: 'apiv3Key',
  apiv3key: 'apiv3Key',
  certificates: 'certs',
  cert: 'certs',
  publicKey: 'certs',
  platformCertificates: 'certs',
  wechatpayPublicKey: 'certs',
  apiKey: 'secret',
  key: 'secret',
  baseUrl: 'baseURL',
}

// Options of axios that belong to one request, or that would change what is signed behind its back.
const ofOneRequest = new Set(['data', 'method', 'params', 'url', 'auth'])

/** Refuses options that would be ignored, or that belong to a call. Whatever axios may know is let through. */
export function refuseStrangers(options: Readonly<Record<string, unknown>>): void {
  for (const name of Object.keys(options)) {
    const proper = Object.hasOwn(renamed, name) ? renamed[name] : undefined
    if (proper !== undefined) {
      throw new InputError('OPTION_INVALID', `There is no option ${name}; it is called ${proper}`, name)
    }
    if (ofOneRequest.has(name)) {
      throw new InputError('OPTION_INVALID', `${name} belongs to a call, not to the client`, name)
    }
  }
}

const needs = {
  'new Wechatpay': '{ mchid, serial, privateKey, certs }',
  with: '{ mchid, serial, privateKey } of the other merchant, and what is to differ',
} as const

/**
 * Refuses what are no options at all.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function refuseNonObject(place: keyof typeof needs, options: unknown): void {
  if (typeof options === 'object' && options !== null && !Array.isArray(options)) return
  const given = options === undefined || options === null ? 'nothing' : `a value of type ${typeof options}`
  throw new InputError(
    'OPTION_INVALID',
    `${place}() was given ${Array.isArray(options) ? 'an array' : given}, and needs an object of options: ${needs[place]}`,
  )
}
