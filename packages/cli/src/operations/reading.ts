import type { FoundOperation } from '@wxpay/catalog'

/** Whether an operation only reads, whatever its method. */
export function isReading({ method, operation }: FoundOperation): boolean {
  return method === 'get' || operation['x-wxpay'].safe === true
}
