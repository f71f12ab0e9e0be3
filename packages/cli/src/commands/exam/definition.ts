import { defineCommand } from '../../definition/command'
import { checkIds } from '../../exam/check'

export const definition = defineCommand({
  name: 'exam',
  summary: { zh: '检查商户系统怎样处理通知', en: 'examine how your server handles notifications' },
  description: {
    zh: '以最坏的情形向商户系统的通知地址发送通知：同时到达的重复、颠倒的顺序、伪造的签名、不符的金额、缓慢与中断的网络、密钥切换。然后对照官方的接入质量检查清单，报告商户系统做了什么。场景文件写明沙箱的地址、怎样创建订单、怎样看到订单的状态。',
    en: 'Sends notifications at their worst to the address of your server: duplicates at once, in the wrong order, forged, with other amounts, over a slow and a broken network, signed by changing keys. Then it reports what your server did, against the official go-live checklist. A scenario file says which sandbox your server calls, how an order is created, and how the state of an order is seen.',
  },
  arguments: [
    { name: 'notify-url', summary: { zh: '商户系统的通知地址', en: 'the notify_url of your server' } },
  ],
  options: {
    scenario: {
      type: 'path',
      short: 's',
      required: true,
      summary: { zh: '场景文件（YAML 或 JSON）', en: 'scenario file, YAML or JSON' },
    },
    only: {
      type: 'choice',
      choices: checkIds,
      multiple: true,
      summary: { zh: '只做这一项检查，可重复', en: 'only this check; may be repeated' },
    },
    junit: { type: 'path', summary: { zh: '把 JUnit 报告写入文件', en: 'write a JUnit report' } },
    sarif: { type: 'path', summary: { zh: '把 SARIF 2.1.0 报告写入文件', en: 'write a SARIF 2.1.0 report' } },
  },
  examples: [
    {
      command: 'exam http://localhost:3000/notify --scenario shop.yaml',
      summary: { zh: '检查本机的商户系统', en: 'examine a server of this machine' },
    },
    {
      command: 'exam http://localhost:3000/notify --scenario shop.yaml --junit exam.xml --sarif exam.sarif',
      summary: { zh: '在 CI 里生成报告', en: 'write reports in CI' },
    },
  ],
  exitCodes: {
    failed: { zh: '商户系统有错误', en: 'the server has faults' },
    configuration: {
      zh: '场景文件有误，或沙箱、下单、查询状态的接口不可用',
      en: 'a wrong scenario, or the sandbox or the API of the server does not work',
    },
  },
})
