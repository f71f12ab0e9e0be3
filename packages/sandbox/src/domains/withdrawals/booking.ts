import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { post } from '../../ledger/post'
import { withdrawalErrors } from './machine'
import type { Withdrawal } from './withdrawal'

/** Books each state of a withdrawal: the money leaves, and arrives at the bank or returns. */
export function bookState(context: Context, withdrawal: Withdrawal): void {
  const { owner, account_type, amount, status, withdraw_id, out_request_no, remark } = withdrawal
  const [account, transit, bank] = [held(owner, account_type), held(owner, 'TRANSIT'), outside('BANKS')]
  const moves = {
    CREATE_SUCCESS: { kind: 'withdrawal', from: account, to: transit },
    SUCCESS: { kind: 'withdrawal-arrived', from: transit, to: bank },
    FAIL: { kind: 'withdrawal-returned', from: transit, to: account },
    REFUND: { kind: 'withdrawal-returned', from: bank, to: account },
  } as const
  if (!Object.hasOwn(moves, status)) return
  const move = moves[status as keyof typeof moves]
  const named = { reference: withdraw_id, voucher: out_request_no, remark }
  post(context, [{ ...named, ...move, amount }], withdrawalErrors.notEnough)
}
