import { computed, ref, shallowRef, watch } from 'vue'
import { type ApiError, toApiError } from '../../api/api-error'
import { list } from '../../api/client'
import type { EntitySummary } from '../../api/types'
import { joined, useEvent, useReload } from '../../app/live'
import { tenant } from '../../app/settings'

const PAGE = 100

/** Filters of the list. Empty strings let everything pass. */
export interface EntityFilter {
  readonly text: string
  readonly kind: string
  readonly state: string
}

/** Entities that pass the filters, newest first, page by page. A change reloads what is shown. */
export function useEntities(filter: () => EntityFilter) {
  const entities = shallowRef<readonly EntitySummary[]>([])
  const error = shallowRef<ApiError>()
  const busy = ref(false)
  const isComplete = ref(false)
  const query = computed(() => {
    const { text, kind, state } = filter()
    return { kind, state, q: text.trim(), mchid: tenant.value }
  })
  let generation = 0

  const load = async (mode: 'first' | 'again' | 'more'): Promise<void> => {
    if (mode === 'more' && (busy.value || isComplete.value)) return
    const mine = (generation += 1)
    busy.value = true
    error.value = undefined
    const before = mode === 'more' ? entities.value.at(-1)?.sequence : undefined
    const limit = mode === 'again' ? Math.min(500, Math.max(PAGE, entities.value.length)) : PAGE
    try {
      const page = await list<EntitySummary>('/entities', { query: { ...query.value, before, limit } })
      if (mine !== generation) return
      entities.value = mode === 'more' ? [...entities.value, ...page] : page
      isComplete.value = page.length < limit
    } catch (reason) {
      if (mine === generation) error.value = toApiError(reason)
    } finally {
      if (mine === generation) busy.value = false
    }
  }

  useEvent(
    'entity',
    joined(() => load('again')),
  )
  useReload(() => void load('first'))
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    query,
    (wanted, earlier) => {
      clearTimeout(timer)
      const isTyping = earlier !== undefined && wanted.q !== earlier.q
      timer = setTimeout(() => void load('first'), isTyping ? 180 : 0)
    },
    { immediate: true },
  )
  return {
    entities,
    error,
    busy,
    loadMore: () => void load('more'),
    reload: () => load('first'),
  }
}
