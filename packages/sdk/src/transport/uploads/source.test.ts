import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { CancellationError } from '../../base/errors/transport-error'
import { startDeadline } from '../../base/deadline'
import { MAX_BUFFERED } from './buffered-file'
import type { RereadableFile } from './rereadable'
import { find } from './source'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-test-'))
const pipe = join(folder, 'pipe.png')
execFileSync('mkfifo', [pipe])
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function read(source: unknown): Promise<Buffer> {
  const found = await find(source)
  const file = await found.read({})
  return contentOf(file)
}

async function contentOf(file: RereadableFile): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of file.open()) pieces.push(piece)
  await file.dispose()
  return Buffer.concat(pieces)
}

const content = Buffer.from('0123456789')
const shared = new Uint8Array(Buffer.from('xx0123456789xx'))

describe('find', () => {
  it.each<[string, unknown]>([
    ['an ArrayBuffer', new Uint8Array(content).buffer],
    ['a part of an ArrayBuffer', shared.subarray(2, 12)],
    ['a view of one', new DataView(shared.buffer, 2, 10)],
    ['a web stream', new Blob([content]).stream()],
    ['a stream of texts', Readable.from(['01234', '56789'])],
    ['a stream of ArrayBuffers', Readable.from([new Uint8Array(content).buffer])],
  ])('takes %s', async (_, source) => {
    expect(await read(source)).toEqual(content)
  })

  it.each<[string, unknown, RegExp]>([
    ['a folder', folder, /folder/],
    ['a pipe, which would be waited for', pipe, /pipe/],
    ['a device, which may have no end', '/dev/zero', /device/],
    ['a URL of another kind', new URL('https://example.com/a.png'), /not the URL of a local file/],
    ['a stream of objects', Readable.from([{ a: 1 }]), /yielded a value of type object/],
  ])('refuses %s', async (_, source, message) => {
    await expect(read(source)).rejects.toMatchObject({
      code: 'UPLOAD_SOURCE_INVALID',
      field: 'file',
      message: expect.stringMatching(message) as unknown,
    })
  })

  it('holds what bytes were, whatever becomes of them', async () => {
    const bytes = Buffer.from(content)
    const file = await (await find(bytes)).read({})
    bytes.fill(0)
    expect(await contentOf(file)).toEqual(content)
  })

  it.each([10, MAX_BUFFERED])(
    'takes from a stream that fills one buffer again and again (%i bytes at a time)',
    async (size) => {
      const buffer = Buffer.alloc(size)
      async function* fillings(): AsyncGenerator<Uint8Array> {
        for (const letter of 'abc') yield await Promise.resolve(buffer.fill(letter))
      }
      const expected = Buffer.from('abc'.replaceAll(/./g, (letter) => letter.repeat(size)))
      expect((await read(fillings())).equals(expected)).toBe(true)
    },
  )

  it('says of a stream that fails what it failed of', async () => {
    const broken = new PassThrough()
    broken.destroy(new TypeError('the disk is gone'))
    await expect(read(broken)).rejects.toMatchObject({
      code: 'UPLOAD_SOURCE_FAILED',
      message: expect.stringContaining('the disk is gone') as unknown,
      cause: expect.any(TypeError) as unknown,
    })
  })

  it.each<[string, () => { source: unknown; isStopped: () => boolean }]>([
    [
      'a stream of Node',
      () => {
        const source = new PassThrough()
        source.write('the beginning')
        return { source, isStopped: () => source.destroyed }
      },
    ],
    [
      'a generator',
      () => {
        let stopped = false
        async function* endless(): AsyncGenerator<string> {
          try {
            for (;;) yield await new Promise<string>((resolve) => setTimeout(resolve, 5, 'more'))
          } finally {
            stopped = true
          }
        }
        return { source: endless(), isStopped: () => stopped }
      },
    ],
  ])('waits for %s no longer than for the call', async (_, make) => {
    const { source, isStopped } = make()
    const controller = new AbortController()
    const deadline = startDeadline({ signal: controller.signal })
    const reading = (await find(source)).read({ deadline })
    setTimeout(() => {
      controller.abort()
    }, 20)
    await expect(reading).rejects.toBeInstanceOf(CancellationError)
    await expect.poll(isStopped, { timeout: 120_000 }).toBe(true)
    deadline.release()
  })
})
