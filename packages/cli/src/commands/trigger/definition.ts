import { defineCommand } from '../../definition/command'
import { sandboxOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'trigger',
  summary: { zh: '让沙箱发出一种通知', en: 'make the sandbox send a notification' },
  description: {
    zh: '有状态的业务由真实的调用到达：下单、用户付款、退款……，通知是流程的结果，之后的查询与它一致；INSURANCE_ENTRUST.RENEW 还会把沙箱的时间拨到次日中午。其他通知的内容取自接口目录的示例，按目录校验，签名与加密同样真实，但不改变任何状态。--set 设定字段：TRANSACTION.SUCCESS --set amount.total=100。',
    en: 'Events of stateful flows are reached by real calls: an order, the payment of a user, a refund; the notification is their result, and later queries agree with it; INSURANCE_ENTRUST.RENEW also moves the clock of the sandbox to noon of the next day. The content of other notifications is made from the examples of the catalog and checked against it; it is signed and encrypted as any other, and changes no state. --set sets a field: TRANSACTION.SUCCESS --set amount.total=100.',
  },
  arguments: [
    {
      name: 'event',
      summary: { zh: '通知类型，如 TRANSACTION.SUCCESS', en: 'event_type, such as TRANSACTION.SUCCESS' },
    },
  ],
  options: {
    set: {
      type: 'string',
      short: 's',
      multiple: true,
      placeholder: { zh: '字段=值', en: 'field=value' },
      summary: {
        zh: '设定字段，可重复；值为 JSON 或文本',
        en: 'set a field; may be repeated; a value is JSON or text',
      },
    },
    'notify-url': {
      type: 'url',
      short: 'n',
      default: 'http://127.0.0.1:4242/notify',
      summary: { zh: '接收的地址；默认 wxpay listen 的', en: 'receiver; default that of wxpay listen' },
    },
    ...sandboxOptions,
  },
  examples: [
    {
      command: 'trigger TRANSACTION.SUCCESS --set amount.total=100',
      summary: { zh: '用户支付一元', en: 'a user pays one yuan' },
    },
    {
      command: 'trigger REFUND.SUCCESS --notify-url http://localhost:3000/notify',
      summary: { zh: '退款到账，直接发给商户系统', en: 'a refund, sent to your server' },
    },
  ],
  exitCodes: { failed: { zh: '通知没有被确认', en: 'the notification was not acknowledged' } },
})
