/** Output of the example in both languages of the project. */
export interface Narration {
  title: string
  sandbox: (url: string) => string
  merchant: (mchid: string, appid: string) => string
  shop: (url: string) => string
  create: string
  confirm: string
  complete: string
  pay: string
  query: string
  refund: string
  refundArrives: string
  merchantSays: string
  userSays: string
  notified: (event: string) => string
  verified: (kid: string) => string
  state: (before: string, after: string) => string
  money: (yuan: string, fen: number) => string
  total: string
  refunded: string
  done: (milliseconds: number) => string
  differed: (what: string, wanted: string, got: string) => string
  absent: string
}

const chinese: Narration = {
  title: '微信支付分：从创建订单到退款，全程在本机',
  sandbox: (url) => `沙箱监听 ${url}`,
  merchant: (mchid, appid) => `已创建商户：商户号 ${mchid}，公众账号ID ${appid}`,
  shop: (url) => `商户回调地址 ${url}`,
  create: '商户创建支付分订单',
  confirm: '用户在微信里确认订单',
  complete: '商户完结订单（参考页上的那个调用）',
  pay: '用户付款',
  query: '商户查询订单',
  refund: '商户部分退款',
  refundArrives: '退款到账',
  merchantSays: '商户',
  userSays: '用户',
  notified: (event) => `收到通知 ${event}`,
  verified: (kid) => `验签通过，密钥 ${kid}`,
  state: (before, after) => `状态 ${before} → ${after}`,
  money: (yuan, fen) => `${yuan} 元（${String(fen)} 分）`,
  total: '收款总金额',
  refunded: '退款金额',
  done: (milliseconds) => `全部完成，用时 ${String(milliseconds)} 毫秒。没有商户号，没有外网。`,
  differed: (what, wanted, got) => `与预期不符：${what} 应为 ${wanted}，实际为 ${got}`,
  absent: '（无）',
}

const english: Narration = {
  title: 'WeChat Pay Score: from creating an order to refunding it, all on this machine',
  sandbox: (url) => `sandbox listens on ${url}`,
  merchant: (mchid, appid) => `created merchant ${mchid}, appid ${appid}`,
  shop: (url) => `the shop receives notifications at ${url}`,
  create: 'the merchant creates a service order',
  confirm: 'the user confirms it in WeChat',
  complete: "the merchant completes it (the reference page's own call)",
  pay: 'the user pays',
  query: 'the merchant queries the order',
  refund: 'the merchant refunds a part',
  refundArrives: 'the refund arrives',
  merchantSays: 'merchant',
  userSays: 'user',
  notified: (event) => `notification ${event}`,
  verified: (kid) => `signature verified with key ${kid}`,
  state: (before, after) => `state ${before} → ${after}`,
  money: (yuan, fen) => `¥${yuan} (${String(fen)} fen)`,
  total: 'total amount',
  refunded: 'refunded',
  done: (milliseconds) => `All done in ${String(milliseconds)} ms. No merchant account, no network.`,
  differed: (what, wanted, got) => `Not as expected: ${what} should be ${wanted}, but is ${got}`,
  absent: '(none)',
}

/** Chinese for a Chinese locale, English for all others. */
export function narrationFor(environment: Readonly<Record<string, string | undefined>>): Narration {
  const given = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).find((value) => value)
  const locale = given ?? Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? chinese : english
}
