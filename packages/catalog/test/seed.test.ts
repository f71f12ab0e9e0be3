import { describe, expect, it } from 'vitest'
import { fieldsOf } from './tree/fields'
import { bodiesOf, operations, parametersOf } from './tree/operations'

// Every name on the page that documents the completion of a pay-score order.
const REQUEST = `appid service_id post_payments post_payments.name post_payments.amount post_payments.description
  post_payments.count post_discounts post_discounts.name post_discounts.description post_discounts.amount
  post_discounts.count total_amount time_range time_range.start_time time_range.end_time time_range.start_time_remark
  time_range.end_time_remark location location.end_location profit_sharing goods_tag`
const RESPONSE = `appid mchid out_order_no service_id service_introduction state state_description total_amount
  post_payments post_payments.name post_payments.amount post_payments.description post_payments.count post_discounts
  post_discounts.name post_discounts.description post_discounts.amount post_discounts.count risk_fund risk_fund.name
  risk_fund.amount risk_fund.description time_range time_range.start_time time_range.end_time
  time_range.start_time_remark time_range.end_time_remark location location.end_location order_id need_collection`

describe('completing a pay-score order', () => {
  const operation = operations.find(
    ({ route }) => route === 'POST /v3/payscore/serviceorder/{out_order_no}/complete',
  )

  it('has every name of its documentation', () => {
    if (operation === undefined) throw new Error('the operation is not in the catalog')
    const { request, response } = bodiesOf(operation)
    const names = (schemas: typeof request): Set<string> =>
      new Set(schemas.flatMap((schema) => fieldsOf(operation.file, schema).map(({ path }) => path)))
    for (const name of REQUEST.split(/\s+/)) expect(names(request), name).toContain(name)
    for (const name of RESPONSE.split(/\s+/)) expect(names(response), name).toContain(name)
    expect(parametersOf(operation).map(({ parameter }) => parameter['name'])).toEqual(['out_order_no'])
  })
})
