import { execFileSync } from 'node:child_process'
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox } from '../index'
import { KEY_FILE_LIMIT, keyPairsOfFile } from './key-file'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-keys-'))
  path = join(folder, 'cache', 'keys.pem')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const pemOf = (modulusLength: number): string =>
  generateKeyPairSync('rsa', { modulusLength }).privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

describe('keyPairsOfFile', () => {
  it('creates a file for its owner only, whose keys OpenSSL can read', async () => {
    const pairs = keyPairsOfFile(path)
    await pairs.prepare(2)
    expect(statSync(path).mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
    expect(readdirSync(join(folder, 'cache'))).toEqual(['keys.pem'])
    const { publicKey } = pairs.take()
    expect(execFileSync('openssl', ['pkey', '-in', path, '-pubout'], { encoding: 'utf8' })).toBe(publicKey)
  })

  it('returns the kept pairs to every later process, in the same order', async () => {
    const first = keyPairsOfFile(path)
    await first.prepare(1)
    const made = [first.take(), first.take()]
    for (const again of [keyPairsOfFile(path), keyPairsOfFile(path)]) {
      expect([again.take(), again.take()]).toEqual(made)
    }
    const [pair] = made
    expect(
      createPublicKey(createPrivateKey(pair?.privateKey ?? '')).export({ type: 'spki', format: 'pem' }),
    ).toBe(pair?.publicKey)
  })

  it('keeps at most the limit, and generates the others', async () => {
    const pem = pemOf(2048)
    writeFileSync(join(folder, 'full.pem'), pem.repeat(KEY_FILE_LIMIT))
    const pairs = keyPairsOfFile(join(folder, 'full.pem'))
    await pairs.prepare(KEY_FILE_LIMIT + 1)
    const taken = Array.from({ length: KEY_FILE_LIMIT + 1 }, () => pairs.take())
    expect(taken.filter(({ privateKey }) => privateKey === pem)).toHaveLength(KEY_FILE_LIMIT)
    expect(readFileSync(join(folder, 'full.pem'), 'utf8')).toBe(pem.repeat(KEY_FILE_LIMIT))
  })

  it.each([
    ['is a folder', () => undefined, 'cannot be read'],
    ['contains text', () => 'secret', 'contains something other than keys'],
    ['contains a damaged key', () => pemOf(2048).replace(/\n.{8}/, '\nAAAAAAAA'), 'contains a damaged key'],
    ['contains a short key', () => pemOf(1024), 'contains a key that is not an RSA key of 2048 bits'],
  ])('throws if the file %s, and does not repeat its content', (_, content, problem) => {
    const text = content()
    const file = text === undefined ? folder : join(folder, 'keys.pem')
    if (text !== undefined) writeFileSync(file, text)
    let error: unknown
    try {
      keyPairsOfFile(file).take()
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ name: 'StorageError', code: 'KEY_FILE_UNREADABLE' })
    const message = String(error)
    expect(message).toContain(`${file} ${problem}`)
    expect(message).toContain('Delete it')
    if (text !== undefined) expect(message).not.toContain(text.slice(0, 60))
  })
})

describe('createSandbox({ keyFile })', () => {
  it('starts with the keys of the file, and gives each merchant its own', async () => {
    const keys = async (): Promise<string[]> => {
      const sandbox = await createSandbox({ keyFile: path })
      const merchants = [sandbox.merchants.create(), sandbox.merchants.create()]
      await sandbox.close()
      return merchants.map(({ privateKey }) => privateKey)
    }
    const first = await keys()
    expect(new Set(first).size).toBe(2)
    expect(await keys()).toEqual(first)
    // Three pairs of the platform and one of each merchant.
    expect(readFileSync(path, 'utf8').match(/BEGIN PRIVATE KEY/g)).toHaveLength(5)
  })

  it('leaves the database free if the key file cannot be used', async () => {
    const database = join(folder, 'sandbox.db')
    writeFileSync(join(folder, 'file'), '')
    const keyFile = join(folder, 'file', 'keys.pem')
    await expect(createSandbox({ database, keyFile })).rejects.toMatchObject({ code: 'KEY_FILE_UNREADABLE' })
    const sandbox = await createSandbox({ database })
    await sandbox.close()
  })
})
