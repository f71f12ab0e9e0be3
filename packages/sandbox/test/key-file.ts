import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file of key pairs that all tests of this user share, because generating keys would dominate them. */
export function keyFile(): string {
  return join(tmpdir(), `wxpay-test-keys-${process.getuid?.() ?? 0}`, 'keys.pem')
}
