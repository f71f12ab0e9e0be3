export {
  decryptResource,
  type EncryptedResource,
  encryptResource,
  type ResourceContext,
} from './aead/resource'
export { type Certificate, loadCertificate, loadVerifier, type Verifier } from './certificates/certificate'
export { checkCertificateSerial, loadTrust, sameSerial } from './certificates/trust'
export { hmacSignV2, hmacVerifyV2 } from './digest/hmac-v2'
export { sha256Hex } from './digest/sha256'
export { parseUrl } from './encoding/url'
export {
  AuthorizationFormatError,
  DecryptionError,
  EncryptionError,
  KeyFormatError,
  ProtocolError,
  SignatureError,
} from './errors'
export type { ProtocolErrorCode } from './error-codes'
export { identifyKeys, type IdentifiedKey } from './keys/identify'
export { readPkcs12 } from './keys/pkcs12'
export { loadPrivateKey, loadPublicKey } from './keys/rsa-key'
export { loadApiv3Key, loadSecret } from './keys/secret-key'
export type { KeySource } from './keys/source'
export { currentLocale, type Locale, setLocale } from './remedies/locale'
export { addRemedy, type Remedy } from './remedies/remedy'
export { protocolRemedies } from './remedies/table'
export { decryptField, encryptField } from './sensitive-field/sensitive-field'
export {
  type Authorization,
  type AuthorizationFields,
  type AuthorizationIdentity,
  formatAuthorization,
  parseAuthorization,
} from './signature/authorization'
export type { Difference as SignatureDifference } from './signature/diagnosis/difference'
export {
  diagnoseResponse,
  diagnoseSignature,
  type OtherKey,
  type SignatureDiagnosis,
} from './signature/diagnosis/diagnose'
export type { SignedParts } from './signature/diagnosis/request-mistakes'
export type { SignedResponse } from './signature/diagnosis/response-mistakes'
export { clockSkew, FRESHNESS_SECONDS, isFresh } from './signature/freshness'
export {
  appMessage,
  type InvocationMessage,
  jsapiMessage,
  type RequestMessage,
  requestMessage,
  type ResponseMessage,
  responseMessage,
} from './signature/message'
export { randomNonce } from './signature/nonce'
export { isProbe } from './signature/probe'
export { brandScheme, rsaScheme } from './signature/rsa'
export type { SignatureScheme } from './signature/scheme'
export { decryptRefundInformation, encryptRefundInformation } from './v2/refund-information'
export { type ParametersV2, type SignTypeV2, signV2, verifyV2 } from './v2/signature'
export { XmlFormatError } from './v2/xml-error'
export { readXml, type XmlFields, type XmlOptions, type XmlValue } from './v2/xml-read'
export { writeXml } from './v2/xml-write'
