import { existsSync, readFileSync } from 'node:fs'
import type { Locale } from '@wxpay/protocol'
import { commands } from '../src/commands'
import type { CommandDefinition } from '../src/definition/command'
import { globalOptions } from '../src/definition/global-options'
import type { OptionDefinitions } from '../src/definition/option'
import type { Text } from '../src/definition/text'
import { leaves } from '../src/definition/tree'
import { type ExitCodeName, exitCodeMeanings, exitCodes } from '../src/errors/exit-codes'
import { describedOption, usageOf, writtenOption } from '../src/help/usage'
import { keyVariables } from '../src/profiles/environment'

/** The guide of the command line, made from the definitions of the commands. */
export function guidePage(locale: Locale): string {
  const t = (text: Text): string => text[locale]
  return `${[
    ...intro(t),
    ...leaves(commands)
      .filter(({ node }) => node.definition.hidden !== true)
      .flatMap(({ words, node }) => [
        ...section(words, node.definition, t),
        ...recording(`${words.join('-')}.${locale}`, t),
      ]),
    ...ending(t),
  ].join('\n\n')}\n`
}

type Translate = (text: Text) => string

function intro(t: Translate): readonly string[] {
  return [
    `---
title: ${t({ zh: '命令行', en: 'The command line' })}
description: ${t({
      zh: '用 wxpay 调用接口、检查密钥、验签、对账，默认连接沙箱。',
      en: 'Call operations, check keys, verify signatures and reconcile bills with wxpay, on the sandbox by default.',
    })}
---`,
    `# ${t({ zh: '命令行 wxpay', en: 'The command wxpay' })}`,
    sh('npm install --save-dev @wxpay/cli', 'npx wxpay --help'),
    t({
      zh: '默认连接本机的沙箱：正在运行的那一个，没有时为一次调用临时启动。加上 `--live` 才连接正式的微信支付；此时写请求在终端里先询问，不在终端里要加 `--yes`。结果写到标准输出，提示、进度和错误写到标准错误。`--json` 让结果与错误都是 JSON。',
      en: 'Commands talk to the local sandbox: the one that runs, or one that is started for a single call. Only with `--live` do they talk to the real WeChat Pay; a write then asks on a terminal, and needs `--yes` elsewhere. Results go to standard output; notes, progress and errors to standard error. With `--json` results and errors are JSON.',
    }),
    `## ${t({ zh: '商户的密钥', en: 'Keys of a merchant' })}`,
    t({
      zh: '`wxpay init` 核对密钥并写入 `wxpay.config.json`：项目里的优先，其次是用户目录里的；也可以手写 `wxpay.config.ts`。配置只记录文件名与环境变量名，密钥本身不写进去，也不能作为选项给出。只用环境变量也可以，适合 CI：',
      en: '`wxpay init` checks the keys and writes `wxpay.config.json`. That of the project comes before that of the user; it may also be a `wxpay.config.ts`. It names files and environment variables and never has a secret, and no option takes one. Environment variables alone are enough, as in CI:',
    }),
    table(
      [t({ zh: '变量', en: 'Variable' }), t({ zh: '内容', en: 'Content' })],
      Object.entries(keyVariables).map(([name, text]) => [`\`${name}\``, t(text)]),
    ),
    `## ${t({ zh: '通用选项', en: 'Options of every command' })}`,
    optionTable(globalOptions, t),
    `## ${t({ zh: '命令', en: 'Commands' })}`,
  ]
}

function section(words: readonly string[], definition: CommandDefinition, t: Translate): readonly string[] {
  const {
    summary,
    description,
    arguments: given = [],
    options = {},
    examples = [],
    exitCodes: own = {},
  } = definition
  const codes = Object.entries(own) as [ExitCodeName, Text][]
  return [
    `### wxpay ${words.join(' ')}`,
    t({ zh: `${summary.zh}。`, en: `${summary.en.charAt(0).toUpperCase()}${summary.en.slice(1)}.` }),
    ...(description === undefined ? [] : [escaped(t(description))]),
    sh(t(usageOf(words, definition))),
    ...(given.length === 0
      ? []
      : [
          table(
            [t({ zh: '参数', en: 'Argument' }), t({ zh: '说明', en: 'Meaning' })],
            given.map((each) => [`\`${each.name}\``, t(each.summary)]),
          ),
        ]),
    ...(Object.keys(options).length === 0 ? [] : [optionTable(options, t)]),
    ...(examples.length === 0
      ? []
      : [sh(...examples.flatMap(({ command, summary: text }) => [`# ${t(text)}`, `wxpay ${command}`]))]),
    ...(codes.length === 0
      ? []
      : [
          `${t({ zh: '退出码：', en: 'Exit codes: ' })}${codes
            .map(([name, text]) => `\`${exitCodes[name]}\` ${t(text)}`)
            .join(t({ zh: '；', en: '; ' }))}${t({ zh: '。', en: '.' })}`,
        ]),
  ]
}

// Made by `npm run recordings`.
function recording(name: string, t: Translate): readonly string[] {
  const file = new URL(`../../../docs/recordings/${name}.txt`, import.meta.url)
  if (!existsSync(file)) return []
  const screen = ['```text', readFileSync(file, 'utf8').trimEnd(), '```'].join('\n')
  return [t({ zh: '终端里的样子：', en: 'On a terminal:' }), screen]
}

function ending(t: Translate): readonly string[] {
  const all = Object.entries(exitCodeMeanings) as [ExitCodeName, Text][]
  return [
    `## ${t({ zh: '退出码', en: 'Exit codes' })}`,
    table(
      [t({ zh: '退出码', en: 'Code' }), t({ zh: '含义', en: 'Meaning' })],
      all.map(([name, text]) => [`\`${exitCodes[name]}\``, t(text)]),
    ),
    `## ${t({ zh: '沿用的旧写法', en: 'Old spellings' })}`,
    t({
      zh: '`wxpay req` 与 `wxpay crt` 沿用 wechatpay-axios-plugin 的写法。密钥写成 `@文件` 或 `env:变量名`，不接受密钥本身。',
      en: '`wxpay req` and `wxpay crt` take the spelling of wechatpay-axios-plugin. A secret is written `@file` or `env:NAME`; the secret itself is refused.',
    }),
    sh(
      'wxpay req v3.pay.transactions.native -m post -c.mchid 1900000001 -c.serial 408B07E7… -c.privateKey apiclient_key.pem -d.amount.total 100',
      'wxpay crt -m 1900000001 -s 408B07E7… -f apiclient_key.pem -k @apiv3.key -o certs',
    ),
  ]
}

function optionTable(options: OptionDefinitions, t: Translate): string {
  return table(
    [t({ zh: '选项', en: 'Option' }), t({ zh: '说明', en: 'Meaning' })],
    Object.entries(options).map(([name, option]) => [
      `\`${t(writtenOption(name, option)).trim().replaceAll('|', '\\|')}\``,
      t(describedOption(option)),
    ]),
  )
}

function table(heading: readonly string[], rows: readonly (readonly [code: string, text: string])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    line(heading),
    line(heading.map(() => '---')),
    ...rows.map(([code, text]) => line([code, escaped(text).replaceAll('|', '\\|')])),
  ].join('\n')
}

const sh = (...lines: readonly string[]): string => ['```sh', ...lines, '```'].join('\n')

// A placeholder such as <serial> is not an element.
const escaped = (text: string): string => text.replaceAll('<', '&lt;')
