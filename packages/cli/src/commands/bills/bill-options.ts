import type { OptionDefinitions } from '../../definition/option'

/** The bill of a day. */
export const dateOption = {
  type: 'date',
  summary: {
    zh: '北京时间的日期；次日约 10 点起可下载，保留三个月',
    en: 'day in Beijing; available from about ten o’clock of the next day, for three months',
  },
} as const satisfies OptionDefinitions[string]
