import { randomBytes } from 'node:crypto'
import type { Credentials } from '@wxpay/sandbox'
import { CliError } from '../errors/cli-error'
import type { Control } from '../target/control'
import type { Fields, Prepared, Step } from './step'

/** Subject of the steps. */
export interface StepContext {
  readonly control: Control
  readonly merchant: Credentials
  readonly notifyUrl: string
}

interface CallView {
  readonly response: { readonly status: number; readonly body?: { readonly text?: string } }
}

/**
 * Runs the steps one after the other.
 *
 * @returns the merchant that they were about: a recipe may create one
 * @throws CliError if one is refused
 */
export async function runSteps({ steps, values: given }: Prepared, context: StepContext): Promise<string> {
  const values: Record<string, string> = { ...(await valuesOf(context)), ...given }
  for (const step of steps) {
    const fields = filled(step.with ?? {}, values) as Fields
    const result =
      'call' in step
        ? await call(step, filledText(step.call, values), fields, {
            control: context.control,
            mchid: values['mchid'] ?? '',
          })
        : await context.control(filledText(step.control, values, encodeURIComponent), fields)
    for (const name of step.keep ?? []) {
      const value = find(result, name)
      if (value !== undefined) values[name] = value
    }
  }
  return values['mchid'] ?? context.merchant.mchid
}

/** The first text of a name, at any depth. */
function find(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  for (const [own, each] of Object.entries(value)) {
    const found = own === name && typeof each === 'string' ? each : find(each, name)
    if (found !== undefined) return found
  }
  return undefined
}

async function call(
  { optional }: Extract<Step, { readonly call: string }>,
  route: string,
  given: Fields,
  { control, mchid }: { readonly control: Control; readonly mchid: string },
): Promise<Fields | undefined> {
  const [method = '', path = ''] = route.split(' ')
  const view = (await control(`POST /merchants/${mchid}/call`, {
    method,
    path,
    ...(method === 'GET' ? { query: given } : { body: given }),
  })) as CallView
  const { status } = view.response
  const text = view.response.body?.text ?? ''
  if (status >= 300 && optional !== true)
    throw new CliError(
      'refused',
      {
        zh: `沙箱拒绝了 ${route}：${status} ${text}`,
        en: `The sandbox rejected ${route}: ${status} ${text}`,
      },
      { code: 'STEP_REFUSED' },
    )
  return text.startsWith('{') ? (JSON.parse(text) as Fields) : undefined
}

async function valuesOf({ control, merchant, notifyUrl }: StepContext): Promise<Record<string, string>> {
  const { time, real_time } = (await control('GET /clock')) as {
    readonly time: string
    readonly real_time: string
  }
  const day = (days: number): string =>
    new Date(Date.parse(time) + (8 * 60 * 60 + days * 24 * 60 * 60) * 1000).toISOString().slice(0, 10)
  const unique = randomBytes(8).toString('hex')
  return {
    mchid: merchant.mchid,
    appid: merchant.appid,
    serviceId: merchant.serviceId,
    notify_url: notifyUrl,
    number: `Trigger${unique}`,
    user: `o${unique}${'U'.repeat(11)}`,
    plate: `粤B${unique.slice(0, 5).toUpperCase()}`,
    // The sandbox moves times of requests by the offset of its clock.
    now: real_time,
    today: day(0),
    tomorrow: day(1),
    inTenDays: day(10),
    inFortyDays: day(40),
    inSeventyDays: day(70),
    inAYear: day(364),
  }
}

function filledText(
  text: string,
  values: Readonly<Record<string, string>>,
  encode: (value: string) => string = (value) => value,
): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : encode(value)
  })
}

function filled(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return filledText(value, values)
  if (Array.isArray(value)) return value.map((each) => filled(each, values))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, values)]))
}
