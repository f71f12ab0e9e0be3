import { computed, ref } from 'vue'
import { call, list } from '../api/client'
import { onEvent, onReload } from '../api/events'
import type { ClockView } from '../api/types'

/** A merchant of the sandbox with the keys that its client needs. */
export interface Tenant {
  readonly mchid: string
  readonly appid: string
  readonly serviceId: string
  readonly serial: string
  readonly privateKey: string
  readonly certificate: string
  readonly apiv3Key: string
  readonly secret: string
  readonly certs: Readonly<Record<string, string>>
  readonly kind?: string
  readonly subMchids?: readonly string[]
  readonly brand?: Omit<Tenant, 'mchid' | 'appid' | 'serviceId' | 'secret' | 'brand'> & {
    readonly brandId: string
  }
}

/** Merchants of the sandbox, oldest first. */
export const tenants = ref<readonly Tenant[]>([])

/** The clock as last read, and when that was by the clock of this page. */
const readClock = ref<ClockView & { readonly readAt: number }>()
const pageTime = ref(Date.now())

/** Clock of the sandbox at this moment; `undefined` until it was read. */
export const sandboxClock = computed(() => {
  const clock = readClock.value
  if (clock === undefined) return undefined
  const elapsed = clock.frozen ? 0 : Math.max(0, pageTime.value - clock.readAt)
  return { ...clock, now: new Date(Date.parse(clock.time) + elapsed) }
})

/** Takes over the clock as a response or an event states it. */
export function keepClock(clock: ClockView): void {
  pageTime.value = Date.now()
  readClock.value = { ...clock, readAt: pageTime.value }
}

/** Loads the merchants again. */
export async function reloadTenants(): Promise<void> {
  const found: Tenant[] = []
  for (;;) {
    const page = await list<Tenant>('/merchants', { query: { offset: found.length, limit: PAGE } })
    found.push(...page)
    if (page.length < PAGE) break
  }
  tenants.value = found
}

const PAGE = 500

/** Loads what every page shows, and keeps it up to date. */
export async function loadReference(): Promise<void> {
  onEvent('clock', keepClock)
  onEvent('merchant', () => void reloadTenants())
  onReload(() => void load())
  setInterval(() => {
    pageTime.value = Date.now()
  }, 1000)
  await load()
}

async function load(): Promise<void> {
  await Promise.all([reloadTenants(), call<ClockView>('GET', '/clock').then(keepClock)])
}
