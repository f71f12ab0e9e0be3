import { defineEntity } from '../../domain/entity'
import { defineTable } from '../../storage/table'
import type { JsonObject } from '../../domain/fields'
import type { Fapiao } from './fapiao'
import { fapiaoMachine } from './machine'

/** All electronic invoices. */
export const fapiaos = defineEntity<Fapiao>()({
  name: 'fapiao',
  table: 'fapiaos',
  key: ['mchid', 'fapiao_id'],
  columns: ['mchid', 'fapiao_id', 'fapiao_apply_id'],
  state: 'status',
  absent: 'ABSENT',
  machine: fapiaoMachine,
})

/** A title that a user is to fill in, or has; times in milliseconds. */
export interface Title {
  readonly mchid: string
  readonly fapiao_apply_id: string
  readonly openid: string
  /** Highest sum of the invoices, in fen. */
  readonly total_amount: number
  /** End of the link, if there is one. */
  readonly expiresAt: number
  /** Title that the user filled in, in plain text. */
  readonly title?: JsonObject
}

/** Titles of users. */
export const titles = defineTable<Title>({
  table: 'fapiao_titles',
  key: ['mchid', 'fapiao_apply_id'],
  columns: ['mchid', 'fapiao_apply_id'],
})

/** Settings of a merchant. */
export interface Configuration {
  readonly mchid: string
  readonly callback_url: string
  readonly show_fapiao_cell?: boolean
  readonly support_vat_fapiao?: boolean
}

/** Settings of merchants. */
export const configurations = defineTable<Configuration>({
  table: 'fapiao_configurations',
  key: ['mchid'],
  columns: ['mchid'],
})
