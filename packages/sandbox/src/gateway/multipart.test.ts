import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PARTS_LIMIT, PART_HEAD_LIMIT, readMeta, readParts } from './multipart'

const bytes = (text: string) => new TextEncoder().encode(text)
const part = (head: string, content = '') => `--B\r\n${head}\r\n\r\n${content}\r\n`
const named = (name: string, content: string) =>
  part(`Content-Disposition: form-data; name="${name}"`, content)
const end = '--B--\r\n'

/** CPU time of `work` in milliseconds. */
function cpu(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('readParts', () => {
  it.each([
    ['form-data; name="file"; filename="a.png"', 'file', 'a.png'],
    ['FORM-DATA ; filename=a.png ; name=file', 'file', 'a.png'],
    ['form-data; name="file"; filename="收据 %22一%22; name=x.png"', 'file', '收据 "一"; name=x.png'],
    ['form-data; name="file"; filename="a\\"b\\\\c.png"', 'file', 'a"b\\c.png'],
    ['form-data; name="file"; filename=""', 'file', ''],
    ['form-data; name="first"; name="second"', 'first', undefined],
    ['form-data; name="unclosed', 'unclosed', undefined],
    ['form-data; __proto__="x"; constructor="y"', '', undefined],
    ['form-data; nothing', '', undefined],
    ['attachment; name="file"', '', undefined],
  ])('reads Content-Disposition: %s', (disposition, name, filename) => {
    const head = `Content-Type: image/png\r\nContent-Disposition: ${disposition}`
    const [only] = [...readParts(bytes(part(head, 'x') + end))]
    expect([only?.name, only?.filename]).toEqual([name, filename])
  })

  it('returns the original bytes of a form', async () => {
    const contents = fc.uint8Array({ maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: 1, maxLength: PARTS_LIMIT }), async (files) => {
        const form = new FormData()
        files.forEach((file, index) => {
          form.append(`part-${index}`, new Blob([file]), `${index} "".png`)
        })
        const encoded = new Uint8Array(await new Response(form).arrayBuffer())
        const parts = [...readParts(encoded)]
        expect(parts.map(({ name, filename }) => [name, filename])).toEqual(
          files.map((_, index) => [`part-${index}`, `${index} "".png`]),
        )
        expect(parts.map(({ content }) => [...content])).toEqual(files.map((file) => [...file]))
      }),
      { numRuns: 50 },
    )
  })

  it('accepts 16 parts and rejects a 17th', () => {
    const form = (count: number) => bytes(named('a', 'x').repeat(count) + end)
    expect([...readParts(form(PARTS_LIMIT))]).toHaveLength(16)
    expect(() => [...readParts(form(PARTS_LIMIT + 1))]).toThrow('multipart 请求最多 16 个部分')
  })

  it('accepts 8 KiB of header fields in a part and rejects one byte more', () => {
    const form = (size: number) => bytes(part('X: '.padEnd(size, 'x'), 'x') + end)
    expect([...readParts(form(PART_HEAD_LIMIT))]).toHaveLength(1)
    expect(() => [...readParts(form(PART_HEAD_LIMIT + 1))]).toThrow('multipart 每个部分的头最多 8192 字节')
  })

  it.each([
    ['an empty body', ''],
    ['a JSON body', '{"filename":"a.png"}'],
    ['no end of the first line', '--B'],
    ['a first line without a boundary', '--\r\n\r\n\r\n--'],
    ['a boundary of 201 bytes', `--${'B'.repeat(199)}\r\n\r\nx\r\n--${'B'.repeat(199)}--`],
    ['a part whose header fields do not end', '--B\r\nContent-Disposition: form-data'],
    ['a part without an end', '--B\r\n\r\ncontent'],
    ['content after a delimiter', '--B\r\n\r\nx\r\n--Bxx'],
    ['no final delimiter', '--B\r\n\r\nx\r\n--B\r\n'],
  ])('rejects %s', (_name, body) => {
    expect(() => [...readParts(bytes(body))]).toThrow('参数错误')
  })
})

describe('readMeta', () => {
  it('returns the content of the first part named meta', () => {
    const form = bytes(named('file', 'x') + named('meta', '{}') + named('meta', '[]') + end)
    expect(readMeta(form).toString()).toBe('{}')
  })

  it('does not read what follows meta', () => {
    expect(readMeta(bytes(`${named('meta', '{}')}--B\r\ntruncated`)).toString()).toBe('{}')
  })

  it('rejects a form without meta', () => {
    expect(() => readMeta(bytes(named('file', 'x') + end))).toThrow('上传请求缺少 meta 部分')
  })

  const size = 20 * 1024 * 1024
  it.each([
    [
      'a quoted name of 20 MiB',
      `--B\r\nContent-Disposition: form-data; name="${'a'.repeat(size)}"\r\n\r\n\r\n--B--`,
    ],
    [
      '20 MiB of backslashes in a name',
      `--B\r\nContent-Disposition: form-data; name="${'\\a'.repeat(size / 2)}`,
    ],
    ['two million empty parts', '--B\r\n\r\n\r\n'.repeat(size / 10)],
    ['one endless part', `--B\r\n\r\n${'\r\n--'.repeat(size / 4)}`],
  ])('rejects %s in linear time', (_name, body) => {
    const form = bytes(body)
    const baseline = cpu(() => createHash('sha256').update(form).digest())
    const spent = cpu(() => {
      expect(() => readMeta(form)).toThrow('参数错误')
    })
    expect(spent).toBeLessThan(10 * baseline + 100)
  })
})
