import { defineCommand } from '../../../definition/command'
import { targetOptions } from '../../../target/options'

export const definition = defineCommand({
  name: 'mcp',
  summary: { zh: '为 AI 编程助手提供工具（MCP）', en: 'offer tools to coding agents (MCP)' },
  description: {
    zh: `以 MCP（Model Context Protocol）提供工具：查接口与错误码，在沙箱里调用接口、扮演付款人、读取通知、推进时钟。默认使用标准输入输出，由 MCP 客户端启动；--http 则在 127.0.0.1 上监听，每个请求都要带令牌。

默认只用沙箱；没有沙箱在运行时，在本进程里启动一个。加上 --live 才能查询正式的微信支付；写请求还要求配置里写明 "agents": "write"、先在沙箱上以同样的参数演练成功，并由人在自己的终端里用 wxpay mcp approve 输入单号与金额确认，一次有效。`,
    en: `Offers tools by MCP, the Model Context Protocol: look up operations and error codes; call operations on the sandbox, act as the payer, read notifications, advance the clock. A client starts it and talks over standard input and output; with --http it listens on 127.0.0.1, and every request must carry the token.

It uses the sandbox, and starts one in its own process if none runs. With --live it can query the real WeChat Pay. A write there also needs "agents": "write" in the profile, a rehearsal on the sandbox with the same arguments, and a person who types the number and the amount in wxpay mcp approve on a terminal of their own; an approval is valid once.`,
  },
  options: {
    http: {
      type: 'flag',
      summary: {
        zh: '以 HTTP 提供，而不用标准输入输出',
        en: 'serve over HTTP instead of standard input and output',
      },
    },
    port: {
      type: 'integer',
      least: 0,
      most: 65_535,
      default: 8788,
      summary: { zh: 'HTTP 的端口；0 表示任选', en: 'port of HTTP; 0 takes a free one' },
    },
    embedded: {
      type: 'flag',
      summary: {
        zh: '总是在本进程里启动一个新的沙箱，不用已在运行的',
        en: 'always start a new sandbox in this process, instead of using one that runs',
      },
    },
    ...targetOptions,
  },
  examples: [
    {
      command: 'mcp',
      summary: { zh: '由 MCP 客户端启动', en: 'as a client of MCP starts it' },
    },
    {
      command: 'mcp --http --port 8788',
      summary: {
        zh: '以 HTTP 提供；令牌打印在标准错误输出，或由 WXPAY_MCP_TOKEN 给出',
        en: 'over HTTP; the token is printed to standard error, or is that of WXPAY_MCP_TOKEN',
      },
    },
    {
      command: 'mcp --live --profile shop',
      summary: { zh: '允许查询正式的微信支付', en: 'allow queries of the real WeChat Pay' },
    },
    {
      command: 'mcp approve',
      summary: { zh: '确认一个等待中的写请求', en: 'approve a write that waits' },
    },
  ],
  exitCodes: {
    configuration: { zh: '配置、密钥或文件有误', en: 'a wrong profile, key or file' },
    network: { zh: '端口被占用', en: 'the port is in use' },
  },
})
