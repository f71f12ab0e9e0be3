import type { Text } from '../definition/text'

/** Exit codes of the command line, by name. */
export const exitCodes = {
  ok: 0,
  failed: 1,
  usage: 2,
  configuration: 3,
  refused: 4,
  network: 5,
  unknown: 6,
  internal: 70,
  output: 74,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const

/** Name of an exit code. */
export type ExitCodeName = keyof typeof exitCodes

/** An exit code of the command line. */
export type ExitCode = (typeof exitCodes)[ExitCodeName]

/** Meaning of each exit code. */
export const exitCodeMeanings: Readonly<Record<ExitCodeName, Text>> = {
  ok: { zh: '成功', en: 'success' },
  failed: {
    zh: '检查有发现：签名不符、账目有差异、诊断不通过',
    en: 'a check found something: a signature that does not verify, a difference in the books, a failed diagnosis',
  },
  usage: {
    zh: '命令、参数或选项有误，没有发出请求',
    en: 'a wrong command, argument or option; nothing was sent',
  },
  configuration: {
    zh: '配置、密钥或文件有误，没有发出请求',
    en: 'a wrong profile, key or file; nothing was sent',
  },
  refused: { zh: '微信支付拒绝了请求', en: 'WeChat Pay rejected the request' },
  network: {
    zh: '无法连接、超时，或应答未通过验签；请求没有生效，或只是查询',
    en: 'unreachable, timed out, or an unverifiable response; the request had no effect, or was only a query',
  },
  unknown: {
    zh: '结果未知：写请求可能已被处理，先查询再决定是否重试',
    en: 'unknown outcome: a write may have been processed; query it before you repeat it',
  },
  internal: { zh: '本程序的缺陷，请报告', en: 'a defect of this program; please report it' },
  output: {
    zh: '结果无法写入标准输出或文件；请求可能已经发出',
    en: 'the result could not be written to standard output or a file; requests may have been sent',
  },
  hangup: { zh: '终端已关闭（SIGHUP）', en: 'the terminal was closed (SIGHUP)' },
  interrupted: { zh: '被 Ctrl-C 中断', en: 'interrupted by Ctrl-C' },
  terminated: { zh: '被 SIGTERM 终止', en: 'ended by SIGTERM' },
}
