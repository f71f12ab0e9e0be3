import type { EntitySummary } from '../../api/types'
import { joined, useEvent, useReload } from '../../app/live'
import { usePagedList } from '../../app/paged-list'
import { tenant } from '../../app/settings'

/** Filters of the list. Empty strings let everything pass. */
export interface EntityFilter {
  readonly text: string
  readonly kind: string
  readonly state: string
}

/** Entities that pass the filters, newest first. A change of any entity loads them again. */
export function useEntities(filter: () => EntityFilter) {
  const { items, refresh, ...rest } = usePagedList<EntitySummary>('/entities', () => {
    const { text, kind, state } = filter()
    return { kind, state, q: text.trim(), mchid: tenant.value }
  })
  useEvent('entity', joined(refresh))
  useReload(() => void rest.reload())
  return { entities: items, ...rest }
}
