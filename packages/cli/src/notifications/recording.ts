import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { appendFile, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { configurationError } from '../errors/cli-error'
import { unreadable, unwritable } from '../files/read-file'
import { fileReason } from '../files/reason'

/** A delivered notification, byte for byte, and the acknowledgement: one line of a recording. */
export interface Recorded {
  readonly time: string
  /** Address that it was forwarded to. */
  readonly url: string | undefined
  /** Path and query of the address that the sandbox called. */
  readonly target: string
  /** Headers in their order, as pairs. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
  readonly status: number | undefined
}

/** Begins a recording: a file that only its owner can read, because notifications are personal data. */
export async function beginRecording(file: string): Promise<void> {
  try {
    await writeFile(file, '', { mode: 0o600 })
  } catch (error) {
    throw unwritable(file, error)
  }
}

/** Adds a notification to a recording. */
export async function record(file: string, { body, ...rest }: Recorded): Promise<void> {
  const text = isUtf8(body) ? { body: body.toString() } : { body_base64: body.toString('base64') }
  await appendFile(file, `${JSON.stringify({ ...rest, ...text })}\n`)
}

/**
 * Reads a recording line by line.
 *
 * @throws CliError RECORDING_INVALID, with the number of the line
 */
export async function* readRecording(file: string): AsyncGenerator<Recorded> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
  let number = 0
  try {
    for await (const line of lines) {
      number++
      if (line.trim() !== '') yield parsed(line, file, number)
    }
  } catch (error) {
    throw fileReason(error) === undefined ? error : unreadable(file, error)
  }
}

function parsed(line: string, file: string, number: number): Recorded {
  try {
    const { body, body_base64, ...rest } = JSON.parse(line) as Omit<Recorded, 'body'> & {
      readonly body?: unknown
      readonly body_base64?: unknown
    }
    const isPair = (each: unknown): boolean =>
      Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string')
    if (!Array.isArray(rest.headers) || !rest.headers.every(isPair))
      throw new Error('"headers" is not a list of pairs')
    if (typeof body === 'string') return { ...rest, body: Buffer.from(body) }
    if (typeof body_base64 === 'string') return { ...rest, body: Buffer.from(body_base64, 'base64') }
    throw new Error('"body" is missing')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw configurationError(
      'RECORDING_INVALID',
      {
        zh: `${file} 第 ${number} 行不是录下的通知：${reason}`,
        en: `Line ${number} of ${file} is not a recorded notification: ${reason}`,
      },
      { zh: '录制文件由 wxpay listen --record 写成', en: 'Recordings are written by wxpay listen --record' },
      error,
    )
  }
}
