import type { Context } from '../domain/context'
import { wasUsed } from './balance'

/** Account that pays what a merchant gives to users: the operation account if the merchant has ever used it. */
export function payingAccount({ database }: Context, mchid: string): 'BASIC' | 'OPERATION' {
  return wasUsed(database, mchid, 'OPERATION') ? 'OPERATION' : 'BASIC'
}
