import type { ProtocolErrorCode } from '@wxpay/protocol'
import type { transportRemedies } from './remedies/transport'

/** Why no verification keys are available, or why the downloaded ones are not trusted. */
export type CertificatesErrorCode =
  /** The merchant uses the WeChat Pay public key, and has no platform certificates to download. */
  | 'NO_PLATFORM_CERTIFICATES'
  /** No response, or one with an error status; see `cause` or the message. */
  | 'CERTIFICATES_DOWNLOAD_FAILED'
  /** The response is not a list of encrypted certificates, or its content is not a certificate. */
  | 'CERTIFICATES_MALFORMED'
  /** The APIv3 key does not decrypt the certificates. */
  | 'CERTIFICATES_APIV3_KEY_WRONG'
  /** The signature of the response is missing, stale, made with an unknown key, or wrong. */
  | 'CERTIFICATES_SIGNATURE_WRONG'
  /** The serial number of a certificate differs from the one it is listed under. */
  | 'CERTIFICATES_SERIAL_MISMATCH'
  /** A certificate was not issued by any of the configured roots. */
  | 'CERTIFICATES_CHAIN_BROKEN'
  /** All certificates have expired or are not yet valid. */
  | 'CERTIFICATES_OUT_OF_DATE'
  /** The certificate store cannot be read or written. The client continues without it. */
  | 'CERTIFICATES_STORE_FAILED'

/** Codes of invalid input; nothing was sent. */
export type InputCode =
  /** A constructor option is missing, unknown or invalid. */
  | 'OPTION_INVALID'
  /** A path parameter is missing. */
  | 'PARAMETER_MISSING'
  /** A path parameter would change the path (empty, `.`, `..`), or its type is not allowed in a path. */
  | 'PARAMETER_INVALID'
  /** A path, route or host to which signed requests must not be sent. */
  | 'PATH_INVALID'
  /**
   * The catalog has no operation with this method and path. Call an operation that it does not have yet with `chain()`.
   */
  | 'ROUTE_UNKNOWN'
  /** A value was given as a name in the chain, where its capital letters would be changed. */
  | 'NAME_AMBIGUOUS'
  /** A query parameter that cannot be written as a string. */
  | 'QUERY_INVALID'
  /** A body that cannot be written as JSON, or whose type cannot be signed. */
  | 'BODY_INVALID'
  /** A character that WeChat Pay does not accept: emoji and all other characters of four UTF-8 bytes. */
  | 'BODY_CHARACTER'
  /** A number that JSON would change: `NaN`, an infinite number, or one beyond 2^53. */
  | 'BODY_NUMBER'
  /** The value to encrypt is not a string. */
  | 'FIELD_NOT_TEXT'
  /** A field to encrypt is nested in an object or array, and another type was given there. */
  | 'FIELD_MISPLACED'
  /** More calls wait for the rate limit of their operation than can be sent in time. */
  | 'LIMITER_FULL'
  /** The operation does not return pages. */
  | 'NOT_PAGED'

/** Codes of a response that must not be trusted. The first four are spelled as in other SDKs. */
export type VerificationCode =
  /** `Wechatpay-Timestamp`, `-Nonce`, `-Serial` or `-Signature` is missing. */
  | 'EV3_RES_HEADERS_INCOMPLATE'
  /** One of these headers was received twice, so the valid one is unknown. */
  | 'RESPONSE_HEADERS_REPEATED'
  /** The timestamp differs from the current time by more than 300 seconds, or is not a time. */
  | 'EV3_RES_HEADER_TIMESTAMP_OFFSET'
  /** Signed with a key that is not in `certs`. */
  | 'EV3_RES_HEADER_PLATFORM_SERIAL'
  /** The signature does not match this response. */
  | 'EV3_RES_HEADER_SIGNATURE_DIGEST'
  /** Signed with another scheme than the configured one. */
  | 'EV3_RES_HEADER_SIGNATURE_TYPE'
  /** The `sign` of an APIv2 response is missing or does not match its content. */
  | 'EV2_RES_SIGNATURE_NOT_EQUAL'
  /** An adapter returned something other than the bytes of the response. */
  | 'RESPONSE_BYTES_LOST'
  /** A response bypassed the verification. */
  | 'VERIFICATION_BYPASSED'

/** Codes of a received response that cannot be used. */
export type ResponseCode =
  /** Verified, but not JSON. */
  | 'RESPONSE_NOT_JSON'
  /** An APIv2 response is not well-formed XML. */
  | 'RESPONSE_NOT_XML'
  /** Larger than `maxContentLength`. */
  | 'RESPONSE_TOO_LARGE'
  /** The `Content-Encoding` is unknown, or the body does not match it. */
  | 'RESPONSE_ENCODING'
  /** The response ended prematurely. */
  | 'RESPONSE_TRUNCATED'
  /** A response arrived, or may have, and an adapter or this package failed while processing it; see `cause`. */
  | 'RESPONSE_UNREADABLE'
  /** A redirect. It is not followed because the signature is valid for one URL only. */
  | 'RESPONSE_REDIRECT'
  /** 304: the request was conditional, or a cache responded. */
  | 'RESPONSE_NOT_MODIFIED'
  /** An encrypted field of the response cannot be decrypted with the merchant's private key; `field` names it. */
  | 'RESPONSE_FIELD_UNREADABLE'
  /** Pages that repeat, never end, or contain no list. */
  | 'PAGES_INCONSISTENT'
  /** The resource exists under that number, but its content differs from what was sent or from a notification. */
  | 'OUTCOME_DIFFERS'

/** Codes of a call that was rejected by WeChat Pay or by a server in front of it. */
export type RefusalCode =
  /** Rejected; see `wechatpay.code`. */
  | 'API_ERROR'
  /** APIv2: the request itself was rejected (`return_code`): its signature, its XML or a parameter. */
  | 'EV2_RES_STATUS_CODE_NOT_SUCESS'
  /** APIv2: the operation failed (`result_code`); see `wechatpay.code`. */
  | 'EV2_RES_RESULT_CODE_NOT_MATCHED'
  /** WeChat Pay could not verify the request's signature. */
  | 'SIGN_ERROR'
  /** The merchant uses the WeChat Pay public key and has no platform certificates to download. */
  | 'NO_PLATFORM_CERTIFICATES'
  /** An error status without WeChat Pay's JSON: a proxy, a firewall or a load balancer responded. */
  | 'GATEWAY_ERROR'

/** Connection error codes: those of this package and the most common ones of Node. */
export type ConnectionCode = keyof typeof transportRemedies

/** Connection error codes. Node's own are kept: `ECONNREFUSED`, `ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`... */
export type TransportCode = ConnectionCode | (string & Record<never, never>)

/** Codes of a notification that must not be processed. */
export type NotificationCode =
  /** A parsed object, or nothing, was given instead of the raw body. */
  | 'NOTIFICATION_BODY_NOT_RAW'
  /** Larger than 1 MiB, or an APIv2 notification larger than 64 KiB. */
  | 'NOTIFICATION_TOO_LARGE'
  /** The connection was closed before the body was complete. */
  | 'NOTIFICATION_TRUNCATED'
  /** Not received and verified within the time that WeChat Pay waits for a response. */
  | 'NOTIFICATION_TIMEOUT'
  /** `Wechatpay-Timestamp`, `-Nonce`, `-Serial` or `-Signature` is missing. */
  | 'NOTIFICATION_HEADERS_INCOMPLETE'
  /** One of these headers was received twice, so the valid one is unknown. */
  | 'NOTIFICATION_HEADERS_REPEATED'
  /** An APIv2 notification (XML). */
  | 'NOTIFICATION_IS_V2'
  /** The timestamp differs from the current time by more than 300 seconds, or is not a time. */
  | 'NOTIFICATION_STALE'
  /** Signed with an unknown key. */
  | 'NOTIFICATION_SERIAL_UNKNOWN'
  /** Signed with another scheme than the configured one. */
  | 'NOTIFICATION_SIGNATURE_TYPE'
  /** The signature does not match this body. */
  | 'NOTIFICATION_SIGNATURE_WRONG'
  /** A probe of WeChat Pay with a wrong signature: reject it like any other. */
  | 'NOTIFICATION_SIGNATURE_PROBE'
  /** Verified, but not a notification. */
  | 'NOTIFICATION_MALFORMED'
  /** Cannot be decrypted with the APIv3 key. */
  | 'NOTIFICATION_UNREADABLE'
  /** APIv2: a value contains `&name=`, so the signature also matches other fields. */
  | 'NOTIFICATION_AMBIGUOUS'
  /** APIv2: addressed to another merchant than this client's, or to none. */
  | 'NOTIFICATION_MERCHANT_MISMATCH'
  /** None of several merchants has the APIv3 key that decrypts it. */
  | 'NOTIFICATION_MERCHANT_UNKNOWN'

/** Codes of a file that was not uploaded. */
export type UploadCode =
  /** The value is not a path, bytes, a `Blob` or a stream, or no file exists at the path. */
  | 'UPLOAD_SOURCE_INVALID'
  /** Bytes and streams need a `filename`. */
  | 'UPLOAD_NAME_MISSING'
  /** The operation does not accept files with this extension. */
  | 'UPLOAD_TYPE_REFUSED'
  /** Larger than the operation accepts. */
  | 'UPLOAD_TOO_LARGE'
  /** The file is empty. */
  | 'UPLOAD_EMPTY'
  /** The disk or the stream failed while the file was read; see `cause`. */
  | 'UPLOAD_SOURCE_FAILED'
  /** The runtime does not support the digest that the operation requires: Bun has no SM3. */
  | 'UPLOAD_DIGEST_UNSUPPORTED'
  /** The file changed after its digest was computed and before it was sent. */
  | 'UPLOAD_CHANGED'
  /**
   * The name or digest in `meta` differs from that of the file, or `meta` differs between the data and the config of
   * the call.
   */
  | 'UPLOAD_META_MISMATCH'
  /** `onProgress` threw, which aborted the upload. */
  | 'UPLOAD_PROGRESS_FAILED'

/** Codes of a bill or another download that cannot be trusted or read. */
export type DownloadCode =
  /** The content does not match the hash that was returned when the download was requested. */
  | 'DOWNLOAD_HASH_MISMATCH'
  /** The content ends prematurely or cannot be decompressed. */
  | 'DOWNLOAD_TRUNCATED'
  /** The hash algorithm or the encryption is not supported. */
  | 'DOWNLOAD_UNSUPPORTED'
  /** The content was read already, or the download was closed. */
  | 'DOWNLOAD_TAKEN'
  /** The file could not be written; see `cause`. No partial file remains. */
  | 'DOWNLOAD_NOT_SAVED'
  /** A row has more or fewer fields than the header, or an amount is not a number. */
  | 'BILL_MALFORMED'
  /** A line is longer than in any bill. */
  | 'BILL_LINE_TOO_LONG'
  /** The decompressed content is larger than any bill. */
  | 'BILL_TOO_LARGE'
  /** WeChat Pay returned an error in JSON or XML instead of the bill; see `wechatpay`. */
  | 'BILL_REFUSED'

/** Codes of a receipt that is not available. */
export type ReceiptCode =
  /** Still being generated: call again later, the request remains valid. */
  | 'RECEIPT_NOT_READY'
  /** WeChat Pay could not generate the receipt; see `reason`. */
  | 'RECEIPT_FAILED'

/** Every code that this package defines. */
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
  /** `NotificationLeaseLostError` */
  | 'NOTIFICATION_LEASE_LOST'
  /** `NotificationMismatchError` */
  | 'NOTIFICATION_MISMATCH'

/** Every code of a {@link WechatpayError}. */
export type ErrorCode = KnownErrorCode | TransportCode
