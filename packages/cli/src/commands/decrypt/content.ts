import { ProtocolError, readXml } from '@wxpay/protocol'
import { usageError } from '../../errors/cli-error'

/** An encrypted text, by the key that decrypts it. */
export type Encrypted =
  | {
      readonly key: 'apiv3Key'
      readonly resource: {
        readonly ciphertext: string
        readonly nonce: string
        readonly associated_data?: string
        readonly algorithm?: string
      }
    }
  | { readonly key: 'apiv2Key'; readonly information: string }
  | { readonly key: 'privateKey'; readonly field: string }

/**
 * Recognizes what was encrypted.
 *
 * @throws CliError if it is neither JSON with a ciphertext, nor XML with `req_info`, nor base64
 */
export function recognize(content: string): Encrypted {
  const text = content.replace(/^\ufeff/, '').trim()
  if (text.startsWith('{')) return fromJson(text)
  if (text.startsWith('<')) return fromXml(text)
  const compact = text.replaceAll(/\s/g, '')
  const bytes = Buffer.from(compact, 'base64')
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(compact) && bytes.byteLength > 0)
    // RSA of 2048 bits makes blocks of 256 bytes, AES of 16: a refund's XML is longer than one block of RSA.
    return bytes.byteLength === 256 || bytes.byteLength === 384
      ? { key: 'privateKey', field: compact }
      : { key: 'apiv2Key', information: compact }
  throw unrecognized()
}

function fromJson(text: string): Encrypted {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unrecognized()
  }
  const outer = Object(value) as { readonly resource?: unknown; readonly encrypt_certificate?: unknown }
  const resource = Object(outer.resource ?? outer.encrypt_certificate ?? value) as Record<string, unknown>
  const { ciphertext, nonce, associated_data: data, algorithm } = resource
  if (typeof ciphertext !== 'string' || typeof nonce !== 'string') throw unrecognized()
  return {
    key: 'apiv3Key',
    resource: {
      ciphertext,
      nonce,
      ...(typeof data === 'string' ? { associated_data: data } : {}),
      ...(typeof algorithm === 'string' ? { algorithm } : {}),
    },
  }
}

function fromXml(text: string): Encrypted {
  try {
    const { req_info: information } = readXml(text)
    if (typeof information === 'string') return { key: 'apiv2Key', information }
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
  }
  throw unrecognized()
}

const unrecognized = (): Error =>
  usageError(
    'CONTENT_UNRECOGNIZED',
    { zh: '认不出加密的内容', en: 'The content is not encrypted in a known form' },
    {
      zh: '应为含 ciphertext 与 nonce 的 JSON（回调通知、resource、证书），含 req_info 的 XML，或 Base64 的敏感字段',
      en: 'Give JSON with ciphertext and nonce (a notification, a resource, a certificate), XML with req_info, or a sensitive field in base64',
    },
  )
