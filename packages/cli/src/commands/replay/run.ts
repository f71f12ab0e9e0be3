import { resolve } from 'node:path'
import { controlOf } from '../../background/control'
import type { Invocation, Run } from '../../definition/invocation'
import { CliError, usageError } from '../../errors/cli-error'
import { exitCodes } from '../../errors/exit-codes'
import { describeBody } from '../../notifications/describe'
import { forward, type Forwarded } from '../../notifications/forward'
import { NotificationSource } from '../../notifications/notification-source'
import { type Recorded, readRecording } from '../../notifications/recording'
import type { definition } from './definition'

type ReplayInvocation = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { arguments: given, options, output, text, folder, signal } = invocation
  let failed = 0
  let count = 0
  for await (const recorded of readRecording(resolve(folder, given.file))) {
    signal.throwIfAborted()
    const url = options['forward-to'] ?? recorded.url
    if (url === undefined)
      throw usageError(
        'RECEIVER_MISSING',
        { zh: '录制时没有转发，不知道发往哪里', en: 'The recording does not say where to send them' },
        { zh: '用 --forward-to 给出接收地址', en: 'Give the receiver with --forward-to' },
      )
    count++
    const message = options.resign ? await signedAgain(recorded, invocation) : recorded
    if (!(await send(url, message, recorded, invocation))) failed++
  }
  if (count === 0) output.warn(text({ zh: '录制文件是空的', en: 'The recording is empty' }))
  return failed === 0 ? exitCodes.ok : exitCodes.failed
}

/** Sends a notification, and prints its outcome. Returns whether it was acknowledged. */
async function send(
  url: string,
  message: Forwarded,
  { body }: Recorded,
  { options, output, signal }: ReplayInvocation,
): Promise<boolean> {
  const described = describeBody(body)
  const limit = AbortSignal.timeout(options.timeout)
  try {
    const { status, milliseconds } = await forward(url, message, AbortSignal.any([signal, limit]))
    const isAcknowledged = status === 200 || status === 204
    output.event({ ...described, url, status, milliseconds }, () => {
      const mark = isAcknowledged ? output.colors.green('✓') : output.colors.red('✗')
      return `${mark} ${described.event_type} ${described.id ?? ''} HTTP ${status} ${milliseconds} ms → ${url}`
    })
    return isAcknowledged
  } catch (error) {
    signal.throwIfAborted()
    const reason = limit.aborted ? `no response within ${options.timeout} ms` : messageOf(error)
    output.event(
      { ...described, url, error: reason },
      () => `${output.colors.red('✗')} ${described.event_type} ${described.id ?? ''} ${reason} → ${url}`,
    )
    return false
  }
}

async function signedAgain(recorded: Recorded, invocation: ReplayInvocation): Promise<Forwarded> {
  const { id } = describeBody(recorded.body)
  const control = await controlOf(invocation)
  if (id === undefined)
    throw new CliError(
      'configuration',
      { zh: '只有 APIv3 的通知可以重新签名', en: 'Only notifications of APIv3 can be signed again' },
      { code: 'NOTIFICATION_UNSIGNED' },
    )
  const { mchid, body } = (await control(`GET /notifications/${encodeURIComponent(id)}`)) as {
    readonly mchid: string
    readonly body: string
  }
  if (!recorded.body.equals(Buffer.from(body)))
    throw new CliError(
      'configuration',
      {
        zh: `录下的通知 ${id} 与沙箱里的正文不同，不能重新签名`,
        en: `The body of ${id} in the recording is not the one of the sandbox, so it cannot be signed again`,
      },
      { code: 'NOTIFICATION_CHANGED' },
    )
  const message = await new NotificationSource(control, mchid, invocation.signal).sign({ id })
  return { headers: Object.entries(message.headers), body: Buffer.from(message.body) }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  return first instanceof Error ? first.message : error.message
}
