import { type Ref, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { type ApiError, toApiError } from '../api/api-error'

/** A value that is loaded: the last one stays while the next is on its way. */
export interface Loaded<Value> {
  readonly value: Readonly<Ref<Value | undefined>>
  readonly error: Readonly<Ref<ApiError | undefined>>
  readonly busy: Readonly<Ref<boolean>>
  readonly reload: () => Promise<void>
}

/**
 * Loads a value for a key, now and whenever the key changes. An outdated load is canceled.
 *
 * @param key - `undefined` loads nothing
 */
export function useLoaded<Key, Value>(
  key: () => Key | undefined,
  load: (key: Key, signal: AbortSignal) => Promise<Value>,
): Loaded<Value> {
  const value = shallowRef<Value>()
  const error = shallowRef<ApiError>()
  const busy = ref(false)
  let current: AbortController | undefined
  const run = async (isNew: boolean): Promise<void> => {
    current?.abort()
    const controller = new AbortController()
    current = controller
    const wanted = key()
    if (isNew) value.value = undefined
    error.value = undefined
    if (wanted === undefined) return
    busy.value = true
    try {
      const loaded = await load(wanted, controller.signal)
      if (current === controller) value.value = loaded
    } catch (reason) {
      if (current === controller) error.value = toApiError(reason)
    } finally {
      if (current === controller) busy.value = false
    }
  }
  watch(key, () => void run(true), { immediate: true })
  onScopeDispose(() => current?.abort())
  return { value, error, busy, reload: () => run(false) }
}
