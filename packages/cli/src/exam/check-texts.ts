import type { Text } from '../definition/text'
import type { CheckId } from './check'

/** Source of a requirement. */
export interface Reference {
  readonly item: Text
  readonly url: string
}

/** Texts of a check for the report. */
export interface CheckText {
  readonly title: Text
  /** The delivery of WeChat Pay. */
  readonly sent: Text
  /** The expected reaction of the server. */
  readonly expected: Text
  readonly why: Text
  readonly remedy: Text
  readonly reference: Reference
}

/** The official go-live checklist. */
export const CHECKLIST =
  'https://github.com/wechatpay-apiv3/wechatpay-skills/blob/main/wechatpay-payment-integration/references/%E6%8E%A5%E5%85%A5%E8%B4%A8%E9%87%8F%E6%A3%80%E6%9F%A5%E6%B8%85%E5%8D%95.md'

const references = {
  verifyFirst: {
    item: {
      zh: '接入质量检查清单「异步通知先验签再处理业务」（致命）',
      en: 'Go-live checklist: verify a notification before you process it (fatal)',
    },
    url: CHECKLIST,
  },
  refuse: {
    item: {
      zh: '接入质量检查清单「验签失败必须返回 4xx/5xx，并正确处理 SIGNTEST 探测流量」（致命）',
      en: 'Go-live checklist: answer 4xx or 5xx if the signature is wrong, also to probes (fatal)',
    },
    url: CHECKLIST,
  },
  idempotent: {
    item: {
      zh: '接入质量检查清单「调用重试 + 异步通知都必须做业务幂等」（必须）',
      en: 'Go-live checklist: retries and notifications are processed once (required)',
    },
    url: CHECKLIST,
  },
  compare: {
    item: {
      zh: '接入质量检查清单 铁律三「通知中的关键字段有没有和本地数据做比对」',
      en: 'Go-live checklist, third rule: compare the fields of a notification with your own records',
    },
    url: CHECKLIST,
  },
  payment: {
    item: { zh: '支付成功回调通知', en: 'Notification of a payment' },
    url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791861',
  },
  signature: {
    item: { zh: '签名验证', en: 'Verifying signatures' },
    url: 'https://pay.weixin.qq.com/doc/v3/merchant/4013053249',
  },
  considerations: {
    item: { zh: '回调通知注意事项', en: 'Notes on notifications' },
    url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012075420',
  },
  migration: {
    item: { zh: '从平台证书切换成微信支付公钥', en: 'Changing from platform certificates to the public key' },
    url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012154180',
  },
} as const satisfies Readonly<Record<string, Reference>>

/** The texts of each check. */
export const checkTexts: Readonly<Record<CheckId, CheckText>> = {
  payment: {
    title: { zh: '支付成功通知', en: 'Notification of a payment' },
    sent: { zh: '签名正确的支付成功通知', en: 'A genuine notification of a payment' },
    expected: {
      zh: '五秒内返回 200 或 204，订单变为已支付',
      en: 'Answers 200 or 204 within five seconds, and the order becomes paid',
    },
    why: {
      zh: '不确认收到，微信支付会重发；一直不确认，订单就一直未支付。',
      en: 'Without an acknowledgement WeChat Pay sends it again, and the order stays unpaid.',
    },
    remedy: {
      zh: '检查商户系统是否使用这个沙箱的密钥，通知的路由是否在 JSON 中间件之前取得原始正文。',
      en: 'Check that the server uses the keys of this sandbox, and that its route reads the raw body before any JSON middleware.',
    },
    reference: references.payment,
  },
  'key-migration': {
    title: { zh: '平台证书与公钥交替签名', en: 'Certificate and public key sign in turn' },
    sent: {
      zh: '三条支付成功通知，依次由微信支付公钥、平台证书、微信支付公钥签名',
      en: 'Three payments, signed by the public key, the platform certificate and the public key',
    },
    expected: { zh: '每一条都确认收到', en: 'Acknowledges each of them' },
    why: {
      zh: '切换期间由微信支付决定每条通知用哪个密钥签名，商户不能选择；只认一个密钥，就会丢掉另一部分通知。',
      en: 'During the migration WeChat Pay chooses the key of each notification; a server that knows one key loses the others.',
    },
    remedy: {
      zh: '同时配置两个密钥，按 Wechatpay-Serial 选择：certs: { [平台证书序列号]: 证书, [PUB_KEY_ID_…]: 公钥 }。',
      en: 'Configure both keys and choose by Wechatpay-Serial: certs: { [serial]: certificate, [PUB_KEY_ID_…]: publicKey }.',
    },
    reference: references.migration,
  },
  'slow-network': {
    title: { zh: '网络缓慢', en: 'Slow network' },
    sent: {
      zh: '正文分成 16 段、近一秒才发完的通知',
      en: 'A body that arrives in 16 pieces within a second',
    },
    expected: { zh: '读完正文，确认收到', en: 'Reads the whole body and acknowledges it' },
    why: {
      zh: '一次 data 事件不等于全部正文；跨地域的网络上，正文经常分段到达。',
      en: 'One data event is not the whole body; over a long way a body arrives in pieces.',
    },
    remedy: {
      zh: '读到 end 事件为止，或使用框架、SDK 的原始正文。',
      en: 'Read until the end event, or take the raw body of the framework or the SDK.',
    },
    reference: references.considerations,
  },
  'duplicate-at-once': {
    title: { zh: '同时到达的重复通知', en: 'Duplicates at the same moment' },
    sent: { zh: '同一条通知同时发送五次', en: 'The same notification five times at once' },
    expected: { zh: '只处理一次，最终确认收到', en: 'Processes it once, and acknowledges it in the end' },
    why: {
      zh: '先查状态、后改状态，中间隔着一次 await，五份都会发现订单未支付，于是发货五次。',
      en: 'If the state is checked before an await and changed after it, all copies find the order unpaid, and ship it.',
    },
    remedy: {
      zh: '用数据库锁或条件更新（UPDATE … WHERE state = 未支付），或设置各进程共享的 once 存储。',
      en: "Lock the order or update it conditionally (UPDATE … WHERE state = 'NOTPAY'), or set a shared once store.",
    },
    reference: references.idempotent,
  },
  'duplicate-later': {
    title: { zh: '稍后重发的通知', en: 'A duplicate later' },
    sent: { zh: '已确认的通知再发送一次', en: 'A notification again that was acknowledged' },
    expected: { zh: '确认收到，什么也不做', en: 'Acknowledges it and does nothing' },
    why: {
      zh: '确认可能在途中丢失；返回失败会让微信支付在二十四小时里反复重发。',
      en: 'An acknowledgement may get lost; with an error, WeChat Pay sends it again for 24 hours.',
    },
    remedy: { zh: '已处理过的通知直接返回成功。', en: 'Answer success to what is already processed.' },
    reference: references.considerations,
  },
  'other-id': {
    title: { zh: '同一笔支付的另一条通知', en: 'Another notification of the same payment' },
    sent: { zh: '内容相同、通知 ID 不同的通知', en: 'The same payment under another notification ID' },
    expected: { zh: '订单不变', en: 'The order does not change' },
    why: {
      zh: '只按通知 ID 去重，换了 ID 就会再处理一次；清单要求以业务单号与状态机保证幂等。',
      en: 'A server that only remembers IDs processes it again; the checklist asks for the order number and a state machine.',
    },
    remedy: {
      zh: '除了按 ID 去重，再检查订单状态：只有未支付的订单才变为已支付。',
      en: 'Besides IDs, check the state of the order: only an unpaid one becomes paid.',
    },
    reference: references.idempotent,
  },
  'reset-after-body': {
    title: { zh: '收到正文之后连接断开', en: 'Connection reset after the body' },
    sent: {
      zh: '同一条通知三次，发完正文后分别在 0、60、250 毫秒重置连接，然后正常重发',
      en: 'A notification three times, reset 0, 60 and 250 ms after its body, then once more',
    },
    expected: { zh: '恰好处理一次', en: 'Processes it exactly once' },
    why: {
      zh: '先记为已处理、处理到一半随连接中止，重发时就会被当作重复而跳过，订单永远未支付。',
      en: 'If it is remembered first and its processing ends with the connection, the next copy is skipped, and the order stays unpaid.',
    },
    remedy: {
      zh: '处理成功之后才记为已处理，失败时释放；处理不要随请求的连接中止。',
      en: 'Remember it after it is processed, release it on failure, and do not abort with the connection.',
    },
    reference: references.idempotent,
  },
  unsigned: {
    title: { zh: '没有签名', en: 'No signature' },
    sent: { zh: '不带 Wechatpay-* 头的通知', en: 'A notification without Wechatpay headers' },
    expected: { zh: '返回 4xx 或 5xx，订单仍未支付', en: 'Answers 4xx or 5xx; the order stays unpaid' },
    why: {
      zh: '任何人都能向公网地址发送请求；没有签名就是伪造的。',
      en: 'Anyone can send requests to a public address; without a signature they are forged.',
    },
    remedy: { zh: '缺少任何一个签名头都拒绝。', en: 'Refuse it if any of the signature headers is missing.' },
    reference: references.verifyFirst,
  },
  'wrong-signature': {
    title: { zh: '签名错误', en: 'Wrong signature' },
    sent: { zh: '格式正确、验签不通过的通知', en: 'A well-formed signature that does not verify' },
    expected: { zh: '返回 4xx 或 5xx，订单仍未支付', en: 'Answers 4xx or 5xx; the order stays unpaid' },
    why: {
      zh: '不验签，任何知道 APIv3 密钥的人都能伪造付款；返回 200 则等于告诉微信支付已经收到。',
      en: 'Without verification a payment can be forged; with 200, WeChat Pay counts it as received.',
    },
    remedy: {
      zh: '用 wxpay.notifications 接收，或对原始正文验签；失败时返回 401。',
      en: 'Receive by wxpay.notifications, or verify the raw body; answer 401 on failure.',
    },
    reference: references.verifyFirst,
  },
  'wrong-serial': {
    title: { zh: '序列号未知', en: 'Unknown serial number' },
    sent: {
      zh: 'Wechatpay-Serial 不属于任何密钥的通知',
      en: 'A notification whose Wechatpay-Serial belongs to no key',
    },
    expected: { zh: '返回 4xx 或 5xx，订单仍未支付', en: 'Answers 4xx or 5xx; the order stays unpaid' },
    why: {
      zh: '官方要求先核对序列号；忽略它，密钥更换之后无法知道该用哪一个，作废的密钥也仍然有效。',
      en: 'The serial number names the key; a server that ignores it also accepts keys that were withdrawn.',
    },
    remedy: {
      zh: '按 Wechatpay-Serial 查找密钥，没有就拒绝。',
      en: 'Look the key up by Wechatpay-Serial, and refuse if there is none.',
    },
    reference: references.signature,
  },
  'stale-time': {
    title: { zh: '时间戳过期', en: 'Stale time' },
    sent: { zh: '签名正确、时间戳在十分钟之前的通知', en: 'A valid signature of ten minutes ago' },
    expected: { zh: '返回 4xx 或 5xx，订单仍未支付', en: 'Answers 4xx or 5xx; the order stays unpaid' },
    why: {
      zh: '不检查时间，被截获的通知可以无限期重放。',
      en: 'Without a check of the time, a recorded notification can be replayed for ever.',
    },
    remedy: {
      zh: '拒绝 Wechatpay-Timestamp 与当前时间相差五分钟以上的通知，并启用 NTP。',
      en: 'Refuse a Wechatpay-Timestamp that differs by more than five minutes, and run NTP.',
    },
    reference: references.signature,
  },
  'signature-probe': {
    title: { zh: '签名探测', en: 'Signature probe' },
    sent: {
      zh: '签名以 WECHATPAY/SIGNTEST/ 开头的探测，随后是正确的通知',
      en: 'A probe whose signature begins with WECHATPAY/SIGNTEST/, then the genuine notification',
    },
    expected: {
      zh: '拒绝探测（4xx 或 5xx），确认随后的通知',
      en: 'Refuses the probe (4xx or 5xx) and acknowledges the notification',
    },
    why: {
      zh: '微信支付用探测检查商户是否真的验签；返回 200 会被视为安全隐患。',
      en: 'WeChat Pay finds out by probes whether a server verifies; 200 counts as a security problem.',
    },
    remedy: {
      zh: '不要特殊处理探测：像其他通知一样验签，失败就返回 401。',
      en: 'Do not treat probes specially: verify them as any other, and answer 401.',
    },
    reference: references.refuse,
  },
  malformed: {
    title: { zh: '残缺的正文', en: 'Malformed body' },
    sent: {
      zh: '空正文、半个 JSON、截断的通知、十万个字符',
      en: 'An empty body, half of a JSON, a truncated notification, 100,000 characters',
    },
    expected: { zh: '返回 4xx 或 5xx，继续运行', en: 'Answers 4xx or 5xx and keeps running' },
    why: {
      zh: '解析出错若使进程退出，任何人都能让商户停止收款。',
      en: 'If a parse error ends the process, anyone can stop the shop.',
    },
    remedy: { zh: '先验签，后解析；捕获全部异常。', en: 'Verify before parsing, and catch every error.' },
    reference: references.refuse,
  },
  'wrong-amount': {
    title: { zh: '金额不符', en: 'Wrong amount' },
    sent: {
      zh: '签名正确、金额为一分钱的支付成功通知',
      en: 'A genuine notification of a payment of one fen',
    },
    expected: { zh: '订单仍未支付', en: 'The order stays unpaid' },
    why: {
      zh: '签名只证明来自微信支付，不证明金额是这笔订单的；不核对就会以一分钱发货。',
      en: 'The signature proves the sender, not the amount; without a comparison, goods are shipped for one fen.',
    },
    remedy: {
      zh: '发货前核对金额：expectNotification(resource, { total: order.total, … })。',
      en: 'Compare before you ship: expectNotification(resource, { total: order.total, … }).',
    },
    reference: references.compare,
  },
  'other-merchant': {
    title: { zh: '其他商户的支付', en: "Another merchant's payment" },
    sent: {
      zh: '签名正确、商户号与 appid 属于别人的通知',
      en: 'A genuine notification with the merchant ID and appid of another merchant',
    },
    expected: { zh: '订单仍未支付', en: 'The order stays unpaid' },
    why: {
      zh: '所有商户的通知由同样的密钥签名；集团内多个商户号共用 APIv3 密钥时，别人的付款会被当成自己的。',
      en: 'The same keys sign for all merchants; with a shared APIv3 key, a payment to another counts as yours.',
    },
    remedy: {
      zh: '核对 mchid 与 appid：expectNotification(resource, { mchid, appid, … })。',
      en: 'Compare mchid and appid: expectNotification(resource, { mchid, appid, … }).',
    },
    reference: references.compare,
  },
  'unknown-order': {
    title: { zh: '不存在的订单', en: 'Unknown order' },
    sent: {
      zh: '签名正确、订单号不存在的通知',
      en: 'A genuine notification of an order that does not exist',
    },
    expected: {
      zh: '五秒内应答，不影响其他订单',
      en: 'Responds within five seconds; other orders stay as they are',
    },
    why: {
      zh: '测试环境与生产环境共用商户号时会发生；没有应答会占住连接。',
      en: 'It happens when environments share a merchant ID; without a response the connection is held.',
    },
    remedy: {
      zh: '返回失败并告警，人工核对。',
      en: 'Answer with an error, raise an alarm, and look into it.',
    },
    reference: references.compare,
  },
  reordering: {
    title: { zh: '退款通知先于支付通知', en: 'Refund before payment' },
    sent: {
      zh: '先发送退款成功通知，再发送支付成功通知',
      en: 'The notification of the refund, then that of the payment',
    },
    expected: { zh: '最终是已退款，没有发货', en: 'The order ends as refunded' },
    why: {
      zh: '重发使顺序颠倒：迟到的支付通知把已退款的订单改回已支付，钱退了，货也发了。',
      en: 'Retries change the order: a late payment makes a refunded order paid again, and the goods are shipped for nothing.',
    },
    remedy: {
      zh: '用状态机：已退款的订单不再变为已支付；拿不准时以查单为准。',
      en: 'Use a state machine: a refunded order does not become paid. In doubt, query the order.',
    },
    reference: references.idempotent,
  },
  'repeated-refund': {
    title: { zh: '重复的退款通知', en: 'Repeated refund notification' },
    sent: {
      zh: '同一条退款成功通知同时两次，稍后再一次',
      en: 'The notification of a refund twice at once, and once more',
    },
    expected: { zh: '只处理一次，每次确认收到', en: 'Processes it once, and acknowledges it' },
    why: {
      zh: '退款通知同样会重复；不去重就会把余额、积分、库存退还多次。',
      en: 'Refunds are notified repeatedly, too; without care, balance, points and stock are returned twice.',
    },
    remedy: {
      zh: '以 out_refund_no 与状态机保证幂等。',
      en: 'Process each out_refund_no once, by a state machine.',
    },
    reference: references.idempotent,
  },
}
