import { defineEntity } from '../../domain/entity'
import type { Applyment } from './applyment'
import { applymentMachine } from './machine'

/** All applications of sub-merchants of partners. */
export const applyments = defineEntity<Applyment>()({
  name: 'applyment',
  table: 'applyments',
  key: ['mchid', 'business_code'],
  columns: ['mchid', 'business_code', 'applyment_id'],
  state: 'state',
  absent: 'ABSENT',
  machine: applymentMachine,
})
