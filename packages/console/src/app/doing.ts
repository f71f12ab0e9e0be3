import { ref, shallowRef } from 'vue'
import { type ApiError, toApiError } from '../api/api-error'

/** Runs what a person starts: one at a time, with its name while it runs and the error of the last one. */
export function useDoing() {
  const busy = ref('')
  const error = shallowRef<ApiError>()
  return {
    busy,
    error,
    /** @returns whether it succeeded */
    run: async (name: string, work: () => Promise<unknown>): Promise<boolean> => {
      if (busy.value !== '') return false
      busy.value = name
      error.value = undefined
      try {
        await work()
        return true
      } catch (reason) {
        error.value = toApiError(reason)
        return false
      } finally {
        busy.value = ''
      }
    },
  }
}
