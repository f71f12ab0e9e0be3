import type { ProtocolErrorCode } from '@wxpay/protocol'
import type { transportRemedies } from './remedies/transport'

/** Why there are no keys to verify with, or why those that came are not believed. */
export type CertificatesErrorCode =
  /** The merchant uses the WeChat Pay public key, and has no platform certificates to download. */
  | 'NO_PLATFORM_CERTIFICATES'
  /** No answer, or one with an error status; `cause` or the message says which. */
  | 'CERTIFICATES_DOWNLOAD_FAILED'
  /** The answer is not a list of encrypted certificates, or what was in it is no certificate. */
  | 'CERTIFICATES_MALFORMED'
  /** The APIv3 key does not decrypt them. */
  | 'CERTIFICATES_APIV3_KEY_WRONG'
  /** The answer's signature is missing, stale, by an unknown key, or wrong. */
  | 'CERTIFICATES_SIGNATURE_WRONG'
  /** A certificate has another serial number than it was listed under. */
  | 'CERTIFICATES_SERIAL_MISMATCH'
  /** A certificate was not issued by any of the given roots. */
  | 'CERTIFICATES_CHAIN_BROKEN'
  /** All of them have expired, or are not valid yet. */
  | 'CERTIFICATES_OUT_OF_DATE'
  /** What a store keeps cannot be read or written; it is done without. */
  | 'CERTIFICATES_STORE_FAILED'

/** Codes of what is wrong before anything is sent. */
export type InputCode =
  /** An option of the constructor is missing, unknown or wrong. */
  | 'OPTION_INVALID'
  /** A path parameter was not given. */
  | 'PARAMETER_MISSING'
  /** A path parameter would change the path (empty, `.`, `..`), or is of a type that has no place in one. */
  | 'PARAMETER_INVALID'
  /** A path, a route or a host that no signed request may go to. */
  | 'PATH_INVALID'
  /** The catalog has no operation of this method and path; an operation that it does not have yet is called by `chain()`. */
  | 'ROUTE_UNKNOWN'
  /** A value was given as a name in the chain, where its capitals would be changed. */
  | 'NAME_AMBIGUOUS'
  /** A query parameter that has no text. */
  | 'QUERY_INVALID'
  /** A body that cannot be written as JSON, or is of a type that cannot be signed. */
  | 'BODY_INVALID'
  /** A character that WeChat Pay does not take: emoji, and all others of four bytes. */
  | 'BODY_CHARACTER'
  /** A number that JSON would alter: `NaN`, an infinite one, or one beyond 2^53. */
  | 'BODY_NUMBER'
  /** What is to be encrypted is not a text. */
  | 'FIELD_NOT_TEXT'
  /** An object or a list belongs on the way to a field that is to be encrypted, and something else is there. */
  | 'FIELD_MISPLACED'
  /** More calls wait for the rate of their operation than can ever be sent. */
  | 'LIMITER_FULL'
  /** The operation does not answer in pages. */
  | 'NOT_PAGED'

/** Codes of an answer that must not be believed. The first four are spelled as they are known from elsewhere. */
export type VerificationCode =
  /** `Wechatpay-Timestamp`, `-Nonce`, `-Serial` or `-Signature` is missing. */
  | 'EV3_RES_HEADERS_INCOMPLATE'
  /** One of these headers came twice, and only one of the two can be meant. */
  | 'RESPONSE_HEADERS_REPEATED'
  /** Signed more than 300 seconds before or after now, or at no time at all. */
  | 'EV3_RES_HEADER_TIMESTAMP_OFFSET'
  /** Signed by a key that is not among `certs`. */
  | 'EV3_RES_HEADER_PLATFORM_SERIAL'
  /** The signature is not over this answer. */
  | 'EV3_RES_HEADER_SIGNATURE_DIGEST'
  /** Signed by another scheme than the one in use. */
  | 'EV3_RES_HEADER_SIGNATURE_TYPE'
  /** The `sign` of an answer of APIv2 is missing, or is not over what came. */
  | 'EV2_RES_SIGNATURE_NOT_EQUAL'
  /** An adapter handed over something else than the bytes of the answer. */
  | 'RESPONSE_BYTES_LOST'
  /** An answer came past the verification. */
  | 'VERIFICATION_BYPASSED'

/** Codes of an answer that came, and cannot be used. */
export type ResponseCode =
  /** Verified, and yet not JSON. */
  | 'RESPONSE_NOT_JSON'
  /** An answer of APIv2 is no well-formed XML. */
  | 'RESPONSE_NOT_XML'
  /** Longer than `maxContentLength`. */
  | 'RESPONSE_TOO_LARGE'
  /** Its `Content-Encoding` is unknown or broken. */
  | 'RESPONSE_ENCODING'
  /** Broken off in the middle. */
  | 'RESPONSE_TRUNCATED'
  /** It came, or may have come, and an adapter or this package failed while it was processed; `cause` says how. */
  | 'RESPONSE_UNREADABLE'
  /** A redirect: it is not followed, since the signature is for one address. */
  | 'RESPONSE_REDIRECT'
  /** 304: somebody made the request conditional, or a cache answered. */
  | 'RESPONSE_NOT_MODIFIED'
  /** An encrypted field of the answer does not decrypt with the merchant's private key; `field` names it. */
  | 'RESPONSE_FIELD_UNREADABLE'
  /** Pages that repeat themselves, have no end, or hold no list. */
  | 'PAGES_INCONSISTENT'
  /** The thing exists under that number, with other contents than were sent, or than a notification says. */
  | 'OUTCOME_DIFFERS'

/** Codes of a call that WeChat Pay refused, or that something in front of it did. */
export type RefusalCode =
  /** Refused, and `wechatpay.code` says why. */
  | 'API_ERROR'
  /** APIv2: the request as such was refused (`return_code`): its signature, its XML, a parameter. */
  | 'EV2_RES_STATUS_CODE_NOT_SUCESS'
  /** APIv2: what was asked for was refused (`result_code`), and `wechatpay.code` says why. */
  | 'EV2_RES_RESULT_CODE_NOT_MATCHED'
  /** WeChat Pay could not verify the request's signature. */
  | 'SIGN_ERROR'
  /** A merchant who uses the WeChat Pay public key has no platform certificates to download. */
  | 'NO_PLATFORM_CERTIFICATES'
  /** An error status without WeChat Pay's JSON: a proxy, a firewall or a load balancer answered. */
  | 'GATEWAY_ERROR'

/** Codes of a connection: this package's own, and those of Node that are met most. */
export type ConnectionCode = keyof typeof transportRemedies

/** Codes of a connection. Node's own are kept: `ECONNREFUSED`, `ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`... */
export type TransportCode = ConnectionCode | (string & Record<never, never>)

/** Codes of a notification that must not be acted upon. */
export type NotificationCode =
  /** A parsed object, or nothing, where the raw body belongs. */
  | 'NOTIFICATION_BODY_NOT_RAW'
  /** Longer than 1 MiB, or an APIv2 notification longer than 64 KiB. */
  | 'NOTIFICATION_TOO_LARGE'
  /** The connection was closed in the middle of the body. */
  | 'NOTIFICATION_TRUNCATED'
  /** Not received and verified within the time that WeChat Pay waits for an answer. */
  | 'NOTIFICATION_TIMEOUT'
  /** `Wechatpay-Timestamp`, `-Nonce`, `-Serial` or `-Signature` is missing. */
  | 'NOTIFICATION_HEADERS_INCOMPLETE'
  /** One of these headers came twice, and only one of the two can be meant. */
  | 'NOTIFICATION_HEADERS_REPEATED'
  /** XML of APIv2. */
  | 'NOTIFICATION_IS_V2'
  /** Signed more than 300 seconds before or after now, or at no time at all. */
  | 'NOTIFICATION_STALE'
  /** Signed by a key that is not known. */
  | 'NOTIFICATION_SERIAL_UNKNOWN'
  /** Signed by another scheme than the one in use. */
  | 'NOTIFICATION_SIGNATURE_TYPE'
  /** The signature is not over this body. */
  | 'NOTIFICATION_SIGNATURE_WRONG'
  /** WeChat Pay's probing with a wrong signature: to be refused like any other. */
  | 'NOTIFICATION_SIGNATURE_PROBE'
  /** Verified, and yet not a notification. */
  | 'NOTIFICATION_MALFORMED'
  /** The APIv3 key does not open it. */
  | 'NOTIFICATION_UNREADABLE'
  /** APIv2: a value contains `&name=`, so that the signature fits other fields as well. */
  | 'NOTIFICATION_AMBIGUOUS'
  /** APIv2: sent to another merchant than this client's, or to none. */
  | 'NOTIFICATION_MERCHANT_MISMATCH'
  /** Of several merchants, none has the APIv3 key that decrypts it. */
  | 'NOTIFICATION_MERCHANT_UNKNOWN'

/** Why a file is not sent. */
export type UploadCode =
  /** What was given is no path, bytes, `Blob` or stream, or there is no file at that path. */
  | 'UPLOAD_SOURCE_INVALID'
  /** Bytes and streams have no name of their own. */
  | 'UPLOAD_NAME_MISSING'
  /** The operation takes no file of that kind, by the end of its name. */
  | 'UPLOAD_TYPE_REFUSED'
  /** Larger than the operation takes. */
  | 'UPLOAD_TOO_LARGE'
  /** A file of no bytes. */
  | 'UPLOAD_EMPTY'
  /** The disk or the stream failed while it was read; `cause` says how. */
  | 'UPLOAD_SOURCE_FAILED'
  /** The runtime cannot make the digest that the operation asks for: Bun has no SM3. */
  | 'UPLOAD_DIGEST_UNSUPPORTED'
  /** The file was changed between taking its digest and sending it. */
  | 'UPLOAD_CHANGED'
  /** `meta` says another name or digest of the file, or differs between the data and the config of the call. */
  | 'UPLOAD_META_MISMATCH'
  /** `onProgress` threw, which ends the upload. */
  | 'UPLOAD_PROGRESS_FAILED'

/** Why a bill or another download cannot be trusted or read. */
export type DownloadCode =
  /** What came is not what was promised when the download was applied for. */
  | 'DOWNLOAD_HASH_MISMATCH'
  /** The bytes end in the middle, or do not unpack. */
  | 'DOWNLOAD_TRUNCATED'
  /** The promise, or the encryption, is of a kind unknown here. */
  | 'DOWNLOAD_UNSUPPORTED'
  /** The bytes were taken already, or the download was closed. */
  | 'DOWNLOAD_TAKEN'
  /** The disk refused the file; `cause` says how. Nothing of it was left there. */
  | 'DOWNLOAD_NOT_SAVED'
  /** A line has more or fewer fields than the header, or an amount is not a number. */
  | 'BILL_MALFORMED'
  /** A line is longer than any bill has. */
  | 'BILL_LINE_TOO_LONG'
  /** What unpacks is longer than any bill. */
  | 'BILL_TOO_LARGE'
  /** An error of WeChat Pay in JSON or XML came in place of the bill; `wechatpay` is what it says. */
  | 'BILL_REFUSED'

/** Why there is no receipt. */
export type ReceiptCode =
  /** It is being made still: the application stays, call again later. */
  | 'RECEIPT_NOT_READY'
  /** WeChat Pay could not make it, and `reason` says why. */
  | 'RECEIPT_FAILED'

/** Every code that this package has a name for. */
export type KnownErrorCode =
  | ProtocolErrorCode
  | CertificatesErrorCode
  | InputCode
  | VerificationCode
  | ResponseCode
  | RefusalCode
  | NotificationCode
  | UploadCode
  | DownloadCode
  | ReceiptCode
  | ConnectionCode
  /** `MoneyError` */
  | 'MONEY_NOT_EXACT'
  /** `CompletionError` */
  | 'PAYSCORE_COMPLETION_REFUSED'
  /** `NotificationBusyError` */
  | 'NOTIFICATION_BUSY'
  /** `NotificationMismatchError` */
  | 'NOTIFICATION_MISMATCH'

/** Every code of a {@link WechatpayError}. */
export type ErrorCode = KnownErrorCode | TransportCode
