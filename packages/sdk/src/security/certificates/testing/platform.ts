import { execFileSync } from 'node:child_process'
import {
  createCipheriv,
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CertificatesResponse } from '../certificate-list'

/** A certificate with its private key, so that tests can sign with it. */
export interface Issued {
  readonly serial: string
  readonly pem: string
  readonly privateKey: KeyObject
}

/** A CA operated with the openssl command line in its own folder. */
export interface Authority {
  readonly certificate: Issued
  issue(serial: string, from: string, to: string): Issued
  remove(): void
}

const config = `[ca]
default_ca = authority
[authority]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
[any]
organizationName = optional
commonName = optional
[req]
distinguished_name = name
prompt = no
[name]
O = Tenpay.com
CN = Tenpay.com
[root]
basicConstraints = critical,CA:TRUE
[leaf]
basicConstraints = CA:FALSE
# Without it only the signature tells two authorities of one name apart.
authorityKeyIdentifier = none
`

/** Deviations of a CA from a correct one. */
export interface AuthorityMaking {
  readonly from?: string
  readonly to?: string
  /** Extensions of its own certificate: a `leaf` must not issue certificates. */
  readonly extensions?: 'root' | 'leaf'
}

/** @param name - its subject; an impostor may use the same one */
export function authority(
  name: string,
  { from = '2020-01-01T00:00:00Z', to = '2040-01-01T00:00:00Z', extensions = 'root' }: AuthorityMaking = {},
): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-certificates-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  writeFileSync(join(folder, 'ca.cnf'), config)
  writeFileSync(join(folder, 'index.txt'), '')

  function make(file: string, serial: string, from: string, to: string, ...issuer: string[]): Issued {
    writeFileSync(join(folder, 'serial'), serial)
    openssl('genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', `${file}.key`)
    const subject = file === 'root' ? `/O=${name}/CN=${name}` : '/O=Tenpay.com/CN=Tenpay.com'
    openssl(
      'req',
      '-new',
      '-config',
      'ca.cnf',
      '-key',
      `${file}.key`,
      '-subj',
      subject,
      '-out',
      `${file}.csr`,
    )
    openssl(
      ...['ca', '-batch', '-notext', '-config', 'ca.cnf', '-startdate', date(from), '-enddate', date(to)],
      ...[...issuer, '-in', `${file}.csr`, '-out', `${file}.pem`],
    )
    const read = (kind: string) => readFileSync(join(folder, `${file}.${kind}`), 'utf8')
    return { serial, pem: read('pem'), privateKey: createPrivateKey(read('key')) }
  }

  return {
    certificate: make('root', '01', from, to, '-selfsign', '-keyfile', 'root.key', '-extensions', extensions),
    issue: (serial, from, to) =>
      make(serial, serial, from, to, '-cert', 'root.pem', '-keyfile', 'root.key', '-extensions', 'leaf'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export const apiv3Key = createSecretKey(Buffer.from('0123456789abcdef0123456789ABCDEF'))

/** Deviations of a response from a correct one. */
export interface ResponseMaking {
  readonly now: Date
  readonly key?: KeyObject
  /** Signing certificate; defaults to the first listed one. */
  readonly signer?: Issued
  /** Serial numbers to list them under. */
  readonly serials?: readonly string[]
  readonly algorithm?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Changes the body after signing. */
  readonly change?: (body: string) => string
}

/** A response to `GET /v3/certificates`, encrypted and signed with node:crypto only. */
export function signedList(listed: readonly Issued[], making: ResponseMaking): CertificatesResponse {
  const { now, key = apiv3Key, signer = listed[0], change = (body: string) => body } = making
  const data = listed.map(({ serial, pem }, index) => ({
    serial_no: making.serials?.[index] ?? serial,
    effective_time: '2026-01-01T00:00:00+08:00',
    expire_time: '2031-01-01T00:00:00+08:00',
    encrypt_certificate: { algorithm: making.algorithm ?? 'AEAD_AES_256_GCM', ...encrypted(pem, key) },
  }))
  const body = JSON.stringify({ data })
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const message = `${timestamp}\nnonce\n${body}\n`
  const headers: Readonly<Record<string, string | undefined>> = {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': 'nonce',
    'wechatpay-serial': signer?.serial,
    'wechatpay-signature':
      signer && sign('sha256', Buffer.from(message), signer.privateKey).toString('base64'),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    ...making.headers,
  }
  return { status: 200, header: (name) => headers[name.toLowerCase()], body: Buffer.from(change(body)) }
}

/** An error response in the format of WeChat Pay. */
export function refusal(status: number, body: unknown): CertificatesResponse {
  return {
    status,
    header: () => undefined,
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  }
}

/** A key that belongs to no certificate. */
export function unknownKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
}

function encrypted(pem: string, key: KeyObject) {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from('certificate'))
  const ciphertext = Buffer.concat([cipher.update(pem), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  )
  return { nonce, associated_data: 'certificate', ciphertext }
}

function date(text: string): string {
  return `${new Date(text).toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`
}
