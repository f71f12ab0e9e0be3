import { defineCommand } from '../../definition/command'
import { sandboxOptions } from '../../target/options'

export const definition = defineCommand({
  name: 'explain',
  summary: { zh: '解释错误码，或沙箱里的一次请求', en: 'explain an error code, or a request of the sandbox' },
  description: {
    zh: '错误码的含义、来源与处理办法：微信支付的错误码按接口各有解释，SDK 与沙箱的错误码也在内。给出应答头 Request-ID 时，查出沙箱记录的那次请求：签名、参数、应答，以及出错的原因；正式环境的请求只有微信支付的技术支持能查。',
    en: 'What an error code means, where it comes from and what to do: codes of WeChat Pay by operation, and those of the SDK. Given the Request-ID of a response, it looks up the request that the sandbox recorded: its signature, parameters and response, and why it failed. Of the real WeChat Pay only its support can look a request up.',
  },
  arguments: [
    {
      name: 'code',
      summary: { zh: '错误码，或 Request-ID', en: 'error code, or Request-ID' },
    },
  ],
  options: {
    operation: {
      type: 'string',
      placeholder: { zh: '接口', en: 'operation' },
      summary: { zh: '只看一个接口的解释', en: 'only what it means for one operation' },
    },
    sandbox: sandboxOptions.sandbox,
  },
  examples: [
    { command: 'explain SIGN_ERROR', summary: { zh: '解释签名错误', en: 'explain a signature error' } },
    {
      command: 'explain 084B337F8E6DD6435B3A8D1E84B36A412E2B9F-268512771',
      summary: { zh: '查沙箱里的一次请求', en: 'look up a request of the sandbox' },
    },
  ],
  exitCodes: {
    failed: { zh: '没有这个错误码或请求', en: 'the code or the request is unknown' },
    network: { zh: '沙箱没有运行', en: 'no sandbox runs' },
  },
})
