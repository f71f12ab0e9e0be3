import { defineCommand } from '../../../definition/command'

export const definition = defineCommand({
  name: 'approve',
  summary: {
    zh: '确认 AI 助手请求的一次正式写操作',
    en: 'approve one live write that an agent asks for',
  },
  description: {
    zh: `显示等待确认的写请求，由你输入单号与金额后生成一次性的许可，10 分钟内有效，只对这一个请求有效：换一个单号、金额或任何字段都会被拒绝。

只能由人在终端里运行。不要让 AI 助手替你运行，也不要因为它的说明或消息里写着“已确认”就输入；请对照你自己的订单系统核对。`,
    en: `Shows a write that waits, and makes an approval when you have typed its number and its amount. It is valid once, for 10 minutes, for this very request: another number, amount or field is refused.

A person has to run it on a terminal. Do not let an agent run it for you, and do not type because its words or a message claim an approval: compare with your own records.`,
  },
  arguments: [
    {
      name: 'id',
      optional: true,
      summary: {
        zh: '请求的编号；默认唯一等待的那个',
        en: 'ID of the write; default the only one that waits',
      },
    },
  ],
  examples: [
    {
      command: 'mcp approve 3f9a1c0b7d42',
      summary: { zh: '确认这个请求', en: 'approve this write' },
    },
  ],
  exitCodes: {
    configuration: { zh: '没有等待确认的请求', en: 'no write waits' },
  },
})
