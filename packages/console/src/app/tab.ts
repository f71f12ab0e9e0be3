import { type WritableComputedRef, computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** The open tab, which the query of the address names. The first one is open by default. */
export function useTab<Name extends string>(names: readonly [Name, ...Name[]]): WritableComputedRef<Name> {
  const route = useRoute()
  const router = useRouter()
  return computed<Name>({
    get: () => names.find((name) => name === route.query['tab']) ?? names[0],
    set: (name) =>
      void router.replace({ query: { ...route.query, tab: name === names[0] ? undefined : name } }),
  })
}
