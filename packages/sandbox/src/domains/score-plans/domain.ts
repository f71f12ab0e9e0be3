import { defineDomain } from '../../domain/define-domain'
import { planOperations } from './operations'

/**
 * Pay-score plans: services that a user agrees to at once, each with its price.
 *
 * @see https://pay.weixin.qq.com/docs/partner/products/partner-payscore-plan/development.html
 */
export const scorePlanDomain = defineDomain({
  name: 'scorePlans',
  notes: [
    {
      zh: '不检查服务的「按计划确认」权限，也不检查服务规定的最大有效期与最大扣费次数。计划明细必填；`total_original_price`、`total_actual_price` 须等于各明细之和，官方文档未说明。计划不存在时的错误码与重复停止的结果（成功，不改变终止时间）也没有文档。',
      en: 'The right of a service to confirm by plan, its longest duration and its highest number of deductions are not checked. Details are required, and both totals must be the sums of the details, about which the official pages are silent; so are they about the code of an unknown plan and about stopping one twice (a success that keeps the time).',
    },
  ],
  operations: planOperations,
})
