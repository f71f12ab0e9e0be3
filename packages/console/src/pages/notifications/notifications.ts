import { computed, ref, shallowRef } from 'vue'
import { type ApiError, toApiError } from '../../api/api-error'
import { list } from '../../api/client'
import { joined, useEvent, useReload } from '../../app/live'
import { tenant } from '../../app/settings'
import { type NotificationFilter, type NotificationView, bySubject, passes } from './notification'

const PAGE = 2000

/** All notifications that pass the filters, newest first. The control API lists them oldest first. */
export function useNotifications(
  filter: () => Omit<NotificationFilter, 'mchid'> & { readonly order: 'time' | 'subject' },
) {
  const loaded = shallowRef<readonly NotificationView[]>([])
  const error = shallowRef<ApiError>()
  const busy = ref(true)
  let generation = 0

  const load = async (): Promise<void> => {
    const mine = (generation += 1)
    busy.value = true
    error.value = undefined
    try {
      const found: NotificationView[] = []
      for (;;) {
        const page = await list<NotificationView>('/notifications', {
          query: { offset: found.length, limit: PAGE },
        })
        found.push(...page)
        if (page.length < PAGE) break
      }
      if (mine === generation) loaded.value = found.toReversed()
    } catch (reason) {
      if (mine === generation) error.value = toApiError(reason)
    } finally {
      if (mine === generation) busy.value = false
    }
  }

  useEvent('notification', joined(load))
  useReload(() => void load())
  void load()
  return {
    notifications: computed(() => {
      const { order, ...wanted } = filter()
      const found = loaded.value.filter((each) => passes(each, { ...wanted, mchid: tenant.value }))
      return order === 'subject' ? bySubject(found) : found
    }),
    error,
    busy,
    reload: load,
  }
}
