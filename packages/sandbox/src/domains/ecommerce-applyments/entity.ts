import { defineEntity } from '../../domain/entity'
import type { EcommerceApplyment } from './applyment'
import { ecommerceApplymentMachine } from './machine'

/** All applications of sub-merchants of platforms. */
export const ecommerceApplyments = defineEntity<EcommerceApplyment>()({
  name: 'ecommerce applyment',
  table: 'ecommerce_applyments',
  key: ['mchid', 'out_request_no'],
  columns: ['mchid', 'out_request_no', 'applyment_id'],
  state: 'applyment_state',
  absent: 'ABSENT',
  machine: ecommerceApplymentMachine,
})
