import { createPublicKey, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { codeOf } from '../realm/realm'
import { StorageError } from '../storage/storage-error'
import { type KeyPair, type KeyPairs, generatedKeyPairs } from './key-pairs'

/** Maximum number of keys in a file. */
export const KEY_FILE_LIMIT = 128

const block = /-----BEGIN PRIVATE KEY-----[\w\s+/=]+-----END PRIVATE KEY-----\n?/g

/**
 * Pairs whose private keys are kept in a file as PEM (PKCS#8), so that later processes need not generate them. Processes
 * that share the file use the same keys. Generated pairs are added until the file has {@link KEY_FILE_LIMIT}.
 *
 * @param path - created if missing, readable by its owner only
 * @throws StorageError KEY_FILE_UNREADABLE if the file cannot be read or written, or contains anything else
 */
export function keyPairsOfFile(path: string): KeyPairs {
  const kept = readKeys(path)
  const left = [...kept]
  const generated = generatedKeyPairs()
  const keep = (pairs: readonly KeyPair[]): void => {
    const room = KEY_FILE_LIMIT - kept.length
    if (room <= 0 || pairs.length === 0) return
    kept.push(...pairs.slice(0, room).map(({ privateKey }) => privateKey))
    writeKeys(path, kept)
  }
  return {
    prepare: async (count) => {
      const missing = Math.max(0, count - left.length)
      await generated.prepare(missing)
      const pairs = Array.from({ length: missing }, () => generated.take())
      keep(pairs)
      left.push(...pairs.map(({ privateKey }) => privateKey))
    },
    take: () => {
      const privateKey = left.shift()
      if (privateKey !== undefined) return pairOf(path, privateKey)
      const pair = generated.take()
      keep([pair])
      return pair
    },
  }
}

function readKeys(path: string): string[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw unreadable(path, 'cannot be read', error)
  }
  if (text.replaceAll(block, '').trim() !== '') throw unreadable(path, 'contains something other than keys')
  return text.match(block) ?? []
}

// Other processes see the old file or the new one.
function writeKeys(path: string, keys: readonly string[]): void {
  const temporary = `${path}.${randomUUID()}`
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true })
    writeFileSync(temporary, keys.join(''), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw unreadable(path, 'cannot be written', error)
  }
}

function pairOf(path: string, privateKey: string): KeyPair {
  try {
    const publicKey = createPublicKey(privateKey)
    if (publicKey.asymmetricKeyType === 'rsa' && publicKey.asymmetricKeyDetails?.modulusLength === 2048) {
      return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }) as string, privateKey }
    }
  } catch (error) {
    throw unreadable(path, 'contains a damaged key', error)
  }
  throw unreadable(path, 'contains a key that is not an RSA key of 2048 bits')
}

function unreadable(path: string, problem: string, cause?: unknown): StorageError {
  return new StorageError(
    'KEY_FILE_UNREADABLE',
    `The key file ${path} ${problem}. Delete it, so that the sandbox creates a new one, or choose another file.`,
    { cause },
  )
}
