import type { Invocation, Run } from '../../definition/invocation'
import type { Text } from '../../definition/text'
import { examineEcho } from '../../doctor/echo'
import type { Finding } from '../../doctor/finding'
import { examineKeys } from '../../doctor/keys'
import {
  examineClock,
  examineDns,
  examineProxy,
  examineTls,
  type Limits,
  UNREACHABLE,
} from '../../doctor/network'
import { examineNotifyUrl } from '../../doctor/notify-url'
import { examineVersions } from '../../doctor/versions'
import { exitCodes } from '../../errors/exit-codes'
import { createClient } from '../../target/client'
import { openTarget } from '../../target/open-target'
import type { Target } from '../../target/target'
import type { definition } from './definition'

type DoctorInvocation = Invocation<typeof definition>

const BACKUP = 'https://api2.mch.weixin.qq.com'

export const run: Run<typeof definition> = async (invocation) => {
  const { output } = invocation
  const target = await openTarget(invocation)
  const findings: Finding[] = []
  try {
    for await (const finding of examine(invocation, target)) findings.push(finding)
  } finally {
    await target.close()
  }
  const errors = findings.filter(({ status }) => status === 'error').length
  const warnings = findings.filter(({ status }) => status === 'warning').length
  const { text } = invocation
  output.result(
    {
      target: target.kind,
      base_url: target.baseURL,
      mchid: target.keys.mchid,
      errors,
      warnings,
      findings: findings.map(inOne(text)),
    },
    () =>
      [
        ...findings.map((finding) => line(finding, invocation)),
        '',
        text({ zh: `错误 ${errors} 项，警告 ${warnings} 项`, en: `${errors} errors, ${warnings} warnings` }),
      ].join('\n'),
  )
  return errors === 0 ? exitCodes.ok : exitCodes.failed
}

async function* examine(
  { options, environment, signal }: DoctorInvocation,
  target: Target,
): AsyncGenerator<Finding> {
  const limits: Limits = { timeout: options.timeout, signal }
  const isLive = target.kind === 'live'
  yield* examineVersions()
  yield* examineKeys(target.keys, new Date())
  yield examineProxy(environment)
  const url = new URL(target.baseURL)
  for (const host of isLive ? [url, new URL(BACKUP)] : [url]) {
    yield examineDns(host, limits)
    if (host.protocol === 'https:') yield examineTls(host, limits, new Date())
  }
  const clock = await examineClock(url, limits, () => new Date())
  yield clock
  const notifyUrl = options['notify-url']
  // Without a response there is nothing to sign for.
  if (clock.id !== UNREACHABLE) yield* await echo(target, { ...limits, isLive, notifyUrl })
  if (notifyUrl !== undefined)
    yield* await examineNotifyUrl(new URL(notifyUrl), { ...limits, isLive, now: new Date() })
}

async function echo(target: Target, options: Parameters<typeof examineEcho>[1]): Promise<readonly Finding[]> {
  const client = await createClient(target, { timeout: options.timeout * 2 })
  try {
    return await examineEcho(client, options)
  } finally {
    await client.close()
  }
}

const inOne =
  (text: (text: Text) => string) =>
  ({ message, remedy, ...rest }: Finding) => ({
    ...rest,
    message: text(message),
    ...(remedy === undefined ? {} : { remedy: text(remedy) }),
  })

const marks = { ok: '✓', warning: '!', error: '✗', skipped: '-' } as const

function line({ status, message, remedy }: Finding, { output, text }: DoctorInvocation): string {
  const { green, yellow, red, dim } = output.colors
  const color = { ok: green, warning: yellow, error: red, skipped: dim }[status]
  const head = `${color(marks[status])} ${text(message)}`
  return remedy === undefined ? head : `${head}\n    ${text(remedy)}`
}
