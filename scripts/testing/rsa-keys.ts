import crypto, {
  createPrivateKey,
  createPublicKey,
  generatePrimeSync,
  type KeyObject,
  type RSAKeyPairKeyObjectOptions,
} from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { promisify } from 'node:util'

// Searching the two primes of a key takes most of the time of a test that creates a merchant. Each pair of primes is a
// key of its own, so that 24 primes serve 276 keys. Keys that share a prime are worthless outside of tests.
const PRIMES = 24
const EXPONENT = 65_537n

type Encoding = Parameters<KeyObject['export']>[0]
interface Encodings {
  readonly publicKeyEncoding?: Encoding
  readonly privateKeyEncoding?: Encoding
}

const primes: bigint[] = []
let next: readonly [number, number] = [0, 1]

/** An RSA key of 2048 bits. The same key comes again after 276 calls. */
export function generateRsaKey(): KeyObject {
  const [first, second] = next
  next = first + 1 < second ? [first + 1, second] : [0, (second % (PRIMES - 1)) + 1]
  return keyOf(prime(second), prime(first))
}

function prime(index: number): bigint {
  while (primes.length <= index) {
    const found = generatePrimeSync(1024, { bigint: true })
    if (found % EXPONENT !== 1n) primes.push(found)
  }
  return primes[index] ?? 0n
}

function keyOf(p: bigint, q: bigint): KeyObject {
  const d = inverse(EXPONENT, (p - 1n) * (q - 1n))
  const members = { n: p * q, e: EXPONENT, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const key = Object.fromEntries(Object.entries(members).map(([name, value]) => [name, base64url(value)]))
  return createPrivateKey({ key: { kty: 'RSA', ...key }, format: 'jwk' })
}

/** The number that gives 1 when it is multiplied with `value` modulo `modulus`. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [rest, divisor] = [modulus, value % modulus]
  let [before, found] = [0n, 1n]
  while (divisor > 1n) {
    const quotient = rest / divisor
    ;[rest, divisor] = [divisor, rest - quotient * divisor]
    ;[before, found] = [found, before - quotient * found]
  }
  return found < 0n ? found + modulus : found
}

function base64url(value: bigint): string {
  const digits = value.toString(16)
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex').toString('base64url')
}

function pairOf({ publicKeyEncoding, privateKeyEncoding }: Encodings): {
  publicKey: unknown
  privateKey: unknown
} {
  const privateKey = generateRsaKey()
  const publicKey = createPublicKey(privateKey)
  return {
    publicKey: publicKeyEncoding === undefined ? publicKey : publicKey.export(publicKeyEncoding),
    privateKey: privateKeyEncoding === undefined ? privateKey : privateKey.export(privateKeyEncoding),
  }
}

const isUsual = (type: unknown, options: object): options is Encodings =>
  type === 'rsa' &&
  Object.entries(options).every(([name, value]) =>
    name === 'modulusLength' ? value === 2048 : name.endsWith('KeyEncoding'),
  )

type Options = RSAKeyPairKeyObjectOptions
type Callback = (error: unknown, publicKey?: unknown, privateKey?: unknown) => void

const generateSync = crypto.generateKeyPairSync
const generate = promisify(crypto.generateKeyPair)

function generateKeyPairSync(type: 'rsa', options: Options): unknown {
  return isUsual(type, options) ? pairOf(options) : generateSync(type, options)
}

async function generatePair(
  type: 'rsa',
  options: Options,
): Promise<{ publicKey: unknown; privateKey: unknown }> {
  return isUsual(type, options) ? pairOf(options) : generate(type, options)
}

function generateKeyPair(type: 'rsa', options: Options, callback: Callback): void {
  generatePair(type, options).then(({ publicKey, privateKey }) => {
    callback(null, publicKey, privateKey)
  }, callback)
}

/** Makes the generation of RSA keys of 2048 bits cheap in this process. */
export function replaceKeyGeneration(): void {
  Object.assign(generateKeyPair, { [promisify.custom]: generatePair })
  Object.assign(crypto, { generateKeyPairSync, generateKeyPair })
  syncBuiltinESMExports()
}
