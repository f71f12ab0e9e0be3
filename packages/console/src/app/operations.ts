import { computed, shallowRef } from 'vue'
import { list } from '../api/client'
import type { Fidelity, Texts } from '../api/types'

/** An operation of WeChat Pay. */
export interface ListedOperation {
  readonly operation_id: string
  readonly api: 'v3' | 'v2' | 'brand'
  readonly method: string
  readonly path: string
  readonly name: Texts
  readonly fidelity: Fidelity
  readonly notes: readonly Texts[]
}

const loaded = shallowRef<readonly ListedOperation[]>()
let loading: Promise<void> | undefined

/** All operations that the sandbox answers; empty until they were loaded. They never change. */
export const operations = computed<readonly ListedOperation[]>(() => {
  loading ??= load()
  return loaded.value ?? []
})

async function load(): Promise<void> {
  try {
    loaded.value = await list<ListedOperation>('/operations')
  } catch {
    // The next page that needs them tries again.
    loading = undefined
  }
}
