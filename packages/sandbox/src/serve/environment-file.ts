import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import type { BrandCredentials, Credentials } from '../merchants/credentials'
import { OptionError } from '../options'
import { codeOf, reasonOf } from '../realm/realm'

/** First line of a written file. A file without it is never overwritten. */
const MARK = '# Written by wxpay-sandbox. The keys are worthless outside of the sandbox.'

/** Address of a sandbox, for the configuration of its clients. */
export interface ClientServer {
  readonly baseURL: string
  /** CA certificate of an HTTPS server. */
  readonly caFile?: string | undefined
}

/**
 * Configuration of a client as environment variables: `WXPAY_BASE_URL`, `WXPAY_MCHID`, `WXPAY_PRIVATE_KEY`, … Keys and
 * certificates are base64 of DER, in one line each, which every reader of such variables understands.
 */
export function clientEnvironment(
  merchant: Credentials,
  { baseURL, caFile }: ClientServer,
): Readonly<Record<string, string>> {
  const { mchid, appid, serviceId, serial, privateKey, certificate, apiv3Key, secret, certs, brand } =
    merchant
  return {
    WXPAY_BASE_URL: baseURL,
    WXPAY_MCHID: mchid,
    WXPAY_APPID: appid,
    WXPAY_SERVICE_ID: serviceId,
    WXPAY_SERIAL: serial,
    WXPAY_PRIVATE_KEY: derOf(privateKey),
    WXPAY_CERTIFICATE: derOf(certificate),
    WXPAY_APIV3_KEY: apiv3Key,
    WXPAY_APIV2_KEY: secret,
    ...platformKeys(certs),
    ...(brand === undefined ? {} : brandVariables(brand)),
    ...(caFile === undefined ? {} : { NODE_EXTRA_CA_CERTS: caFile }),
  }
}

/** The configuration of a client as a file of environment variables. */
export function environmentText(merchant: Credentials, server: ClientServer): string {
  const variables = clientEnvironment(merchant, server)
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  return [MARK, ...lines, ''].join('\n')
}

/**
 * Writes the configuration to a file that only its owner can read.
 *
 * @throws OptionError if the file is one of another origin, or cannot be written
 */
export function writeEnvironment(file: string, text: string): void {
  if (isForeign(file)) {
    throw new OptionError(
      'OPTION_INVALID',
      `${file} was not written by wxpay-sandbox, so it is not overwritten. Choose another file by --write-env.`,
    )
  }
  try {
    writeFileSync(file, text, { mode: 0o600 })
    chmodSync(file, 0o600)
  } catch (error) {
    throw new OptionError(
      'OPTION_INVALID',
      `The configuration cannot be written: ${reasonOf(error)}. Choose another file by --write-env.`,
    )
  }
}

function isForeign(file: string): boolean {
  try {
    const text = readFileSync(file, 'utf8')
    return text.trim() !== '' && !text.startsWith(MARK)
  } catch (error) {
    // Anything else is reported when the file is written.
    return codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EISDIR' && codeOf(error) !== 'ENOTDIR'
  }
}

// The newest of the platform certificates: the file has room for one.
function platformKeys(certs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(certs)
  const publicKey = entries.find(([id]) => id.startsWith('PUB_KEY_ID_'))
  const platform = entries.filter(([id]) => !id.startsWith('PUB_KEY_ID_')).at(-1)
  return {
    ...(publicKey && { WXPAY_PUBLIC_KEY_ID: publicKey[0], WXPAY_PUBLIC_KEY: derOf(publicKey[1]) }),
    ...(platform && { WXPAY_PLATFORM_SERIAL: platform[0], WXPAY_PLATFORM_CERTIFICATE: derOf(platform[1]) }),
  }
}

function brandVariables({ brandId, serial, privateKey, certificate, apiv3Key, certs }: BrandCredentials) {
  const [first] = Object.entries(certs)
  const [id, key] = first ?? ['', '']
  return {
    WXPAY_BRAND_ID: brandId,
    WXPAY_BRAND_SERIAL: serial,
    WXPAY_BRAND_PRIVATE_KEY: derOf(privateKey),
    WXPAY_BRAND_CERTIFICATE: derOf(certificate),
    WXPAY_BRAND_APIV3_KEY: apiv3Key,
    WXPAY_BRAND_PUBLIC_KEY_ID: id,
    WXPAY_BRAND_PUBLIC_KEY: derOf(key),
  }
}

const derOf = (pem: string): string => pem.replaceAll(/-----[^-]+-----|\s/g, '')
