import { project } from '../../domain/projection'
import type { Applyment } from './applyment'
import type { State } from './machine'

const messages: Readonly<Record<State, string>> = {
  ABSENT: '',
  AUDITING: '审核中，请耐心等待',
  REJECTED: '已驳回，请按照驳回原因修改后重新提交',
  TO_BE_CONFIRMED: '待账户验证，请超级管理员扫描签约链接完成验证',
  TO_BE_SIGNED: '待签约，请超级管理员扫描签约链接完成签约',
  SIGNING: '开通权限中，预计30分钟内完成',
  FINISHED: '已完成',
  CANCELED: '已作废，超过30天未签约',
}

const signed: readonly State[] = ['TO_BE_CONFIRMED', 'TO_BE_SIGNED', 'SIGNING']

/** An application as queries return it. */
export function toWire(applyment: Applyment) {
  const { state, findings, signKey } = applyment
  return project(
    {
      ...applyment,
      applyment_state: `APPLYMENT_STATE_${state}`,
      applyment_state_msg: messages[state],
      ...(signed.includes(state)
        ? {
            sign_url: `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=${applyment.applyment_id}&sign=${signKey}`,
          }
        : {}),
      ...(state === 'REJECTED' ? { audit_detail: findings } : {}),
    },
    [
      'business_code',
      'applyment_id',
      'sub_mchid',
      'sign_url',
      'applyment_state',
      'applyment_state_msg',
      'audit_detail',
    ],
  )
}
