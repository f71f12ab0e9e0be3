import { computed } from 'vue'
import { call, list, path } from '../../api/client'
import { joined, useEvent, useReload } from '../../app/live'
import { useLoaded } from '../../app/loading'
import { tenants } from '../../app/reference'
import { tenant } from '../../app/settings'

/** Balance of one account, in fen. */
export interface Balance {
  readonly account: string
  readonly available: number
  readonly pending: number
}

/** One entry of an account of a merchant. */
export interface Entry {
  readonly id: number
  readonly time: string
  readonly account: string
  /** In fen; positive for income. */
  readonly amount: number
  readonly transfer: number
  readonly kind: string
  readonly reference: string
  readonly voucher: string
  readonly remark: string
}

/** Result of adding up the whole ledger. */
export interface Audit {
  readonly entries: number
  readonly sum: number
  readonly unbalanced: readonly number[]
  readonly differing: readonly string[]
  readonly negative: readonly string[]
}

const PAGE = 1000

/** Merchant whose ledger is shown: the chosen one, or the first. */
export const shownTenant = computed(() => tenant.value || tenants.value[0]?.mchid)

/** Balances of the shown merchant, with an audit of the whole ledger. */
export function useBalances() {
  const loaded = useLoaded(
    () => shownTenant.value,
    async (mchid, signal) => {
      const [balances, audit] = await Promise.all([
        list<Balance>(path`/merchants/${mchid}/ledger/balances`, { signal }),
        call<Audit>('GET', '/ledger/audit', { signal }),
      ])
      return { balances, audit }
    },
  )
  followMoney(loaded.reload)
  return loaded
}

/** Entries of the shown merchant, newest first. */
export function useEntries(account: () => string) {
  const loaded = useLoaded(
    () => (shownTenant.value === undefined ? undefined : `${shownTenant.value} ${account()}`),
    async (_, signal) => {
      const found: Entry[] = []
      for (;;) {
        const page = await list<Entry>(path`/merchants/${shownTenant.value ?? ''}/ledger/entries`, {
          query: { account: account(), after: found.at(-1)?.id, limit: PAGE },
          signal,
        })
        found.push(...page)
        if (page.length < PAGE) return found.toReversed()
      }
    },
  )
  followMoney(loaded.reload)
  return loaded
}

/** Money moves when an entity does. */
function followMoney(reload: () => Promise<void>): void {
  const again = joined(reload, 300)
  useEvent('entity', again)
  useReload(again)
}
