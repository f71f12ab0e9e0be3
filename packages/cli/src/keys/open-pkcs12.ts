import { readPkcs12 } from '@wxpay/protocol'
import forge from 'node-forge'
import { configurationError } from '../errors/cli-error'

/** Content of `apiclient_cert.p12`, as PEM. */
export interface OpenedPkcs12 {
  readonly privateKey: string
  readonly certificate: string
}

/**
 * Opens a PKCS#12 file.
 *
 * @param passphrase - WeChat Pay's is the merchant ID
 * @throws KeyFormatError for another kind of file
 * @throws CliError for a wrong passphrase, or if a part is missing
 */
export function openPkcs12(content: Buffer, file: string, passphrase: string): OpenedPkcs12 {
  const der = readPkcs12(content, file)
  const container = decrypted(der, file, passphrase)
  const { certBag = '', pkcs8ShroudedKeyBag = '', keyBag = '' } = forge.pki.oids
  const bagsOf = (type: string): readonly forge.pkcs12.Bag[] =>
    container.getBags({ bagType: type })[type] ?? []
  const key = [...bagsOf(pkcs8ShroudedKeyBag), ...bagsOf(keyBag)].find((bag) => bag.key)?.key ?? undefined
  const certificate = bagsOf(certBag).find((bag) => bag.cert)?.cert
  if (key === undefined || certificate === undefined)
    throw configurationError('PKCS12_INCOMPLETE', {
      zh: `${file} 里没有商户 API 证书和私钥`,
      en: `${file} has no certificate with its private key`,
    })
  return {
    privateKey: forge.pki.privateKeyInfoToPem(forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key))),
    certificate: forge.pki.certificateToPem(certificate),
  }
}

function decrypted(der: Buffer, file: string, passphrase: string): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(der.toString('binary')), passphrase)
  } catch {
    // The library's own message may repeat parts of the content.
    throw configurationError(
      'PKCS12_LOCKED',
      {
        zh: `${file} 打不开：口令不对，或文件不完整`,
        en: `${file} cannot be opened: a wrong passphrase, or a truncated file`,
      },
      {
        zh: '口令默认是商户号；改过的用 --passphrase-file 给出',
        en: 'The passphrase is the merchant ID; give another one with --passphrase-file',
      },
    )
  }
}
