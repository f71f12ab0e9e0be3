import { createHmac, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto'
import { loadCertificate } from '@wxpay/protocol'
import { CertificatesError } from '../../base/errors/trust-error'
import type { Download } from './download'

const LONGEST = 1024 * 1024

/** Serializes a download with a MAC that only the holder of the APIv3 key can compute. */
export function writeEntry({ at, certificates }: Download, mchid: string, apiv3Key: KeyObject): string {
  const content = JSON.stringify({
    downloaded_at: at.toISOString(),
    certificates: certificates.map(({ certificate, listedAt }) => ({
      pem: certificate.pem,
      listed_at: listedAt.toISOString(),
    })),
  })
  return JSON.stringify({ content, code: authenticationCode(content, mchid, apiv3Key).toString('hex') })
}

/**
 * Parses an entry of `writeEntry`. Rejects an entry of another merchant or APIv3 key, or one that was altered or
 * truncated.
 *
 * @param location - location of the entry, for error messages
 * @throws CertificatesError `CERTIFICATES_STORE_FAILED`
 */
export function readEntry(entry: string, mchid: string, apiv3Key: KeyObject, location: string): Download {
  const content = authentic(entry, mchid, apiv3Key)
  if (content === undefined) {
    throw new CertificatesError(
      'CERTIFICATES_STORE_FAILED',
      `${location}: the entry was not written for ${mchid} with its APIv3 key. It is damaged, or belongs to another ` +
        'merchant or an earlier key; it is ignored, and replaced after the next download',
    )
  }
  // The MAC is valid, so the content was written by this code.
  const { downloaded_at, certificates } = content
  return {
    at: new Date(downloaded_at),
    certificates: certificates.map(({ pem, listed_at }) => ({
      certificate: loadCertificate(pem, location),
      listedAt: new Date(listed_at),
    })),
  }
}

interface Content {
  readonly downloaded_at: string
  readonly certificates: readonly { readonly pem: string; readonly listed_at: string }[]
}

function authentic(entry: string, mchid: string, apiv3Key: KeyObject): Content | undefined {
  if (entry.length > LONGEST) return undefined
  try {
    const { content, code } = JSON.parse(entry) as Readonly<Record<string, unknown>>
    if (typeof content !== 'string' || typeof code !== 'string') return undefined
    const expected = authenticationCode(content, mchid, apiv3Key)
    const given = Buffer.from(code, 'hex')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
    return JSON.parse(content) as Content
  } catch {
    return undefined
  }
}

// The APIv3 key encrypts; a derived key authenticates. The merchant ID is part of the derivation, so that entries of
// two merchants cannot be swapped.
function authenticationCode(content: string, mchid: string, apiv3Key: KeyObject): Buffer {
  const key = hkdfSync('sha256', apiv3Key, '', `wxpay platform certificates of ${mchid}`, 32)
  return createHmac('sha256', new Uint8Array(key)).update(content).digest()
}
