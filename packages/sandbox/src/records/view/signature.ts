import {
  type Authorization,
  AuthorizationFormatError,
  type OtherKey,
  type SignatureDiagnosis,
  SignatureError,
  diagnoseSignature,
  parseAuthorization,
  requestMessage,
} from '@wxpay/protocol'
import type { Context } from '../../domain/context'
import { isObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { asBrand } from '../../merchants/brand'
import type { Merchant } from '../../merchants/merchant'
import type { RequestRecord } from '../record'
import { headerOf } from './body'

/** The signature of a request, taken apart. */
export interface SignatureView {
  readonly scheme: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  /** The string that the gateway verified, with its line feeds. */
  readonly message?: string
  readonly key?: {
    readonly kind: 'certificate' | 'api-v2-key'
    readonly mchid: string
    readonly serial?: string
  }
  readonly verdict: 'valid' | 'invalid' | 'unchecked'
  /** The message of the gateway. */
  readonly reason?: string
  readonly diagnosis?: SignatureDiagnosis
}

type Parts = Pick<Context, 'merchants' | 'platform'>

/** Other tenants whose keys are tried. */
const TRIED_TENANTS = 200

/** Takes the signature of a request of APIv3 apart; `undefined` without an Authorization header. */
export function signatureOf(record: RequestRecord, parts: Parts): SignatureView | undefined {
  const header = headerOf(record, 'authorization')
  const { error, verified } = record.processed
  const isRefused = error?.code === 'SIGN_ERROR'
  const verdict = isRefused ? 'invalid' : verified === undefined ? 'unchecked' : 'valid'
  const reason = isRefused ? error.message : undefined
  if (header === undefined) {
    return isRefused ? { scheme: '', fields: [], verdict, ...omitUndefined({ reason }) } : undefined
  }
  const [scheme = ''] = header.split(' ', 1)
  const fields = Array.from(header.matchAll(/(?<!\w)(\w{1,32})="([^"]*)"/g), ([, name = '', value = '']) => ({
    name,
    value,
  }))
  const authorization = parsed(header)
  const merchant = authorization && signerOf(authorization, parts)
  const message = authorization && messageOf(record, authorization)
  return {
    scheme,
    fields,
    verdict,
    ...omitUndefined({
      message,
      key:
        merchant === undefined
          ? undefined
          : ({ kind: 'certificate', mchid: merchant.mchid, serial: merchant.serial } as const),
      reason,
      diagnosis:
        isRefused && isWrongSignature(error.detail) && authorization !== undefined && merchant !== undefined
          ? diagnosisOf(record, authorization, merchant, parts)
          : undefined,
    }),
  }
}

const isWrongSignature = (detail: unknown): boolean => isObject(detail) && detail['field'] === 'signature'

function parsed(header: string): Authorization | undefined {
  try {
    return parseAuthorization(header)
  } catch (error) {
    if (error instanceof AuthorizationFormatError) return undefined
    throw error
  }
}

function signerOf({ mchid, brand_id }: Authorization, { merchants }: Parts): Merchant | undefined {
  return mchid === undefined ? merchants.findBrand(brand_id) : merchants.find(mchid)
}

function messageOf(
  { method, target, processed: { signedBody } }: RequestRecord,
  { timestamp, nonce }: Authorization,
): string | undefined {
  if (signedBody === undefined) return undefined
  try {
    return requestMessage({ method, url: target, timestamp, nonce, body: signedBody }).toString()
  } catch (error) {
    if (error instanceof SignatureError) return undefined
    throw error
  }
}

function diagnosisOf(
  record: RequestRecord,
  { timestamp, nonce, signature }: Authorization,
  merchant: Merchant,
  parts: Parts,
): SignatureDiagnosis {
  const { method, target, processed, body } = record
  const isUpload = /^multipart\//i.test(headerOf(record, 'content-type') ?? '')
  const diagnosis = diagnoseSignature(
    signature,
    {
      method,
      target,
      host: headerOf(record, 'host') ?? '',
      timestamp,
      nonce,
      body: textOf(processed.signedBody),
      upload: isUpload && body.bytes?.byteLength === body.size ? textOf(body.bytes) : undefined,
    },
    parts.merchants.publicKey(merchant),
    otherKeys(merchant, parts),
  )
  return diagnosis.code === 'unknown-key' ? { ...diagnosis, ...keyOfNoTenant } : diagnosis
}

const keyOfNoTenant = {
  zh: '签名用的私钥不属于沙箱里的任何商户：请使用这个商户号在沙箱里的私钥。',
  en: 'The private key belongs to no tenant of this sandbox: use the key that the sandbox gave this merchant.',
}

const textOf = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : new TextDecoder().decode(bytes)

function* otherKeys(signer: Merchant, { merchants }: Parts): Generator<OtherKey> {
  for (const merchant of merchants.list().slice(0, TRIED_TENANTS)) {
    const { mchid } = merchant
    if (signer.serial !== merchant.serial) {
      yield {
        zh: `商户 ${mchid} `,
        en: `merchant ${mchid}`,
        key: () => merchants.publicKey(merchant),
      }
    }
    const brand = asBrand(merchant)
    if (brand === undefined || signer.serial === brand.serial) continue
    const brandId = merchant.brand?.brandId ?? ''
    yield { zh: `品牌 ${brandId} `, en: `brand ${brandId}`, key: () => merchants.publicKey(brand) }
  }
}
