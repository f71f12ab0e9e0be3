import type { EncryptedResource } from '@wxpay/protocol'
import { LARGEST_REFUSAL, printable, reasonOf } from '../../base/errors/text'
import { parseLossless } from '../../base/json/lossless'
import { type Members, membersOf } from '../../base/json/members'
import { CertificatesError, noPlatformCertificates } from '../../base/errors/certificates-error'

/** The answer to `GET /v3/certificates`, raw: no status was judged, nothing verified, nothing parsed. */
export interface CertificatesAnswer {
  readonly status: number
  /** Looks a header up, in any case of its name. */
  readonly header: (name: string) => string | undefined
  /** The bytes that were signed. */
  readonly body: Uint8Array
}

/** A certificate as it stands in the answer. */
export interface ListedCertificate {
  readonly serial: string
  readonly encrypted: EncryptedResource
}

// The answer holds two certificates at the most, of some 2 kB each.
const LONGEST = 1024 * 1024
const MOST = 64
const MOST_WORDS = 300

/**
 * Reads the list out of an answer whose signature is not verified yet: for that, the certificates are needed.
 *
 * @throws CertificatesError `NO_PLATFORM_CERTIFICATES`, `CERTIFICATES_DOWNLOAD_FAILED`, `CERTIFICATES_MALFORMED`
 */
export function readAnswer({ status, body }: CertificatesAnswer): ListedCertificate[] {
  if (body.byteLength > LONGEST) throw malformed(`it is ${body.byteLength} bytes long`)
  if (status !== 200) throw refusal(status, body)
  const { data } = membersOf(parsed(body))
  if (!Array.isArray(data) || data.length === 0) throw malformed('data is not a list of certificates')
  if (data.length > MOST) throw malformed(`data lists ${data.length} certificates`)
  const listed = data.map(readEntry)
  // A merchant of the SM2 suite is listed both kinds; those are encrypted by another algorithm, and not for here.
  const ours = listed.filter(({ encrypted }) => encrypted.algorithm !== 'AEAD_SM4_GCM')
  if (ours.length === 0)
    throw malformed('all certificates in it are of the SM2 suite, which is not supported')
  return ours
}

function readEntry(entry: unknown, index: number): ListedCertificate {
  const { serial_no: serial, encrypt_certificate } = membersOf(entry)
  const { algorithm, nonce, associated_data, ciphertext } = membersOf(encrypt_certificate)
  const texts = { serial, algorithm, nonce, ciphertext }
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value !== 'string') throw malformed(`data[${index}] has no ${name}`)
  }
  return {
    serial: String(serial),
    encrypted: {
      algorithm: String(algorithm),
      nonce: String(nonce),
      ciphertext: String(ciphertext),
      associated_data: typeof associated_data === 'string' ? associated_data : null,
    },
  }
}

function refusal(status: number, body: Uint8Array): CertificatesError {
  const { code, message } = body.byteLength <= LARGEST_REFUSAL ? problemOf(body) : {}
  if (status === 404 && typeof code === 'string') return noPlatformCertificates()
  const words = [code, message].filter((part) => typeof part === 'string').join(': ')
  return new CertificatesError(
    'CERTIFICATES_DOWNLOAD_FAILED',
    `Downloading the platform certificates was answered with status ${status}${words === '' ? ' without an error of WeChat Pay; check baseURL and the proxies in between' : `, ${printable(words).slice(0, MOST_WORDS)}`}`,
  )
}

function problemOf(body: Uint8Array): Members {
  try {
    return membersOf(parsed(body))
  } catch {
    // A proxy's page, say: only the status can be told.
    return {}
  }
}

function parsed(body: Uint8Array): unknown {
  try {
    return parseLossless(body)
  } catch (error) {
    throw malformed(reasonOf(error), error)
  }
}

function malformed(what: string, cause?: unknown): CertificatesError {
  return new CertificatesError(
    'CERTIFICATES_MALFORMED',
    `The answer to GET /v3/certificates cannot be read: ${what}`,
    cause,
  )
}
