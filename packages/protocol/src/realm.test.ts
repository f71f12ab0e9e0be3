import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { loadSecret } from './keys/secret-key'
import { readSource } from './keys/source'
import { codeOf, isUrl } from './realm'

const foreign = (code: string, context: object = {}): unknown => runInNewContext(code, context)

describe('values of another realm', () => {
  it('recognizes errors with a code from another realm', () => {
    expect(codeOf(foreign('Object.assign(new Error("x"), { code: "ENOENT" })'))).toBe('ENOENT')
    expect(codeOf(foreign('new Error("x")'))).toBeUndefined()
    expect([null, undefined, 'ENOENT', { code: 1 }].map(codeOf)).toEqual(Array(4).fill(undefined))
  })

  it('recognizes URLs from another realm', () => {
    expect(isUrl(new URL('file:///x'))).toBe(true)
    expect([null, undefined, {}, 'file:///x', foreign('({})')].map(isUrl)).toEqual(Array(5).fill(false))
  })

  it('accepts the bytes of a key from another realm', () => {
    const bytes = foreign('Uint8Array.from(text, (letter) => letter.charCodeAt(0))', { text: 'k'.repeat(32) })
    expect(loadSecret(bytes as Uint8Array, 'secret').symmetricKeySize).toBe(32)
    expect(readSource(bytes as Uint8Array, 'key')).toBeDefined()
  })

  it('accepts a file URL from another realm', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-realm-'))
    try {
      const path = join(folder, 'key.pem')
      writeFileSync(path, 'a key')
      const { href, protocol, hostname, pathname } = pathToFileURL(path)
      const url = { href, protocol, hostname, pathname, toString: () => href }
      const given = foreign("Object.assign(url, { [Symbol.toStringTag]: 'URL' })", { url })
      expect(String(readSource(given as URL, 'key'))).toContain('a key')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
