import { useMessages } from '../messages/messages'

const t = useMessages()

/** Name of an account for people, with the merchant that owns it. */
export function accountName({ owner, account }: { owner: string; account: string }): string {
  const names: Readonly<Record<string, string>> = t.value.ledger.accounts
  const name = names[account] ?? account
  return owner === '' ? name : `${name} ${owner}`
}

/** Name of a kind of transfer for people. */
export function transferName(kind: string): string {
  const names: Readonly<Record<string, string>> = t.value.ledger.kinds
  return names[kind] ?? kind
}
