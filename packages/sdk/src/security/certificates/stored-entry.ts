import { createHmac, hkdfSync, type KeyObject, timingSafeEqual } from 'node:crypto'
import { loadCertificate } from '@wxpay/protocol'
import { CertificatesError } from '../../base/errors/certificates-error'
import type { Download } from './download'

const LONGEST = 1024 * 1024

/** Writes a download down, with a code over it that only the holder of the APIv3 key can make. */
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
 * Reads what `writeEntry` wrote. An entry of another merchant number or another APIv3 key, altered or cut off, is
 * refused whole.
 *
 * @param place - where it was, for messages
 * @throws CertificatesError `CERTIFICATES_STORE_FAILED`
 */
export function readEntry(entry: string, mchid: string, apiv3Key: KeyObject, place: string): Download {
  const content = authentic(entry, mchid, apiv3Key)
  if (content === undefined) {
    throw new CertificatesError(
      'CERTIFICATES_STORE_FAILED',
      `${place}: this is not what was written there for ${mchid} with its APIv3 key. It is damaged, or of another ` +
        'merchant or an earlier key; it is done without, and replaced after the next download',
    )
  }
  // From here on it is our own writing.
  const { downloaded_at, certificates } = content
  return {
    at: new Date(downloaded_at),
    certificates: certificates.map(({ pem, listed_at }) => ({
      certificate: loadCertificate(pem, place),
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

// The APIv3 key encrypts; a key of its own, derived from it, authenticates. The merchant's number is in it, so that an
// entry of one cannot be put in the place of another's.
function authenticationCode(content: string, mchid: string, apiv3Key: KeyObject): Buffer {
  const key = hkdfSync('sha256', apiv3Key, '', `wxpay platform certificates of ${mchid}`, 32)
  return createHmac('sha256', new Uint8Array(key)).update(content).digest()
}
