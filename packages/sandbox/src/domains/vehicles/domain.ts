import { defineDomain } from '../../domain/define-domain'
import { vehicleChargeControl } from './charge-control'
import { chargeOperations } from './charge-operations'
import { chargeEvents } from './charge-outcome'
import { entryEvents } from './entry'
import { parkingControl } from './parking-control'
import { parkingOperations } from './parking-operations'
import { rideContractControl, rideContractOperations } from './ride-contract'

/**
 * Plates whose users have opened the parking service, and cars in car parks.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533937
 */
export const parkingDomain = defineDomain({
  name: 'parking',
  notes: [
    {
      zh: '首次出现的车牌视为已开通停车服务；用户开通、暂停、关闭服务与欠费、还款由控制接口发起。扣费之后，该次入场不再通知状态变更，扣款失败也不能再次受理；同一车牌只有最近一次入场可以扣费。',
      en: 'A plate that is new has an open parking service; its user opens, pauses and closes it, falls behind and repays by the control API. Once a charge was accepted, the entry is no longer notified and cannot be charged again, even if the charge fails; only the latest entry of a plate can be charged.',
    },
  ],
  operations: parkingOperations,
  events: entryEvents,
  control: parkingControl,
})

/** Contracts by which users ride buses and metros with a QR code. */
export const rideContractDomain = defineDomain({
  name: 'rideContracts',
  notes: [
    {
      zh: '乘车码的签约由控制接口发起；委托代扣的协议不能用于乘车。',
      en: 'Users sign contracts for rides by the control API; auto-debit contracts are not for rides.',
    },
  ],
  operations: rideContractOperations,
  control: rideContractControl,
})

/**
 * Charges for parking and for rides.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
 */
export const vehicleChargeDomain = defineDomain({
  name: 'vehicleCharges',
  notes: [
    {
      zh: '扣费受理后由控制接口决定成功、失败与垫资还款；垫资（`BPA`）的订单也立即结算给商户。账单中的交易类型为 `PAP`，官方未说明。',
      en: 'A charge succeeds, fails and is repaid by the control API; one that WeChat Pay advances (`BPA`) is settled at once as well. Bills have the trade type `PAP`; the official pages do not state it.',
    },
  ],
  operations: chargeOperations,
  events: chargeEvents,
  control: vehicleChargeControl,
})
