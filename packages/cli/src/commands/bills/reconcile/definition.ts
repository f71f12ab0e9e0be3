import { defineCommand } from '../../../definition/command'
import { targetOptions } from '../../../target/options'
import { dateOption } from '../bill-options'

export const definition = defineCommand({
  name: 'reconcile',
  summary: { zh: '用交易账单核对订单', en: 'compare your orders with the trade bill' },
  description: {
    zh: '列出相符的笔数，以及本地缺少、对方缺少、金额不同、重复的订单。金额是整数分。两边都在磁盘上排序，千万行也只用固定的内存。差异逐行写入 --output，屏幕上只显示前 20 笔。',
    en: 'Counts what matches, and lists orders that are missing here, missing there, of another amount, or repeated. Amounts are integer fen. Both sides are sorted on disk: ten million rows take a fixed amount of memory. All differences go to --output, one JSON a line; the first 20 are shown.',
  },
  options: {
    orders: {
      type: 'path',
      required: true,
      summary: {
        zh: '本地订单：带表头的 CSV，或每行一个 JSON（.ndjson）',
        en: 'your orders: CSV with a header, or a JSON object a line (.ndjson)',
      },
    },
    date: dateOption,
    bill: {
      type: 'path',
      summary: { zh: '已下载的交易账单，代替 --date', en: 'a downloaded trade bill, instead of --date' },
    },
    'number-column': {
      type: 'string',
      default: 'out_trade_no',
      placeholder: { zh: '列名', en: 'column' },
      summary: { zh: '商户订单号的列', en: 'column of the order number' },
    },
    'amount-column': {
      type: 'string',
      default: 'amount',
      placeholder: { zh: '列名', en: 'column' },
      summary: { zh: '订单金额的列', en: 'column of the amount' },
    },
    unit: {
      type: 'choice',
      choices: ['fen', 'yuan'],
      default: 'fen',
      summary: { zh: '本地金额的单位', en: 'unit of your amounts' },
    },
    output: {
      type: 'path',
      short: 'o',
      summary: { zh: '写入全部差异的文件', en: 'file for all differences' },
    },
    ...targetOptions,
  },
  examples: [
    {
      command: 'bills reconcile --orders orders.csv --date 2026-11-27 --live -o differences.ndjson',
      summary: { zh: '核对一天的订单', en: 'reconcile the orders of a day' },
    },
    {
      command: 'bills reconcile --orders orders.csv --unit yuan --bill all-2026-11-27.csv',
      summary: { zh: '用下载好的账单核对，本地金额是元', en: 'with a downloaded bill, and amounts in yuan' },
    },
  ],
  exitCodes: {
    failed: { zh: '有差异', en: 'there are differences' },
    configuration: { zh: '文件无法读取', en: 'a file cannot be read' },
    refused: { zh: '微信支付拒绝了请求', en: 'WeChat Pay rejected the request' },
    network: {
      zh: '无法连接，或账单与摘要不符',
      en: 'unreachable, or a bill that does not match its digest',
    },
  },
})
