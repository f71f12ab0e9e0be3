import type { Change } from '../../changes/change'
import { moveView } from '../../changes/view'

/** A change that a request has made, for people. */
export function changeView(change: Change) {
  switch (change.type) {
    case 'entity': {
      const { kind, mchid, key, event, from, to, sequence } = moveView(change.move)
      return { type: change.type, kind, mchid, key, event, from, to, sequence }
    }
    case 'ledger': {
      const { from, to, ...booked } = change.booked
      return { type: change.type, ...booked, from: holder(from), to: holder(to) }
    }
    case 'notification':
      return { type: change.type, ...change.added }
  }
}

const holder = ({ owner, account }: { readonly owner: string; readonly account: string }) => ({
  owner,
  account,
})
