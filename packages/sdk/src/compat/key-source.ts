import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { KeySource } from '@wxpay/protocol'

/** Readers of a key from the DER behind the prefix of a key string. */
const readers: Readonly<Record<string, (der: Buffer) => KeyObject>> = {
  'private.pkcs1': (key) => createPrivateKey({ key, format: 'der', type: 'pkcs1' }),
  'private.pkcs8': (key) => createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
  'public.pkcs1': (key) => createPublicKey({ key, format: 'der', type: 'pkcs1' }),
  'public.spki': (key) => createPublicKey({ key, format: 'der', type: 'spki' }),
}

/**
 * Resolves the key strings of the plugin: `private.pkcs8://` and its like followed by base64, and `file://` followed by
 * a path, which may be relative and is not percent-encoded. Anything else is returned unchanged.
 */
export function keySource(thing: unknown): KeySource {
  if (typeof thing !== 'string') return thing as KeySource
  const [, prefix = '', rest = ''] = /^([a-z0-9.]{1,16}):\/\/(.*)$/s.exec(thing) ?? []
  if (prefix === 'file' && existsSync(rest)) return readFileSync(rest)
  const reader = Object.hasOwn(readers, prefix) ? readers[prefix] : undefined
  return reader === undefined ? thing : reader(Buffer.from(rest, 'base64'))
}
