import { setTimeout as wait } from 'node:timers/promises'
import { loadCatalog } from '@wxpay/catalog'
import { controlOf } from '../../background/control'
import type { Invocation, Run } from '../../definition/invocation'
import { CliError, usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { didYouMean } from '../../parsing/suggest'
import type { Control } from '../../target/control'
import { recipes } from '../../trigger/recipes'
import { runSteps } from '../../trigger/run-steps'
import { type Fields, put, type Setting, withSettings } from '../../trigger/step'
import { merchantOf } from '../../target/sandbox'
import type { definition } from './definition'

interface Listed {
  readonly id: string
  readonly sequence: number
  readonly event_type: string
  readonly attempt_count: number
  readonly resource: Fields
}

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, options, output, text, signal } = invocation
  const event = given.event.toUpperCase()
  const settings = options.set.map(settingOf)
  refuseUnknown(event)
  const control = await controlOf(invocation)
  const merchant = await merchantOf(control, options.mchid)
  const notifyUrl = options['notify-url']
  const steps = recipes[event]
  const before = await latest(control)
  const mchid =
    steps === undefined
      ? await send(event, settings, { control, mchid: merchant.mchid, notifyUrl })
      : await runSteps(withSettings(steps, settings), { control, merchant, notifyUrl })
  const { id, resource } = await attempted(control, { mchid, event, after: before, signal })
  const { attempts } = (await control(`GET /notifications/${id}`)) as {
    readonly attempts: readonly {
      readonly outcome: string
      readonly status?: number
      readonly error?: string
    }[]
  }
  const last = attempts.at(-1)
  const reached = steps === undefined ? 'sample' : 'calls'
  output.result({ id, event_type: event, mchid, notify_url: notifyUrl, reached, ...last, resource }, () =>
    [
      reached === 'calls'
        ? text({ zh: `${event} ${id}，由真实的调用到达`, en: `${event} ${id}, reached by real calls` })
        : text({ zh: `${event} ${id}，内容取自接口目录`, en: `${event} ${id}, made from the catalog` }),
      `${notifyUrl} ${last?.outcome ?? ''} ${last?.status === undefined ? (last?.error ?? '') : `HTTP ${last.status}`}`,
      JSON.stringify(resource, undefined, 2),
    ].join('\n'),
  )
  return last?.outcome === 'acknowledged' ? exitCodes.ok : exitCodes.failed
}

function refuseUnknown(event: string): void {
  const known = Object.keys(loadCatalog().webhooks ?? {}).filter((name) => !name.startsWith('v2.'))
  if (known.includes(event) || Object.hasOwn(recipes, event)) return
  throw usageError(
    'EVENT_UNKNOWN',
    { zh: `没有通知 ${event}`, en: `Unknown notification ${event}` },
    event.startsWith('V2.')
      ? {
          zh: 'APIv2 的通知由调用产生：用 wxpay call 下单，再在控制台付款',
          en: 'Notifications of APIv2 follow calls: place an order by wxpay call, and pay it in the console',
        }
      : didYouMean(event, known, (each) => each),
  )
}

/** Sends a notification whose content is made from the catalog. */
async function send(
  event_type: string,
  settings: readonly Setting[],
  {
    control,
    mchid,
    notifyUrl,
  }: { readonly control: Control; readonly mchid: string; readonly notifyUrl: string },
): Promise<string> {
  const resource = settings.reduce<Fields>((fields, [path, value]) => put(fields, path, value), {})
  await control('POST /notifications', { mchid, event_type, url: notifyUrl, resource })
  return mchid
}

const LATEST = '/latest-notifications?limit=50'
const POLL = 50
const PATIENCE = 15_000

async function latest(control: Control): Promise<number> {
  const { data } = (await control(`GET ${LATEST}`)) as { readonly data: readonly Listed[] }
  return data[0]?.sequence ?? 0
}

interface Wanted extends Pick<Invocation, 'signal'> {
  readonly mchid: string
  readonly event: string
  readonly after: number
}

/** The notification, after the first attempt to deliver it. */
async function attempted(control: Control, { mchid, event, after, signal }: Wanted): Promise<Listed> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const { data } = (await control(`GET ${LATEST}&mchid=${mchid}`)) as { readonly data: readonly Listed[] }
    const found = data.find(({ event_type, sequence }) => event_type === event && sequence > after)
    if (found !== undefined && found.attempt_count > 0) return found
    if (Date.now() > end)
      throw new CliError(
        'failed',
        { zh: `沙箱没有发出 ${event}`, en: `The sandbox did not send ${event}` },
        { code: 'NOTIFICATION_MISSING' },
      )
    await wait(POLL, undefined, { signal })
  }
}

const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

function settingOf(given: string): Setting {
  const [, name = '', value = ''] = /^([\w.]+)=(.*)$/s.exec(given) ?? []
  const path = name.split('.')
  if (name === '' || path.some((part) => part === '' || forbidden.has(part)))
    throw usageError(
      'OPTION_INVALID',
      { zh: `--set 应为 字段=值，收到的是 ${given}`, en: `--set must be field=value, received ${given}` },
      { zh: '例如 --set amount.total=100', en: 'For example --set amount.total=100' },
    )
  return [path, valueOf(value)]
}

// Long numbers, such as those of orders, have more digits than a number keeps.
function valueOf(text: string): unknown {
  if (/^-?\d{16,}$/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
