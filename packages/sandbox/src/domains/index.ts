import { applymentDomain } from './applyments/domain'
import { billDomain } from './bills/domain'
import { busifavorCouponDomain, busifavorStockDomain } from './busifavor-coupons/domain'
import { clockDomain } from './clock/domain'
import { bankTransferDomain } from './bank-transfers/domain'
import { callDomain } from './calls/domain'
import { changeTransferDomain } from './change-transfers/domain'
import { redPacketDomain } from './red-packets/domain'
import { codePaymentDomain } from './code-payments/domain'
import { combinedOrderDomain } from './combined-orders/domain'
import { complaintDomain } from './complaints/domain'
import { contractDomain } from './contracts/domain'
import { deductionDomain } from './deductions/domain'
import { echoDomain } from './echo/domain'
import { ecommerceApplymentDomain } from './ecommerce-applyments/domain'
import { fapiaoDomain } from './fapiao/domain'
import { entityDomain } from './entities/domain'
import { faultDomain } from './faults/domain'
import { favorCouponDomain, favorStockDomain } from './favor-coupons/domain'
import { ledgerDomain } from './ledger/domain'
import { historyDomain } from './history/domain'
import { magicValueDomain } from './magic-values/domain'
import { mediaDomain } from './media/domain'
import { merchantDomain } from './merchants/domain'
import { notificationDomain } from './notifications/domain'
import { operationDomain } from './operations/domain'
import { permissionDomain } from './permissions/domain'
import { paygiftDomain } from './paygift/domain'
import { platformCertificateDomain } from './platform-certificates/domain'
import { profitSharingDomain } from './profit-sharing/domain'
import { receiptDomain } from './receipts/domain'
import { refundDomain } from './refunds/domain'
import { requestDomain } from './requests/domain'
import { clientCallDomain } from './client-calls/domain'
import { resourceDomain } from './resources/domain'
import { scorePlanDomain } from './score-plans/domain'
import { serviceOrderDomain } from './service-orders/domain'
import { settlementAccountDomain } from './settlement-accounts/domain'
import { signPlanDomain } from './sign-plans/domain'
import { stateDomain } from './state/domain'
import { subsidyDomain } from './subsidies/domain'
import { transactionDomain } from './transactions/domain'
import { transferAuthorizationDomain } from './transfer-authorizations/domain'
import { transferBatchDomain } from './transfer-batches/domain'
import { transferDomain } from './transfers/domain'
import { withdrawalDomain } from './withdrawals/domain'
import { parkingDomain, rideContractDomain, vehicleChargeDomain } from './vehicles/domain'

/** All domains of the sandbox. A domain must follow those whose tables its migrations refer to. */
export const domains = [
  merchantDomain,
  clockDomain,
  notificationDomain,
  historyDomain,
  faultDomain,
  platformCertificateDomain,
  ledgerDomain,
  favorStockDomain,
  favorCouponDomain,
  contractDomain,
  transactionDomain,
  deductionDomain,
  combinedOrderDomain,
  refundDomain,
  codePaymentDomain,
  busifavorStockDomain,
  busifavorCouponDomain,
  paygiftDomain,
  permissionDomain,
  scorePlanDomain,
  signPlanDomain,
  parkingDomain,
  rideContractDomain,
  vehicleChargeDomain,
  redPacketDomain,
  changeTransferDomain,
  bankTransferDomain,
  serviceOrderDomain,
  profitSharingDomain,
  subsidyDomain,
  transferAuthorizationDomain,
  transferDomain,
  transferBatchDomain,
  withdrawalDomain,
  billDomain,
  receiptDomain,
  mediaDomain,
  complaintDomain,
  clientCallDomain,
  settlementAccountDomain,
  applymentDomain,
  ecommerceApplymentDomain,
  fapiaoDomain,
  echoDomain,
  resourceDomain,
  requestDomain,
  callDomain,
  entityDomain,
  operationDomain,
  magicValueDomain,
  stateDomain,
] as const
