import { useMessages } from '../messages/messages'

const t = useMessages()

/** Name of a fault for people. */
export function faultText(kind: string): string {
  const names: Readonly<Record<string, string>> = t.value.faults.kinds
  return names[kind] ?? kind
}
