import {
  checkCertificateSerial,
  loadApiv3Key,
  loadCertificate,
  loadPrivateKey,
  loadSecret,
  loadTrust,
} from '@wxpay/protocol'
import { configurationError } from '../../errors/cli-error'
import { commonNameOf } from '../../keys/role'

/** Contents of the files and variables of a profile. A missing one was not given. */
export interface KeyContents {
  readonly mchid: string
  readonly privateKey: string | Buffer
  readonly certificate: string | Buffer | undefined
  readonly serial: string | undefined
  readonly apiv3Key: string | undefined
  readonly apiv2Key: string | undefined
  readonly certs: Readonly<Record<string, Buffer>>
}

/**
 * Checks that the keys are of the right kinds and belong together.
 *
 * @returns the serial number of the merchant API certificate
 * @throws KeyFormatError for a key of another kind, with its remedy
 * @throws CliError with the exit code `configuration` for keys that do not belong together
 */
export function checkKeys({
  mchid,
  privateKey,
  certificate: source,
  serial,
  apiv3Key,
  apiv2Key,
  certs,
}: KeyContents): string {
  const key = loadPrivateKey(privateKey, 'private-key')
  if (apiv3Key !== undefined) loadApiv3Key(apiv3Key, 'apiv3-key')
  if (apiv2Key !== undefined) loadSecret(apiv2Key, 'apiv2-key')
  if (apiv3Key !== undefined && apiv3Key === apiv2Key)
    throw configurationError('KEYS_EQUAL', {
      zh: 'APIv3 密钥与 APIv2 密钥相同：它们是两个不同的密钥，请核对',
      en: 'The APIv3 key and the APIv2 key are equal; they are two different keys',
    })
  if (source === undefined) {
    if (serial === undefined) throw noSerial()
    loadTrust(certs, serial, 'certs')
    return serial
  }
  const certificate = loadCertificate(source, 'certificate')
  if (!certificate.x509.checkPrivateKey(key))
    throw configurationError(
      'KEYS_NOT_A_PAIR',
      { zh: '证书与私钥不成对', en: 'The certificate and the private key are not a pair' },
      {
        zh: '两者要来自同一次申请；重新下载，或在商户平台更换证书',
        en: 'Both must be of the same application; download them again, or replace the certificate in the merchant platform',
      },
    )
  checkOwner(mchid, commonNameOf(certificate.subject))
  if (serial !== undefined) checkCertificateSerial(certificate, serial, 'serial')
  if (certificate.validTo < new Date())
    throw configurationError('CERTIFICATE_EXPIRED', {
      zh: `商户 API 证书已于 ${certificate.validTo.toISOString()} 过期`,
      en: `The merchant API certificate expired at ${certificate.validTo.toISOString()}`,
    })
  loadTrust(certs, certificate.serial, 'certs')
  return certificate.serial
}

function checkOwner(mchid: string, owner: string | undefined): void {
  if (owner === undefined || !/^\d{8,10}$/.test(owner) || owner === mchid) return
  throw configurationError('CERTIFICATE_OF_ANOTHER', {
    zh: `证书属于商户 ${owner}，不是 ${mchid}`,
    en: `The certificate is that of merchant ${owner}, not of ${mchid}`,
  })
}

const noSerial = (): Error =>
  configurationError(
    'SERIAL_MISSING',
    { zh: '没有证书，也没有 --serial', en: 'There is neither a certificate nor --serial' },
    {
      zh: '证书序列号在商户平台「账户中心 > API 安全」查看',
      en: 'The merchant platform shows the serial number under 账户中心 > API 安全 (API security)',
    },
  )
