import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { controlOf, withToken } from '../../background/control'
import type { Invocation, Run } from '../../definition/invocation'
import { configurationError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { describeBody } from '../../notifications/describe'
import { liveEvents } from '../../notifications/events'
import { beginRecording, record } from '../../notifications/recording'
import type { Control } from '../../target/control'
import type { definition } from './definition'
import { type Received, receiver } from './receiver'

type ListenInvocation = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output, text, signal, folder } = invocation
  const control = await controlOf(invocation)
  // Fails at once if no sandbox runs there.
  await control('GET /clock')
  const file = options.record === undefined ? undefined : resolve(folder, options.record)
  if (file !== undefined) await beginRecording(file)
  const own = new Set<string>()
  // Recorded one after the other, in the order of their responses.
  let recording: Promise<void> = Promise.resolve()
  const server = receiver({
    forwardTo: options['forward-to'],
    signal,
    onReceived: async (received) => {
      const { id } = describeBody(received.body)
      if (id !== undefined) own.add(id)
      if (file !== undefined) recording = recording.then(() => record(file, recordOf(received)))
      await recording
      await print(received, invocation, control)
    },
    onError: (error) => {
      output.warn(error instanceof Error ? error.message : String(error))
    },
  })
  server.listen(options.port, '127.0.0.1')
  await listening(server, options.port)
  const { port } = server.address() as AddressInfo
  output.note(
    text({
      zh: `通知地址（下单时的 notify_url）：http://127.0.0.1:${port}/notify\n按 Ctrl-C 停止`,
      en: `Address for notifications (notify_url of orders): http://127.0.0.1:${port}/notify\nPress Ctrl-C to stop`,
    }),
  )
  try {
    await followOthers(invocation, own)
  } finally {
    server.closeAllConnections()
    server.close()
    await recording
  }
  return exitCodes.ok
}

async function listening(server: ReturnType<typeof receiver>, port: number): Promise<void> {
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw configurationError(
      'PORT_UNAVAILABLE',
      { zh: `无法监听端口 ${port}：${reason}`, en: `Port ${port} cannot be listened on: ${reason}` },
      { zh: '用 --port 换一个端口，或 --port 0', en: 'Choose another by --port, or --port 0' },
      error,
    )
  }
}

// Everything but the time that it took and its error.
function recordOf(received: Received): Omit<Received, 'milliseconds' | 'error'> {
  const entries = Object.entries(received).filter(([name]) => name !== 'milliseconds' && name !== 'error')
  return Object.fromEntries(entries) as unknown as Omit<Received, 'milliseconds' | 'error'>
}

/** Prints a delivery with the number of its order, which the sandbox knows in plain text. */
async function print(
  { time, body, status, milliseconds, error, target, url }: Received,
  { output, text }: ListenInvocation,
  control: Control,
): Promise<void> {
  const { id, event_type } = describeBody(body)
  const number = id === undefined ? undefined : await numberOf(id, control)
  const outcome =
    error ??
    (url === undefined
      ? text({ zh: '已确认', en: 'acknowledged' })
      : `HTTP ${String(status)} ${String(milliseconds)} ms → ${url}`)
  const isAcknowledged = status === 200 || status === 204
  output.event(
    { time, id, event_type, number, target, forwarded_to: url, status, milliseconds, error },
    () => {
      const { green, red, dim } = output.colors
      const mark = isAcknowledged ? green('✓') : red('✗')
      return `${dim(time)} ${mark} ${event_type} ${number ?? id ?? ''} ${outcome}`
    },
  )
}

const numbers = [
  'out_refund_no',
  'out_trade_no',
  'out_order_no',
  'out_bill_no',
  'out_batch_no',
  'out_request_no',
]

async function numberOf(id: string, control: Control): Promise<string | undefined> {
  try {
    const { resource } = (await control(`GET /notifications/${encodeURIComponent(id)}`)) as {
      readonly resource: Readonly<Record<string, unknown>>
    }
    const found = numbers.map((name) => resource[name]).find((value) => typeof value === 'string')
    return typeof found === 'string' ? found : undefined
  } catch {
    // It is only shown; a forged notification has an ID that the sandbox does not know.
    return undefined
  }
}

/** Prints the outcome of deliveries to other addresses, until the command is stopped. */
async function followOthers(invocation: ListenInvocation, own: ReadonlySet<string>): Promise<void> {
  const { options, output, text, signal } = invocation
  const environment = await withToken(invocation)
  for await (const { name, data } of liveEvents({ url: options.sandbox, environment, signal })) {
    const { id, mchid, event_type, change, outcome } = data
    if (name !== 'notification' || change !== 'attempted' || own.has(String(id))) continue
    if (options.mchid !== undefined && mchid !== options.mchid) continue
    output.event({ id, event_type, mchid, elsewhere: true, outcome }, () =>
      text({
        zh: `  ${String(event_type)} ${String(id)} 发往其他地址：${String(outcome)}`,
        en: `  ${String(event_type)} ${String(id)} to another address: ${String(outcome)}`,
      }),
    )
  }
}
