import { encryptField } from '@wxpay/protocol'
import { rfc3339 } from '../../clock/beijing-time'
import type { Context } from '../../domain/context'
import { isObject } from '../../domain/fields'
import { project } from '../../domain/projection'
import type { EcommerceApplyment } from './applyment'
import type { State } from './machine'
import { VERIFICATION_TIME } from './progress'

const messages: Readonly<Record<State, string>> = {
  ABSENT: '',
  CHECKING: '资料校验中',
  ACCOUNT_NEED_VERIFY: '待账户验证',
  AUDITING: '审核中',
  REJECTED: '已驳回',
  NEED_SIGN: '待签约',
  FINISH: '完成',
  FROZEN: '已冻结',
}

const pages = 'https://pay.weixin.qq.com/public/apply4ec_sign/s'

/** An application as queries return it. The names and numbers of the account are encrypted for the platform. */
export function toWire({ merchants }: Context, applyment: EcommerceApplyment) {
  const { applyment_state: state, applyment_id, signKey, findings, sub_mchid, mchid } = applyment
  const url = `${pages}?applymentId=${applyment_id}&sign=${signKey}`
  const key = merchants.publicKey(merchants.get(mchid))
  const hasId = state === 'NEED_SIGN' || state === 'FINISH'
  return project(
    {
      ...applyment,
      applyment_state_desc: messages[state],
      sign_state: state === 'NEED_SIGN' ? 'UNSIGNED' : state === 'FINISH' ? 'SIGNED' : 'NOT_SIGNABLE',
      sub_mchid: hasId ? sub_mchid : undefined,
      sign_url: state === 'NEED_SIGN' ? url : undefined,
      legal_validation_url: state === 'ACCOUNT_NEED_VERIFY' ? url : undefined,
      account_validation:
        state === 'ACCOUNT_NEED_VERIFY'
          ? validation(applyment, (text) => encryptField(text, key))
          : undefined,
      audit_detail: state === 'REJECTED' || state === 'FROZEN' ? findings : undefined,
    },
    [
      'applyment_state',
      'applyment_state_desc',
      'sign_state',
      'sign_url',
      'sub_mchid',
      'account_validation',
      'audit_detail',
      'legal_validation_url',
      'out_request_no',
      'applyment_id',
    ],
  )
}

// The sub-merchant remits this amount from the account that is to be verified.
function validation({ content, since }: EcommerceApplyment, encrypt: (text: string) => string) {
  const account = content['account_info']
  const text = (name: string): string => {
    const value = isObject(account) ? account[name] : undefined
    return typeof value === 'string' ? value : ''
  }
  return {
    account_name: encrypt(text('account_name')),
    account_no: encrypt(text('account_number')),
    pay_amount: 124,
    destination_account_number: '7222223333322332',
    destination_account_name: '财付通支付科技有限公司',
    destination_account_bank: '招商银行威盛大厦支行',
    city: '深圳',
    remark: '入驻账户验证',
    deadline: rfc3339(new Date(since + VERIFICATION_TIME))
      .slice(0, 19)
      .replace('T', ' '),
  }
}
