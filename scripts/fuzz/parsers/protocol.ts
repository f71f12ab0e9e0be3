import {
  AuthorizationFormatError,
  clockSkew,
  DecryptionError,
  decryptResource,
  encryptResource,
  EncryptionError,
  isFresh,
  isProbe,
  KeyFormatError,
  loadApiv3Key,
  loadCertificate,
  loadPrivateKey,
  loadPublicKey,
  loadSecret,
  loadTrust,
  loadVerifier,
  decryptField,
  decryptRefundInformation,
  parseAuthorization,
  readXml,
  requestMessage,
  responseMessage,
  rsaScheme,
  sameSerial,
  encryptField,
  encryptRefundInformation,
  SignatureError,
  signV2,
  verifyV2,
  writeXml,
  XmlFormatError,
} from '@wxpay/protocol'
import { apiv3Key, merchant, MERCHANT_SERIAL, merchantPem, platform, platformPem, secret } from '../keys'
import { bytesOf, type Frame, type Parser } from '../parser'

const now = new Date(1_754_000_000_000)

const pem = [
  '-----BEGIN ',
  '-----END ',
  'PRIVATE KEY',
  'PUBLIC KEY',
  'CERTIFICATE',
  '-----',
  '\\n',
  '\n',
  '"',
  'MIIE',
]
const pemFrames: readonly Frame[] = [
  ['-----BEGIN CERTIFICATE-----\n', '\n-----END CERTIFICATE-----\n'],
  ['-----BEGIN A-----', ''],
  ['"', ''],
  ['', 'x'],
  ['x', '.pem'],
]

// A file:// URL would be opened. Another test covers its rejection.
function source(input: string): string {
  return /^["'\s]*file:/i.test(input) ? `x${input}` : input
}

const message = Buffer.from('message')
const signature = rsaScheme.signSync(message, merchant.privateKey)
const base64 = ['QUJD', '=', '==', '+', '/', '-', '_', ' ', '\n', 'A']

const xmlPieces = [
  '<xml>',
  '</xml>',
  '<a>',
  '</a>',
  '<a/>',
  '<a b="c">',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&lt;',
  '&#65;',
  '&#x41;',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a>',
  '\r\n',
  'text',
]

const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="1900000001",nonce_str="593B",timestamp="1554208460",serial_no="408B",signature="c2ln"`

/** The parsers of `@wxpay/protocol`. */
export const protocolParsers: readonly Parser[] = [
  {
    name: 'protocol/xml',
    parse: [(input) => readXml(input)],
    errors: [XmlFormatError],
    frames: [
      ['<xml><a>', '</a></xml>'],
      ['<xml ', '></xml>'],
      ['<xml>', '</xml>'],
      ['<xml><a b="', '"/></xml>'],
      ['<xml><a><![CDATA[', ']]></a></xml>'],
      ['<xml><!--', '--></xml>'],
      ['<?xml ', '?><xml></xml>'],
      ['<', ''],
      ['<xml><', '></xml>'],
      ['<xml><a>&', ';</a></xml>'],
      ['<xml></xml>', ''],
    ],
    pieces: xmlPieces,
    longest: 1 << 20,
  },
  {
    name: 'protocol/xml-raw',
    parse: [(input) => readXml(input, { lineEnds: 'raw' })],
    errors: [XmlFormatError],
    frames: [['<xml><a>', '</a></xml>']],
    pieces: xmlPieces,
    longest: 1 << 20,
  },
  {
    name: 'protocol/xml-write',
    parse: [(input) => writeXml({ a: input }), (input) => writeXml({ [input]: 'a' })],
    errors: [XmlFormatError],
    frames: [
      ['a', ''],
      [' ', ' '],
    ],
    pieces: [']]>', '<', '&', '\r', '\n', ' ', 'a'],
  },
  {
    name: 'protocol/authorization',
    parse: [parseAuthorization],
    errors: [AuthorizationFormatError],
    frames: [
      ['WECHATPAY2-SHA256-RSA2048 ', ''],
      ['WECHATPAY2-SHA256-RSA2048 mchid="', '"'],
    ],
    pieces: [
      ...authorization.split(/(?<=[ ,])/),
      'WECHATPAY2-SM2-WITH-SM3 ',
      'WECHATPAY-BRAND-SHA256-RSA2048 ',
      'brand_id="1"',
      '"',
      ',',
      ' ',
    ],
  },
  {
    name: 'protocol/private-key',
    parse: [(input) => loadPrivateKey(source(input), 'key')],
    errors: [KeyFormatError],
    frames: pemFrames,
    pieces: [...pem, merchantPem, merchantPem.replaceAll('\n', '\\n')],
  },
  {
    name: 'protocol/public-key',
    parse: [(input) => loadPublicKey(source(input), 'key')],
    errors: [KeyFormatError],
    frames: pemFrames,
    pieces: [...pem, platformPem],
  },
  {
    name: 'protocol/verifier',
    parse: [(input) => loadVerifier(source(input), 'key')],
    errors: [KeyFormatError],
    frames: pemFrames,
    pieces: [...pem, platformPem],
  },
  {
    name: 'protocol/key-bytes',
    parse: [
      (input) => loadVerifier(bytesOf(input), 'key'),
      (input) => loadCertificate(bytesOf(input), 'key'),
      (input) => loadPrivateKey(bytesOf(input), 'key'),
    ],
    errors: [KeyFormatError],
    frames: [
      ['\x30\x82\xff\xfc', ''],
      ['\x30\x84\x00\x00\xff\xfa', ''],
    ],
    pieces: ['\x30\x82', '\x30\x80', '\x02\x01', '\x04\x82', '\xa0', '\x05\x00', pem.join('')],
  },
  {
    name: 'protocol/certificate',
    parse: [(input) => loadCertificate(source(input), 'certificate')],
    errors: [KeyFormatError],
    frames: pemFrames,
    pieces: pem,
  },
  {
    name: 'protocol/trust',
    parse: [
      (input) => loadTrust({ [input]: platformPem }, MERCHANT_SERIAL, 'certs'),
      (input) => loadTrust({ PUB_KEY_ID_1: source(input) }, MERCHANT_SERIAL, 'certs'),
      (input) => loadTrust({ '5A': source(input) }, MERCHANT_SERIAL, 'certs'),
    ],
    errors: [KeyFormatError],
    frames: [['PUB_KEY_ID_', '']],
    pieces: [...pem, 'PUB_KEY_ID_', '0', 'F'],
  },
  {
    name: 'protocol/secret-key',
    parse: [(input) => loadApiv3Key(input, 'apiv3Key'), (input) => loadSecret(bytesOf(input), 'secret')],
    errors: [KeyFormatError],
    frames: [[' ', ' ']],
    pieces: ['0123456789abcdef', ' ', '\n', '密', '-----BEGIN '],
  },
  {
    name: 'protocol/resource',
    parse: [
      (input) =>
        decryptResource({ ciphertext: input, nonce: 'fdasflkja484', associated_data: input }, apiv3Key),
    ],
    errors: [DecryptionError],
    frames: [
      ['QUJD', '='],
      ['', '=='],
    ],
    pieces: [...base64, encryptResource('{"a":1}', apiv3Key, { nonce: 'fdasflkja484', associatedData: '' })],
    longest: 1 << 20,
  },
  {
    name: 'protocol/refund-information',
    parse: [(input) => decryptRefundInformation(input, secret)],
    errors: [DecryptionError],
    frames: [['', '==']],
    pieces: [...base64, encryptRefundInformation('<root><a>1</a></root>', secret)],
    longest: 1 << 20,
  },
  {
    name: 'protocol/sensitive-field',
    parse: [(input) => decryptField(input, merchant.privateKey)],
    errors: [DecryptionError],
    pieces: [...base64, encryptField('张三', merchant.publicKey)],
  },
  {
    name: 'protocol/encrypt-field',
    parse: [(input) => encryptField(input, merchant.publicKey)],
    errors: [EncryptionError],
    pieces: ['张三', 'a', '\ud800', '😀'],
  },
  {
    name: 'protocol/signature',
    parse: [(input) => [rsaScheme.verify(message, input, platform.publicKey), isProbe(input)]],
    errors: [],
    frames: [['WECHATPAY/SIGNTEST/', '']],
    pieces: [...base64, signature, 'WECHATPAY/SIGNTEST/'],
  },
  {
    name: 'protocol/message',
    parse: [
      (input) => requestMessage({ method: 'GET', url: `/${input}`, timestamp: 1, nonce: 'n', body: input }),
      (input) => responseMessage({ timestamp: 1, nonce: input, body: bytesOf(input) }),
    ],
    errors: [SignatureError],
    pieces: ['/v3/', 'a', '#', '\n', '中', '?a=b'],
    longest: 1 << 20,
  },
  {
    name: 'protocol/timestamp',
    parse: [(input) => [clockSkew(input, now), isFresh(input, now)]],
    errors: [],
    frames: [['1', '']],
    pieces: ['1754000000', '0', '-', '.', 'e', ' '],
  },
  {
    name: 'protocol/serial',
    parse: [(input) => sameSerial(input, `${input}0`)],
    errors: [],
    frames: [['', 'F']],
    pieces: ['0', 'a', 'F', 'PUB_KEY_ID_'],
  },
  {
    name: 'protocol/parameters-v2',
    parse: [
      (input) => verifyV2({ [input]: input }, input, secret, 'MD5'),
      (input) => signV2({ a: input }, secret, 'HMAC-SHA256'),
    ],
    errors: [EncryptionError],
    pieces: ['a', '&', '=', 'key=', '0123456789ABCDEF'],
    longest: 1 << 20,
  },
]
