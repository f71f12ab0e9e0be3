import { defineCommand } from '../../definition/command'
import { confirmOption, targetOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'call',
  summary: { zh: '调用一个接口', en: 'call an operation' },
  description: {
    zh: `签名、发出、验签，并打印应答。接口写成 v3.pay.transactions.native（末尾可带方法），或 'POST /v3/…'，路径里可以直接写值。字段按接口目录的类型读取：--amount.total 100；列表重复给出，或用下标 --detail.goods_detail.0.quantity 1；对象可以写成 JSON。--data 给出整个请求体，同名字段以选项为准。没有给出的必填 mchid、appid 取自商户。

默认连接沙箱；没有沙箱在运行时，为这一次调用临时启动一个。加上 --live 才连接正式的微信支付，此时写请求会先询问。`,
    en: `Signs the request, sends it, verifies the response and prints it. An operation is written v3.pay.transactions.native (the method may follow), or 'POST /v3/…', whose path may contain values. Fields are read by the types of the catalog: --amount.total 100; lists are repeated, or have an index as in --detail.goods_detail.0.quantity 1; objects may be JSON. --data gives the whole body, in which options replace fields. A required mchid or appid that is not given is that of the merchant.

Talks to the sandbox, and starts one for the call if none runs. With --live it talks to the real WeChat Pay, and asks before a write.`,
  },
  arguments: [
    {
      name: 'operation',
      summary: {
        zh: "v3.pay.transactions.native 或 'POST /v3/pay/transactions/native'",
        en: "v3.pay.transactions.native or 'POST /v3/pay/transactions/native'",
      },
    },
  ],
  options: {
    data: {
      type: 'string',
      short: 'd',
      placeholder: { zh: 'JSON|@文件|-', en: 'json|@file|-' },
      summary: {
        zh: '请求体：JSON、@文件，或 - 表示标准输入',
        en: 'body: JSON, @file, or - for standard input',
      },
    },
    method: {
      type: 'choice',
      short: 'm',
      choices: ['get', 'post', 'put', 'patch', 'delete'],
      summary: { zh: '路径有多个方法时选择一个', en: 'method, for a path with several' },
    },
    output: {
      type: 'path',
      short: 'o',
      summary: { zh: '把应答写入文件', en: 'write the response to a file' },
    },
    'dry-run': {
      type: 'flag',
      summary: {
        zh: '不发出，只打印签名后的请求和签名串',
        en: 'send nothing; print the signed request and the string that was signed',
      },
    },
    curl: {
      type: 'flag',
      summary: {
        zh: '不发出，打印 curl 命令；签名 5 分钟内有效',
        en: 'send nothing; print a curl line, valid for 5 minutes',
      },
    },
    timeout: {
      type: 'integer',
      least: 1,
      most: 600,
      default: 30,
      unit: { zh: '秒', en: 'seconds' },
      summary: { zh: '整个调用的时限', en: 'time limit of the whole call' },
    },
    uncataloged: {
      type: 'flag',
      summary: {
        zh: '允许调用目录尚未收录的路径',
        en: 'allow a path that the catalog does not have yet',
      },
    },
    ...confirmOption,
    ...targetOptions,
  },
  rest: 'fields',
  examples: [
    {
      command: 'call v3.pay.transactions.native --data @order.json --amount.total 100',
      summary: {
        zh: '在沙箱里下单，金额改为 1 元',
        en: 'place an order at the sandbox, with the amount of 1 yuan',
      },
    },
    {
      command: "call 'GET /v3/pay/transactions/out-trade-no/A20261128001'",
      summary: { zh: '按商户订单号查询', en: 'query an order by its number' },
    },
    {
      command: 'call v3.refund.domestic.refunds --data @refund.json --live --dry-run',
      summary: {
        zh: '查看将发往正式微信支付的请求及签名串',
        en: 'show the request for the real WeChat Pay, and the string that is signed',
      },
    },
  ],
  exitCodes: {
    configuration: { zh: '配置、密钥或文件有误', en: 'a wrong profile, key or file' },
    refused: { zh: '微信支付拒绝了请求', en: 'WeChat Pay rejected the request' },
    output: {
      zh: '请求已发出，但应答无法写入 --output；应答会打印出来',
      en: 'the request was sent, but --output cannot be written; the response is printed',
    },
    network: {
      zh: '无法连接、超时，或应答未通过验签',
      en: 'unreachable, timed out, or an unverifiable response',
    },
    unknown: {
      zh: '结果未知：先按打印的查询确认，再决定是否重试',
      en: 'unknown outcome: run the query that is printed before you repeat it',
    },
  },
})
