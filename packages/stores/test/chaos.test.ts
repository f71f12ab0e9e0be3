import { describe, expect, it } from 'vitest'
import { runChaos } from '../chaos/chaos.mjs'
import { isInstalled } from '../chaos/servers.mjs'

describe.each([
  ['postgres', 'transactional'],
  ['postgres', 'leased'],
  ['redis', 'leased'],
] as const)('notifications on %s in the %s form', (engine, form) => {
  it.runIf(isInstalled(engine))(
    'are handled as promised while processes are killed and the engine crashes twice',
    async () => {
      const report = await runChaos({ engine, form, notifications: 160, concurrency: 12 })
      expect(report.violations).toEqual([])
      expect(report.crashes).toBe(2)
      expect(report.kills).toBeGreaterThanOrEqual(2)
      expect(report.sent).toBeGreaterThan(2 * report.notifications)
    },
    600_000,
  )
})
