import type { FoundOperation } from '@wxpay/catalog'

/**
 * Computes a value for an operation on first use, and keeps it for all sandboxes of the process: compiling the validators
 * of one operation takes longer than everything else that its first request needs.
 *
 * @param compute - depends on nothing but the catalog
 */
export function perOperation<Value extends object>(
  compute: (found: FoundOperation) => Value,
): (found: FoundOperation) => Value {
  const known = new WeakMap<FoundOperation, Value>()
  return (found) => {
    const value = known.get(found) ?? compute(found)
    known.set(found, value)
    return value
  }
}
