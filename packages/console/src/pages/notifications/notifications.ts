import { computed } from 'vue'
import { joined, useEvent, useReload } from '../../app/live'
import { usePagedList } from '../../app/paged-list'
import { tenant } from '../../app/settings'
import { type NotificationView, bySubject } from './notification'

/** Filters of the list, and its order. Empty strings let everything pass. */
export interface NotificationFilter {
  readonly text: string
  readonly status: string
  readonly order: 'time' | 'subject'
}

/** Notifications that pass the filters, newest first, or those of an order next to each other. */
export function useNotifications(filter: () => NotificationFilter) {
  const { items, refresh, ...rest } = usePagedList<NotificationView>('/latest-notifications', () => {
    const { text, status } = filter()
    return { status, q: text.trim(), mchid: tenant.value }
  })
  useEvent('notification', joined(refresh))
  useReload(() => void rest.reload())
  return {
    notifications: computed(() => (filter().order === 'subject' ? bySubject(items.value) : items.value)),
    ...rest,
  }
}
