import {
  type BinaryLike,
  type CipherKey,
  createHash,
  createHmac,
  createSecretKey,
  KeyObject,
  timingSafeEqual,
} from 'node:crypto'
import { ksort, queryStringLike } from './formatter'

const ALGO_MD5 = 'MD5'
const ALGO_HMAC_SHA256 = 'HMAC-SHA256'

/** Digests and signatures of APIv2. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- A class with static members is what users import.
export class Hash {
  static readonly ALGO_MD5 = ALGO_MD5
  static readonly ALGO_HMAC_SHA256 = ALGO_HMAC_SHA256

  static isKeyObject(thing: unknown): thing is KeyObject {
    return thing instanceof KeyObject && thing.type === 'secret'
  }

  /** The APIv2 key, or the secret of a WeCom agent, as a `KeyObject`, which no log prints. */
  static keyObjectFrom(thing: string | Uint8Array | KeyObject): KeyObject {
    return Hash.isKeyObject(thing) ? thing : createSecretKey(Buffer.from(thing as string))
  }

  /**
   * MD5 in hexadecimal: of the input alone, or of the input followed by the key.
   *
   * @param agency - `true`, or the ID of a WeCom agent, to join the key by `&secret=` in place of `&key=`
   */
  static md5(
    thing: BinaryLike | KeyObject,
    key?: CipherKey | null,
    agency: boolean | number | string = false,
  ): string {
    const hash = createHash('md5').update(plain(thing))
    if (isKey(key)) hash.update(agency ? '&secret=' : '&key=').update(plain(key))
    return hash.digest('hex')
  }

  /** HMAC in hexadecimal of the input followed by `&key=` and the key. */
  static hmac(thing: BinaryLike, key: CipherKey, algorithm = 'sha256'): string {
    if (!isKey(key)) throw keyless('hmac')
    return createHmac(algorithm, key).update(thing).update('&key=').update(plain(key)).digest('hex')
  }

  /** SHA-1 in hexadecimal. */
  static sha1(thing: BinaryLike): string {
    return createHash('sha1').update(thing).digest('hex')
  }

  /** SHA-256 in hexadecimal. */
  static sha256(thing: BinaryLike): string {
    return createHash('sha256').update(thing).digest('hex')
  }

  /** Whether two strings or buffers are equal, compared in constant time. */
  static equals(known: string | Uint8Array, user?: string | Uint8Array | null): boolean {
    const expected = Buffer.from(known as string)
    if (user === undefined || user === null) return false
    const given = Buffer.from(user as string)
    return expected.length === given.length && timingSafeEqual(expected, given)
  }

  /**
   * Signs parameters as APIv2 does, in upper-case hexadecimal.
   *
   * @throws TypeError without a key, or for another `type`
   */
  static sign(type: 'MD5' | 'HMAC-SHA256', data: object, key: CipherKey): string {
    const digests = {
      [ALGO_MD5]: (text: string) => Hash.md5(text, key),
      [ALGO_HMAC_SHA256]: (text: string) => Hash.hmac(text, key),
    }
    if (!Object.hasOwn(digests, type)) {
      throw new TypeError(
        `Hash.sign: the type must be 'MD5' or 'HMAC-SHA256', received ${JSON.stringify(type)}`,
      )
    }
    if (!isKey(key)) throw keyless('sign')
    return digests[type](queryStringLike(ksort(data))).toUpperCase()
  }

  static get default(): typeof Hash {
    return Hash
  }
}

function plain(thing: BinaryLike | KeyObject): BinaryLike {
  return thing instanceof KeyObject ? thing.export() : thing
}

function isKey(key: CipherKey | null | undefined): key is CipherKey {
  if (key === undefined || key === null) return false
  if (key instanceof KeyObject) return true
  return typeof key === 'string' ? key !== '' : key.byteLength > 0
}

function keyless(name: string): TypeError {
  const error = new TypeError(
    `Hash.${name} requires a key: without one, the result is not a signature, because anyone can compute it`,
  )
  return Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' })
}
