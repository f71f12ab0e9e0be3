import type { Remedy } from '@wxpay/protocol'

/** Connection error codes: those of this package and the most common ones of Node. */
export const transportRemedies = {
  ETIMEDOUT: {
    en: 'See `phase`; raise `timeout` if the operation needs longer.',
    zh: '看 `phase`；确实需要更久时，调大 `timeout`。',
  },
  ERR_CANCELED: {
    en: 'The call was canceled by its `signal` or `cancelToken`.',
    zh: '调用被自己的 `signal` 或 `cancelToken` 取消。',
  },
  ERR_NETWORK: {
    en: 'See `phase` and `cause`.',
    zh: '看 `phase` 与 `cause`。',
  },
  ECONNREFUSED: {
    en: 'Nothing listens at that address: check `baseURL` and the proxy.',
    zh: '目标地址没有服务在监听，检查 `baseURL` 与代理。',
  },
  ECONNRESET: {
    en: 'The peer closed the connection: check proxies and firewalls.',
    zh: '连接被对端断开，检查代理与防火墙。',
  },
  ENOTFOUND: {
    en: 'The host name is unknown: check `baseURL` and DNS.',
    zh: '域名解析不到，检查 `baseURL` 与 DNS。',
  },
  EAI_AGAIN: {
    en: 'DNS did not respond: check the name server of this machine or container.',
    zh: 'DNS 没有响应，检查本机或容器的域名服务器。',
  },
  CERT_HAS_EXPIRED: {
    en: 'The TLS certificate has expired: synchronize the clock, and check the proxy.',
    zh: 'TLS 证书已过期，校准系统时钟，检查代理。',
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    en: 'The TLS certificate is not trusted: check the proxy, and update the CA certificates of the system.',
    zh: 'TLS 证书不受信任，检查代理，更新系统的 CA 证书。',
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    en: 'The TLS certificate is not trusted: a proxy responds with its own certificate.',
    zh: 'TLS 证书不受信任，多半是代理用自己的证书在应答。',
  },
} as const satisfies Readonly<Record<string, Remedy>>

/** Consequence of the phase in which a request failed. */
export const phaseRemedies: Readonly<Record<'connect' | 'response', Remedy>> = {
  connect: {
    en: 'The request was not sent and may be sent again.',
    zh: '请求没有发出，可以放心重发。',
  },
  response: {
    en: 'The request may have been processed: query its outcome before you retry, and never with a new number.',
    zh: '请求可能已经处理：先查询结果再决定是否重发，不要换单号。',
  },
}
