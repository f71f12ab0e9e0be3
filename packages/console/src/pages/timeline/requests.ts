import { computed, ref, shallowRef, watch } from 'vue'
import { type ApiError, toApiError } from '../../api/api-error'
import { call, list } from '../../api/client'
import type { RequestSummary } from '../../api/types'
import { useEvent, useReload } from '../../app/live'
import { tenant } from '../../app/settings'
import { type Filter, matches } from './matches'

// The first page fills the screen at once; the next ones arrive before a fast reader reaches them.
const FIRST_PAGE = 100
const PAGE = 500

/** The recorded requests that pass the filters, newest first: live ones at once, older ones page by page. */
export function useRequests(filter: () => Omit<Filter, 'mchid'>) {
  const loaded = shallowRef<readonly RequestSummary[]>([])
  const error = shallowRef<ApiError>()
  const busy = ref(false)
  const isComplete = ref(false)
  const whole = computed<Filter>(() => ({ ...filter(), mchid: tenant.value }))
  let generation = 0

  const load = async (isNew: boolean): Promise<void> => {
    if (!isNew && (busy.value || isComplete.value)) return
    const mine = (generation += 1)
    busy.value = true
    error.value = undefined
    try {
      const { text, status, mchid } = whole.value
      const before = isNew ? undefined : loaded.value.at(-1)?.sequence
      const limit = isNew ? FIRST_PAGE : PAGE
      const page = await list<RequestSummary>('/requests', {
        query: { q: text.trim(), status: statusQuery(status), mchid, before, limit },
      })
      if (mine !== generation) return
      loaded.value = isNew ? page : [...loaded.value, ...page]
      isComplete.value = page.length < limit
    } catch (reason) {
      if (mine === generation) error.value = toApiError(reason)
    } finally {
      if (mine === generation) busy.value = false
    }
  }

  let waiting: RequestSummary[] = []
  useEvent('request', (request) => {
    if (waiting.length === 0) requestAnimationFrame(takeWaiting)
    waiting.push(request)
  })
  const takeWaiting = (): void => {
    const newest = loaded.value[0]?.sequence ?? 0
    const added = waiting.filter((request) => request.sequence > newest && matches(request, whole.value))
    waiting = []
    if (added.length > 0) loaded.value = [...added.toReversed(), ...loaded.value]
  }
  useEvent('requests-cleared', () => {
    loaded.value = []
    isComplete.value = true
  })
  useReload(() => void load(true))
  watch([() => whole.value.mchid, () => whole.value.status], () => void load(true), { immediate: true })
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    () => whole.value.text,
    () => {
      clearTimeout(timer)
      timer = setTimeout(() => void load(true), 180)
    },
  )

  return {
    /** The sandbox does not filter by method. */
    requests: computed(() => loaded.value.filter((request) => matches(request, whole.value))),
    error,
    busy,
    loadMore: () => void load(false),
    reload: () => load(true),
    clear: () => call('DELETE', '/requests'),
  }
}

/** The sandbox calls every failure `error`. */
const statusQuery = (status: string): string | undefined => (status === '' ? undefined : status)
