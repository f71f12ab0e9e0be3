import type { DomainMigrations } from '../storage/migrate'
import { applymentMigrations } from './applyments/migrations'
import { bankTransferMigrations } from './bank-transfers/migrations'
import { billMigrations } from './bills/migrations'
import { busifavorCouponMigrations, busifavorStockMigrations } from './busifavor-coupons/migrations'
import { changeTransferMigrations } from './change-transfers/migrations'
import { clientCallMigrations } from './client-calls/migrations'
import { clockMigrations } from './clock/migrations'
import { codePaymentMigrations } from './code-payments/migrations'
import { combinedOrderMigrations } from './combined-orders/migrations'
import { complaintMigrations } from './complaints/migrations'
import { contractMigrations } from './contracts/migrations'
import { deductionMigrations } from './deductions/migrations'
import { ecommerceApplymentMigrations } from './ecommerce-applyments/migrations'
import { fapiaoMigrations } from './fapiao/migrations'
import { favorCouponMigrations, favorStockMigrations } from './favor-coupons/migrations'
import { historyMigrations } from './history/migrations'
import { ledgerMigrations } from './ledger/migrations'
import { mediaMigrations } from './media/migrations'
import { merchantMigrations } from './merchants/migrations'
import { notificationMigrations } from './notifications/migrations'
import { paygiftMigrations } from './paygift/migrations'
import { permissionMigrations } from './permissions/migrations'
import { platformCertificateMigrations } from './platform-certificates/migrations'
import { profitSharingMigrations } from './profit-sharing/migrations'
import { receiptMigrations } from './receipts/migrations'
import { redPacketMigrations } from './red-packets/migrations'
import { refundMigrations } from './refunds/migrations'
import { resourceMigrations } from './resources/migrations'
import { scorePlanMigrations } from './score-plans/migrations'
import { serviceOrderMigrations } from './service-orders/migrations'
import { settlementAccountMigrations } from './settlement-accounts/migrations'
import { signPlanMigrations } from './sign-plans/migrations'
import { stateMigrations } from './state/migrations'
import { subsidyMigrations } from './subsidies/migrations'
import { transactionMigrations } from './transactions/migrations'
import { transferAuthorizationMigrations } from './transfer-authorizations/migrations'
import { transferBatchMigrations } from './transfer-batches/migrations'
import { transferMigrations } from './transfers/migrations'
import { parkingMigrations, rideContractMigrations, vehicleChargeMigrations } from './vehicles/migrations'
import { withdrawalMigrations } from './withdrawals/migrations'

/**
 * Tables of all domains, by the name of each. A domain must follow those whose tables its migrations refer to. They are apart
 * from the domains, so that a database can be opened before these are loaded.
 */
export const migrations: readonly DomainMigrations[] = [
  { name: 'merchants', migrations: merchantMigrations },
  { name: 'clock', migrations: clockMigrations },
  { name: 'notifications', migrations: notificationMigrations },
  { name: 'history', migrations: historyMigrations },
  { name: 'certificates', migrations: platformCertificateMigrations },
  { name: 'ledger', migrations: ledgerMigrations },
  { name: 'favorStocks', migrations: favorStockMigrations },
  { name: 'favorCoupons', migrations: favorCouponMigrations },
  { name: 'contracts', migrations: contractMigrations },
  { name: 'transactions', migrations: transactionMigrations },
  { name: 'deductions', migrations: deductionMigrations },
  { name: 'combinedOrders', migrations: combinedOrderMigrations },
  { name: 'refunds', migrations: refundMigrations },
  { name: 'paymentCodes', migrations: codePaymentMigrations },
  { name: 'busifavorStocks', migrations: busifavorStockMigrations },
  { name: 'busifavorCoupons', migrations: busifavorCouponMigrations },
  { name: 'paygiftActivities', migrations: paygiftMigrations },
  { name: 'permissions', migrations: permissionMigrations },
  { name: 'scorePlans', migrations: scorePlanMigrations },
  { name: 'signPlans', migrations: signPlanMigrations },
  { name: 'parking', migrations: parkingMigrations },
  { name: 'rideContracts', migrations: rideContractMigrations },
  { name: 'vehicleCharges', migrations: vehicleChargeMigrations },
  { name: 'redPackets', migrations: redPacketMigrations },
  { name: 'changeTransfers', migrations: changeTransferMigrations },
  { name: 'bankTransfers', migrations: bankTransferMigrations },
  { name: 'serviceOrders', migrations: serviceOrderMigrations },
  { name: 'profitSharing', migrations: profitSharingMigrations },
  { name: 'subsidies', migrations: subsidyMigrations },
  { name: 'transferAuthorizations', migrations: transferAuthorizationMigrations },
  { name: 'transfers', migrations: transferMigrations },
  { name: 'transferBatches', migrations: transferBatchMigrations },
  { name: 'withdrawals', migrations: withdrawalMigrations },
  { name: 'bills', migrations: billMigrations },
  { name: 'receipts', migrations: receiptMigrations },
  { name: 'media', migrations: mediaMigrations },
  { name: 'complaints', migrations: complaintMigrations },
  { name: 'clientCalls', migrations: clientCallMigrations },
  { name: 'settlementChanges', migrations: settlementAccountMigrations },
  { name: 'applyments', migrations: applymentMigrations },
  { name: 'ecommerceApplyments', migrations: ecommerceApplymentMigrations },
  { name: 'fapiao', migrations: fapiaoMigrations },
  { name: 'resources', migrations: resourceMigrations },
  { name: 'state', migrations: stateMigrations },
]
