import type { Remedy } from '@wxpay/protocol'
import type { RefusalCode, ResponseCode, VerificationCode } from '../codes'

/**
 * Codes of a rejected call. `API_ERROR` and similar codes get the meaning of WeChat Pay's own code instead, if it is
 * known.
 */
export const refusalRemedies: Readonly<Record<Exclude<RefusalCode, 'NO_PLATFORM_CERTIFICATES'>, Remedy>> = {
  API_ERROR: {
    en: 'See `wechatpay.code` and `advice`. The codes of each operation are in the API reference.',
    zh: '看 `wechatpay.code` 与 `advice`，各接口的错误码见接口参考。',
  },
  EV2_RES_STATUS_CODE_NOT_SUCESS: {
    en: 'See `wechatpay.message`. For a wrong signature check `secret` and `sign_type`.',
    zh: '看 `wechatpay.message`；提示签名错误时，检查 `secret` 与 `sign_type`。',
  },
  EV2_RES_RESULT_CODE_NOT_MATCHED: {
    en: 'See `wechatpay.code` (`err_code`), `advice`, and whether `signature` is `verified`.',
    zh: '看 `wechatpay.code`（即 `err_code`）与 `advice`，并确认 `signature` 是 `verified`。',
  },
  SIGN_ERROR: {
    en: 'See `comparison`, which has both strings and their first difference.',
    zh: '看 `comparison`，里面有两边的签名串和第一处差异。',
  },
  GATEWAY_ERROR: {
    en: 'Check `baseURL` and the network: a proxy, a firewall or a load balancer responded.',
    zh: '应答来自代理、防火墙或负载均衡，检查 `baseURL` 与网络出口。',
  },
}

/** Codes of a response that cannot be used. */
export const responseRemedies: Readonly<Record<ResponseCode, Remedy>> = {
  RESPONSE_NOT_JSON: {
    en: 'See `response.data`. After a write, query its outcome with `query` before you retry.',
    zh: '看 `response.data`；写操作先用 `query` 查明结果，再决定是否重发。',
  },
  RESPONSE_NOT_XML: {
    en: 'See `response.data`: most likely a proxy responded. After a write, query its outcome before you retry.',
    zh: '看 `response.data`，多半是代理在应答；写操作先查询结果，再决定是否重发。',
  },
  RESPONSE_TOO_LARGE: {
    en: "Raise `maxContentLength`; request a download with `responseType: 'stream'`.",
    zh: "调大 `maxContentLength`；下载类接口可以用 `responseType: 'stream'`。",
  },
  RESPONSE_ENCODING: {
    en: 'Check for a proxy that compresses responses.',
    zh: '检查代理有没有重新压缩应答。',
  },
  RESPONSE_TRUNCATED: {
    en: 'Retry a read. After a write, query its outcome with `query` first.',
    zh: '查询类请求重发即可；写操作先用 `query` 查明结果。',
  },
  RESPONSE_UNREADABLE: {
    en: 'See `cause`, and check your adapter. After a write, query its outcome with `query` first.',
    zh: '看 `cause`，检查自定义的 adapter；写操作先用 `query` 查明结果。',
  },
  RESPONSE_REDIRECT: {
    en: 'Check `baseURL` and proxies. A redirect is not followed, because a signature is valid for one URL only.',
    zh: '检查 `baseURL` 与代理。签名只对一个地址有效，所以不会跟随重定向。',
  },
  RESPONSE_NOT_MODIFIED: {
    en: 'Omit `If-None-Match` and `If-Modified-Since`, and check proxies.',
    zh: '去掉 `If-None-Match` 与 `If-Modified-Since`，检查代理缓存。',
  },
  RESPONSE_FIELD_UNREADABLE: {
    en: "Check that `privateKey` and `serial` match. `responseType: 'arraybuffer'` returns the response unchanged.",
    zh: "确认 `privateKey` 与 `serial` 配对；用 `responseType: 'arraybuffer'` 可以拿到原始应答。",
  },
  PAGES_INCONSISTENT: {
    en: 'Contact WeChat Pay with the `Request-ID`.',
    zh: '带上 `Request-ID` 联系微信支付。',
  },
  OUTCOME_DIFFERS: {
    en: 'Do not send it again. The number was used before with different content: compare both manually.',
    zh: '不要重发。这个单号以前用过，内容不同，请人工核对。',
  },
}

/** Codes of a response that must not be trusted. */
export const verificationRemedies: Readonly<Record<VerificationCode, Remedy>> = {
  EV3_RES_HEADERS_INCOMPLATE: {
    en: 'Check `baseURL` and proxies: most likely the response is not from WeChat Pay. Query the outcome before you retry a write.',
    zh: '检查 `baseURL` 与代理，应答多半不是微信支付返回的；写操作先查询结果，再决定是否重发。',
  },
  RESPONSE_HEADERS_REPEATED: {
    en: 'Check for a proxy that adds or repeats headers. Query the outcome before you retry a write.',
    zh: '检查代理有没有重复添加应答头；写操作先查询结果，再决定是否重发。',
  },
  EV3_RES_HEADER_TIMESTAMP_OFFSET: {
    en: 'Synchronize the clock: `skew` is its difference in seconds.',
    zh: '校准系统时钟，`skew` 是相差的秒数。',
  },
  EV3_RES_HEADER_PLATFORM_SERIAL: {
    en: 'Add the WeChat Pay public key or the platform certificate that `serial` names to `certs`.',
    zh: '按 `serial` 把对应的微信支付公钥或平台证书加进 `certs`。',
  },
  EV3_RES_HEADER_SIGNATURE_DIGEST: {
    en: 'Check for a proxy that rewrites bodies, and check the key under that name in `certs`.',
    zh: '检查代理有没有改写正文，以及 `certs` 里这个编号对应的密钥是否正确。',
  },
  EV3_RES_HEADER_SIGNATURE_TYPE: {
    en: 'Use the RSA certificates or the RSA public key of WeChat Pay: SM2 is not verified here.',
    zh: '目前只支持 RSA 验签，不支持国密 SM2：改用 RSA 的平台证书或微信支付公钥。',
  },
  EV2_RES_SIGNATURE_NOT_EQUAL: {
    en: "Check that `secret` is this merchant's APIv2 key. If it is, do not trust the response.",
    zh: '确认 `secret` 是本商户的 APIv2 密钥；如果没错，就不要相信这个应答。',
  },
  RESPONSE_BYTES_LOST: {
    en: 'Let the adapter return the raw bytes: a `Uint8Array`, a `Buffer` or a stream.',
    zh: '让自定义的 adapter 返回原始字节：`Uint8Array`、`Buffer` 或流。',
  },
  VERIFICATION_BYPASSED: {
    en: 'Check your interceptors and adapters: a response was not verified.',
    zh: '检查拦截器与 adapter，有应答没有经过验签。',
  },
}
