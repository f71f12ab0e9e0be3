import { type Ref, ref, shallowRef, watch } from 'vue'
import { type ApiError, toApiError } from '../api/api-error'
import { list } from '../api/client'

const PAGE = 100
const LONGEST_PAGE = 500

/** A list of the control API, newest first, that is loaded page by page. */
export interface PagedList<Item> {
  readonly items: Readonly<Ref<readonly Item[]>>
  readonly error: Readonly<Ref<ApiError | undefined>>
  readonly busy: Readonly<Ref<boolean>>
  readonly loadMore: () => void
  /** Loads from the start again. */
  readonly reload: () => Promise<void>
  /** Loads what is shown again, after a change. */
  readonly refresh: () => Promise<void>
}

/**
 * Loads a list whose items have a `sequence`, and loads it again when its query changes.
 *
 * @param query - `q` is what a person types, so that its changes wait for the next key
 */
export function usePagedList<Item extends { readonly sequence: number }>(
  target: string,
  query: () => Readonly<Record<string, string>> & { readonly q: string },
): PagedList<Item> {
  const items = shallowRef<readonly Item[]>([])
  const error = shallowRef<ApiError>()
  const busy = ref(true)
  let isComplete = false
  let generation = 0

  const load = async (mode: 'first' | 'again' | 'more'): Promise<void> => {
    if (mode === 'more' && (busy.value || isComplete)) return
    const mine = (generation += 1)
    busy.value = true
    error.value = undefined
    const before = mode === 'more' ? items.value.at(-1)?.sequence : undefined
    const limit = mode === 'again' ? Math.min(LONGEST_PAGE, Math.max(PAGE, items.value.length)) : PAGE
    try {
      const page = await list<Item>(target, { query: { ...query(), before, limit } })
      if (mine !== generation) return
      items.value = mode === 'more' ? [...items.value, ...page] : page
      isComplete = page.length < limit
    } catch (reason) {
      if (mine === generation) error.value = toApiError(reason)
    } finally {
      if (mine === generation) busy.value = false
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    query,
    (wanted, earlier) => {
      if (earlier !== undefined && JSON.stringify(wanted) === JSON.stringify(earlier)) return
      clearTimeout(timer)
      const isTyping = earlier !== undefined && wanted.q !== earlier.q
      timer = setTimeout(() => void load('first'), isTyping ? 180 : 0)
    },
    { immediate: true },
  )
  return {
    items,
    error,
    busy,
    loadMore: () => void load('more'),
    reload: () => load('first'),
    refresh: () => load('again'),
  }
}
