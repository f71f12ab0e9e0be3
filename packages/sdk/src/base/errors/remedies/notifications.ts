import type { Remedy } from '@wxpay/protocol'
import type { NotificationCode } from '../codes'

/** Codes of a notification that must not be processed. */
export const notificationRemedies: Readonly<
  Record<NotificationCode | 'NOTIFICATION_BUSY' | 'NOTIFICATION_LEASE_LOST' | 'NOTIFICATION_MISMATCH', Remedy>
> = {
  NOTIFICATION_BODY_NOT_RAW: {
    en: 'Pass the raw body, before any JSON middleware parses it.',
    zh: '要传原始正文，不能是 JSON 中间件解析过的对象。',
  },
  NOTIFICATION_TOO_LARGE: {
    en: 'Reject it: no notification is of this size.',
    zh: '拒绝即可，通知没有这么大。',
  },
  NOTIFICATION_TRUNCATED: {
    en: 'Nothing to do: WeChat Pay sends it again.',
    zh: '不用处理，微信支付会重发。',
  },
  NOTIFICATION_TIMEOUT: {
    en: 'Nothing to do: WeChat Pay sends it again. If it repeats, check the proxy in front of the server.',
    zh: '不用处理，微信支付会重发；反复出现时，检查服务前面的代理。',
  },
  NOTIFICATION_HEADERS_INCOMPLETE: {
    en: 'Reject it. If it is genuine, a gateway drops the `Wechatpay-*` headers: configure it to forward them.',
    zh: '拒绝即可；如果确是微信支付发来的，检查网关有没有丢掉 `Wechatpay-*` 请求头。',
  },
  NOTIFICATION_HEADERS_REPEATED: {
    en: 'Reject it. If it is genuine, a gateway repeats the `Wechatpay-*` headers: configure it to forward them once.',
    zh: '拒绝即可；如果确是微信支付发来的，检查网关有没有把 `Wechatpay-*` 请求头重复转发。',
  },
  NOTIFICATION_IS_V2: {
    en: 'Pass it to `unwrapV2`, preferably at a `notify_url` of its own.',
    zh: '这是 APIv2 的通知，交给 `unwrapV2` 处理，最好使用单独的 `notify_url`。',
  },
  NOTIFICATION_STALE: {
    en: 'Synchronize the clock. If it is correct, the notification is a replay: reject it.',
    zh: '校准系统时钟；时钟无误就是重放，拒绝即可。',
  },
  NOTIFICATION_SERIAL_UNKNOWN: {
    en: 'Add the WeChat Pay public key or the platform certificate that `serial` names to `certs`.',
    zh: '按 `serial` 把对应的微信支付公钥或平台证书加进 `certs`。',
  },
  NOTIFICATION_SIGNATURE_TYPE: {
    en:
      'Use the RSA certificates or the RSA public key of WeChat Pay: SM2 is not verified here. Make orders of APIv2 with ' +
      "`sign_type: 'HMAC-SHA256'`.",
    zh: "只支持 RSA 验签，不支持国密 SM2：改用 RSA 的平台证书或微信支付公钥；APIv2 下单时给出 `sign_type: 'HMAC-SHA256'`。",
  },
  NOTIFICATION_SIGNATURE_WRONG: {
    en: 'Reject it. If it keeps happening, check for a proxy or middleware that rewrites the body.',
    zh: '拒绝即可；反复出现时，检查正文是否在途中被改写。',
  },
  NOTIFICATION_SIGNATURE_PROBE: {
    en: 'Reject it like any other: WeChat Pay tests whether you verify signatures.',
    zh: '照常拒绝。这是微信支付的探测流量，用来确认你会验签。',
  },
  NOTIFICATION_MALFORMED: {
    en: 'Keep its headers and its raw body, and contact WeChat Pay.',
    zh: '保留请求头与原始正文，联系微信支付。',
  },
  NOTIFICATION_UNREADABLE: {
    en:
      'Check whether the key was changed lately in the merchant console, and update `apiv3Key` (of a refund of APIv2, ' +
      '`secret`).',
    zh: '检查商户平台的密钥最近是否改过，并更新 `apiv3Key`（APIv2 的退款通知用 `secret`）。',
  },
  NOTIFICATION_AMBIGUOUS: {
    en:
      'Reject it: most likely it is forged. Look for values that a customer can change in parameters that you sign for front ' +
      'ends.',
    zh: '拒绝即可，多半是伪造；检查签名的前端参数里，有没有顾客能改的值。',
  },
  NOTIFICATION_MERCHANT_MISMATCH: {
    en: 'Reject it. With several merchants, give each its own address and client.',
    zh: '拒绝即可；有多个商户时，给每个商户单独的通知地址和客户端。',
  },
  NOTIFICATION_MERCHANT_UNKNOWN: {
    en: 'Add the merchant that the notification is for.',
    zh: '确认通知属于哪个商户，把它加进来。',
  },
  NOTIFICATION_BUSY: {
    en: 'Respond with a failure, and WeChat Pay sends it again later.',
    zh: '返回失败，微信支付稍后会重发。',
  },
  NOTIFICATION_LEASE_LOST: {
    en: 'Set a `limits.lease` longer than the handler takes, and make the handler idempotent.',
    zh: '把 `limits.lease` 设得比处理耗时更长，并保证处理幂等。',
  },
  NOTIFICATION_MISMATCH: {
    en: 'Do not deliver. Compare the order with the notification manually.',
    zh: '不要发货，人工核对订单与通知。',
  },
}
