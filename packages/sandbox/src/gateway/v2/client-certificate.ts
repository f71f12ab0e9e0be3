import { X509Certificate } from 'node:crypto'
import type { FoundOperation } from '@wxpay/catalog'
import { sameSerial } from '@wxpay/protocol'
import type { Context } from '../../domain/context'
import type { Merchant } from '../../merchants/merchant'
import { RefusalV2 } from './error'

/**
 * Client certificate of the connection that a request came on: one whose key the client has, `none`, or `unchecked`
 * where the server asks for none.
 */
export type ClientCertificate = X509Certificate | 'none' | 'unchecked'

/** Response header of an operation whose client certificate was not checked. */
export const UNCHECKED = ['Sandbox-Client-Certificate', 'unchecked'] as const

// The live gateway has this code for every cause, and the first of the texts.
const refusals = {
  absent: 'CA证书出错，请登录微信支付商户平台下载证书',
  expired: 'CA证书出错，商户API证书已过期，请登录微信支付商户平台下载证书',
  otherMerchant: 'CA证书出错，商户号与API证书不匹配',
} as const

/** Whether the merchant's API certificate must be presented to call an operation. */
export function requiresCertificate({ operation }: FoundOperation): boolean {
  return (operation.security ?? []).some((schemes) => 'clientCertificate' in schemes)
}

/**
 * Checks that the client presented a valid certificate of the authority.
 *
 * @throws RefusalV2 CA_ERROR
 */
export function checkIssued(certificate: ClientCertificate, { platform, clock }: Context): void {
  if (certificate === 'unchecked') return
  const authority = new X509Certificate(platform.authority.certificate)
  if (certificate === 'none' || !certificate.verify(authority.publicKey)) throw refusal('absent')
  const now = clock.wire().getTime()
  if (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo))
    throw refusal('expired')
}

/**
 * Checks that the certificate is that of the merchant who signed the request.
 *
 * @throws RefusalV2 CA_ERROR
 */
export function checkOwner(certificate: ClientCertificate, { serial }: Merchant): void {
  if (certificate === 'unchecked' || certificate === 'none') return
  if (!sameSerial(certificate.serialNumber, serial)) throw refusal('otherMerchant')
}

function refusal(cause: keyof typeof refusals): RefusalV2 {
  return new RefusalV2(refusals[cause], { code: 'CA_ERROR' })
}
