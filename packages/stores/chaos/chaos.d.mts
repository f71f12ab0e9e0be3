import type { EngineName } from './servers.mjs'

export interface ChaosOptions {
  readonly engine: EngineName
  readonly form: 'leased' | 'transactional'
  readonly notifications: number
  /** Notifications that are sent at the same time. Default 4. */
  readonly concurrency?: number
}

export interface ChaosReport {
  readonly notifications: number
  readonly sent: number
  readonly kills: number
  readonly crashes: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly seconds: number
  readonly violations: readonly string[]
}

export declare function runChaos(options: ChaosOptions): Promise<ChaosReport>
