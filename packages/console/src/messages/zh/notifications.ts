/** Texts of the notifications. */
export const notifications = {
  title: '通知',
  list: '通知列表',
  search: '搜索事件、单号、地址',
  status: '状态',
  anyStatus: '全部状态',
  order: '排列',
  byTime: '按时间',
  bySubject: '按单号',
  empty: '还没有通知',
  emptyHint: '订单支付、退款到账等事件发生后，沙箱会向 notify_url 发送通知。',
  noMatch: '没有符合条件的通知',
  noMatchHint: '换个关键词，或清除筛选条件。',
  choose: '选择一条通知查看详情',
  gone: '没有这条通知',
  statuses: {
    pending: '待送达',
    delivered: '已送达',
    'given-up': '已放弃',
    acknowledged: '已确认',
    refused: '未确认',
    'timed-out': '超时',
    unreachable: '无法连接',
  },
  facts: { url: '通知地址', tenant: '商户', created: '产生时间', next: '下次重发', attempts: '投递次数' },
  attempts: '投递记录',
  noAttempts: '还没有投递',
  attempt: (number: number) => `第 ${number} 次`,
  latency: '应答用时',
  answer: '商户应答',
  noAnswer: '没有应答',
  emptyAnswer: '应答报文为空',
  why: {
    acknowledged: '商户返回了 200 或 204，通知完成。',
    refused: (status: number) =>
      status >= 300 && status < 400
        ? `商户返回 ${status} 重定向。微信支付不跟随重定向，请直接在 notify_url 处理。`
        : status === 401 || status === 403
          ? `商户返回 ${status}。通知地址不能要求登录，请放行微信支付的请求，用验签来确认来源。`
          : status === 404 || status === 405
            ? `商户返回 ${status}。请检查 notify_url 的路径，并接受 POST 请求。`
            : status >= 500
              ? `商户返回 ${status}。处理程序抛出了错误，请看商户服务的日志。`
              : `商户返回 ${status}。只有 200 或 204 才算确认收到（APIv2 须返回 return_code 为 SUCCESS 的 XML）。`,
    'timed-out': '商户在 5 秒内没有应答。请先保存通知并应答，再异步处理业务。',
    unreachable: '连不上通知地址。请检查 notify_url 的域名与端口，以及商户服务是否在运行。',
  },
  resend: '立即重发',
  duplicate: '重复发送',
  duplicateHint: '连续再发两次，检验商户的处理是否幂等',
  later: '延迟发送',
  laterHint: '在沙箱时间的若干秒后发送',
  seconds: '延迟秒数',
  tamper: '带故障发送',
  tamperHint: '下一次投递带上所选的故障，检验商户能否识别',
  drop: '放弃投递',
  fault: '故障',
  tabs: { attempts: '投递记录', resource: '解密后的内容', body: '报文' },
  bodyHint: '每次投递发送的报文完全相同，resource 用 APIv3 密钥加密',
  sent: '已发送，商户应答如下',
}
