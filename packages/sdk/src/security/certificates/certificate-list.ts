import type { EncryptedResource } from '@wxpay/protocol'
import { LARGEST_REFUSAL, printable, reasonOf } from '../../base/errors/text'
import { parseLossless } from '../../base/json/lossless'
import { type Members, membersOf } from '../../base/values'
import { CertificatesError, noPlatformCertificates } from '../../base/errors/trust-error'

/** Raw response to `GET /v3/certificates`: neither its status, its signature nor its content has been checked. */
export interface CertificatesResponse {
  readonly status: number
  /** Looks up a header; its name is case-insensitive. */
  readonly header: (name: string) => string | undefined
  /** The signed bytes. */
  readonly body: Uint8Array
}

/** A certificate as listed in the response. */
export interface ListedCertificate {
  readonly serial: string
  readonly encrypted: EncryptedResource
}

// The response contains at most two certificates of about 2 kB each.
const LONGEST = 1024 * 1024
const MOST = 64
const MOST_WORDS = 300

/**
 * Reads the certificate list from a response whose signature is not verified yet: verification requires these
 * certificates.
 *
 * @throws CertificatesError `NO_PLATFORM_CERTIFICATES`, `CERTIFICATES_DOWNLOAD_FAILED`, `CERTIFICATES_MALFORMED`
 */
export function readCertificateList({ status, body }: CertificatesResponse): ListedCertificate[] {
  if (body.byteLength > LONGEST) throw malformed(`it is ${body.byteLength} bytes long`)
  if (status !== 200) throw refusal(status, body)
  const { data } = membersOf(parsed(body))
  if (!Array.isArray(data) || data.length === 0) throw malformed('data is not a list of certificates')
  if (data.length > MOST) throw malformed(`data lists ${data.length} certificates`)
  const listed = data.map(readEntry)
  // For a merchant of the SM2 suite, certificates of both kinds are listed. SM2 certificates use another cipher and are
  // skipped.
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
    if (typeof value !== 'string') throw malformed(`data[${index}] lacks ${name}`)
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
    `The download of the platform certificates failed with status ${status}${words === '' ? ' without an error of WeChat Pay; check baseURL and the proxies in between' : `, ${printable(words).slice(0, MOST_WORDS)}`}`,
  )
}

function problemOf(body: Uint8Array): Members {
  try {
    return membersOf(parsed(body))
  } catch {
    // The body may be the page of a proxy. Only the status is reported then.
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
    `The response to GET /v3/certificates is malformed: ${what}`,
    cause,
  )
}
