import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { magicCode } from '../../magic/payment-codes'
import { defineTable } from '../../storage/table'
import type { CodeBehavior } from './code-outcomes'
import { codeErrors } from './errors'

/** Lifetime of a payment code, in milliseconds: WeChat shows a new one each minute. */
export const CODE_LIFETIME = 60 * 1000

const shape = /^1[0-5]\d{16}$/

/** A payment code that a user shows. Times in milliseconds since 1970, business time. */
export interface PaymentCode extends CodeBehavior {
  readonly auth_code: string
  readonly openid: string
  readonly expiresAt: number
  /** Set once it has paid an order. */
  readonly usedAt?: number
}

const table = defineTable<PaymentCode>({
  table: 'payment_codes',
  key: ['auth_code'],
  columns: ['auth_code'],
})

/** Stores a new payment code. */
export function addCode({ database }: Context, code: PaymentCode): PaymentCode {
  table.insert(database, code)
  return code
}

/** Marks a payment code as used. */
export function useCode({ database, clock }: Context, code: PaymentCode): void {
  table.save(database, { ...code, usedAt: clock.now().getTime() })
}

/**
 * The payment code with these digits. A code that the control API has not created is that of a new user.
 *
 * @throws ApiError AUTH_CODE_INVALID or AUTH_CODE_EXPIRE
 */
export function validCode(context: Context, auth_code: string): PaymentCode {
  if (!shape.test(auth_code)) throw new ApiError(codeErrors.malformed)
  const now = context.clock.now().getTime()
  const magic = context.policy.magicValues === 'on' ? magicCode(auth_code) : {}
  const code =
    table.find(context.database, { auth_code }) ?? addCode(context, newCode(context, { auth_code, ...magic }))
  if (code.usedAt !== undefined) throw new ApiError(codeErrors.used)
  if (code.expiresAt <= now) throw new ApiError(codeErrors.expired)
  return code
}

/** A payment code that is valid from now on. */
export function newCode(
  { numbers, clock }: Context,
  given: Partial<Omit<PaymentCode, 'expiresAt' | 'usedAt'>>,
): PaymentCode {
  return {
    auth_code: given.auth_code ?? numbers.authCode(),
    openid: given.openid ?? numbers.openid(),
    password: given.password ?? 'by-amount',
    outcome: given.outcome ?? 'succeeds',
    expiresAt: clock.now().getTime() + CODE_LIFETIME,
  }
}
