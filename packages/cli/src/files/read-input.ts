import { addAbortSignal } from 'node:stream'
import type { Invocation } from '../definition/invocation'
import { usageError } from '../errors/cli-error'

/**
 * Reads standard input to its end, at most a number of bytes. A signal ends the wait for a person who types.
 *
 * @throws CliError with the exit code `usage` for more
 */
export async function readInput(
  { input, signal }: Pick<Invocation, 'input' | 'signal'>,
  limit: number,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of addAbortSignal(signal, input) as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk)
    length += bytes.byteLength
    if (length > limit)
      throw usageError('INPUT_TOO_LARGE', {
        zh: `标准输入超过 ${limit} 字节`,
        en: `Standard input has more than ${limit} bytes`,
      })
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
