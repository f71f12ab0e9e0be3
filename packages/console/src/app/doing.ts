import { ref, shallowRef } from 'vue'
import { type ApiError, toApiError } from '../api/api-error'

/** Runs what a person starts, one after the other, with its name while it runs and the error of the last one. */
export function useDoing() {
  const busy = ref('')
  const error = shallowRef<ApiError>()
  let earlier: Promise<unknown> = Promise.resolve()
  const execute = async (name: string, work: () => Promise<unknown>): Promise<boolean> => {
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
  }
  return {
    busy,
    error,
    /** @returns whether it succeeded */
    run: (name: string, work: () => Promise<unknown>): Promise<boolean> => {
      const turn = earlier.then(() => execute(name, work))
      earlier = turn
      return turn
    },
  }
}
