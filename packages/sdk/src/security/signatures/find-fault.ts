import type { SignatureScheme } from '@wxpay/protocol'
import type { TrustedKeys } from './trusted-keys'
import { findSignatureFault, type SignatureFault, type SignedHeaders } from './signature-fault'

/**
 * What is wrong with a signature, after the key that it names was looked for: WeChat Pay may have changed it. Only what
 * is fresh and no probe causes a look.
 *
 * @throws CertificatesError if there is no key at all, and none can be had
 */
export async function findFault(
  headers: SignedHeaders,
  body: string | Uint8Array,
  by: { readonly trust: TrustedKeys; readonly scheme: SignatureScheme; readonly now: Date },
): Promise<SignatureFault | undefined> {
  const fault = findSignatureFault(headers, body, by)
  if (fault?.kind !== 'serial' || fault.probe) return fault
  return (await by.trust.resolve(fault.serial)) === undefined ? fault : findSignatureFault(headers, body, by)
}
