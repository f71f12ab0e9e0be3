import { defineCommand } from '../../../definition/command'
import { targetOptions } from '../../../target/options'
import { dateOption } from '../bill-options'

export const definition = defineCommand({
  name: 'download',
  summary: { zh: '下载一天的账单', en: 'download the bill of a day' },
  description: {
    zh: 'all、success、refund 是交易账单，basic、operation、fees 是各账户的资金账单。csv 是微信支付的原文；ndjson 与 parquet 的金额是整数分。文件核对摘要后才出现；parquet 需要另装 hyparquet-writer。',
    en: 'all, success and refund are trade bills; basic, operation and fees fund flow bills of an account. csv is the text of WeChat Pay; amounts of ndjson and parquet are integer fen. A file appears once its digest is verified. parquet takes the package hyparquet-writer.',
  },
  options: {
    date: { ...dateOption, required: true },
    type: {
      type: 'choice',
      choices: ['all', 'success', 'refund', 'basic', 'operation', 'fees'],
      default: 'all',
      summary: { zh: '账单种类', en: 'kind of bill' },
    },
    format: {
      type: 'choice',
      choices: ['csv', 'ndjson', 'parquet'],
      default: 'csv',
      summary: { zh: '文件格式', en: 'format of the file' },
    },
    output: {
      type: 'path',
      short: 'o',
      summary: { zh: '文件名，默认 <种类>-<日期>.<格式>', en: 'file; default <type>-<date>.<format>' },
    },
    ...targetOptions,
  },
  examples: [
    {
      command: 'bills download --date 2026-11-27 --format parquet --live',
      summary: { zh: '下载前一天的交易账单，存为 Parquet', en: 'download a trade bill as Parquet' },
    },
  ],
  exitCodes: {
    configuration: {
      zh: '无法写入，或缺少 hyparquet-writer',
      en: 'the file cannot be written, or hyparquet-writer is missing',
    },
    refused: { zh: '微信支付拒绝了请求', en: 'WeChat Pay rejected the request' },
    network: {
      zh: '无法连接，或文件与摘要不符',
      en: 'unreachable, or a file that does not match its digest',
    },
  },
})
