import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readInput } from '../src/generate'
import { withdrawnText } from '../src/pages/facts'
import { membersBelow } from '../src/pages/field-table'
import { notificationPage } from '../src/pages/notification-page'
import { variantsOf } from '../src/pages/notification-variants'
import { buildReference } from '../src/pages/reference'

const { model, tree } = readInput(fileURLToPath(new URL('../../catalog', import.meta.url)))
const reference = buildReference(model, tree)
const webhookOf = (event: string) => {
  const found = model.webhooks.find((each) => each.event === event && each.api === 'v3')
  if (found === undefined) throw new Error(`The catalog has no ${event}.`)
  return found
}

describe('the page of an event of several products', () => {
  it('has a section a product, each with its own fields and required marks', () => {
    const variants = variantsOf(webhookOf('REFUND.SUCCESS'), reference)
    const marks = Object.fromEntries(
      variants.map(({ anchor, members }) => [
        anchor,
        Object.fromEntries(members.map(({ name, required }) => [name, required])),
      ]),
    )
    expect(Object.keys(marks)).toEqual(['merchant', 'partner', 'platform', 'global'])
    expect(marks['merchant']).toMatchObject({ mchid: true, user_received_account: true })
    expect(marks['merchant']).not.toHaveProperty('sp_mchid')
    expect(marks['partner']).toMatchObject({ sp_mchid: true, sub_mchid: true })
    expect(marks['partner']).not.toHaveProperty('mchid')
    expect(marks['partner']).not.toHaveProperty('refund_account')
    expect(marks['platform']).toMatchObject({ sub_mchid: true, refund_account: false })
    expect(marks['global']).toMatchObject({ recv_account: false })
  })

  it('leaves deeper fields of other products out of tables and samples', () => {
    const page = notificationPage(webhookOf('REFUND.SUCCESS'), reference, 'en')
    const [, merchant = '', global = ''] =
      /\{#merchant\}([^]*?)\n### [^]*\{#global\}([^]*?)\n## /.exec(page) ?? []
    expect(merchant).toContain('"payer_refund"')
    expect(merchant).not.toContain('exchange_rate')
    expect(global).toContain('exchange_rate')
  })

  it('exists for every event that names a merchant in one product and a partner in another', () => {
    const united = model.webhooks
      .filter(({ api, resource }) => {
        const names = new Set(membersBelow(resource, model).map(({ name }) => name))
        return api === 'v3' && names.has('mchid') && names.has('sp_mchid')
      })
      .map(({ event }) => event)
    expect(united).toContain('PROFITSHARING.SUCCESS')
    expect(united.filter((event) => variantsOf(webhookOf(event), reference).length < 2)).toEqual([])
  })
})

describe('the page of a withdrawn operation', () => {
  const textOf = (route: string, language: 'zh' | 'en'): string => {
    const operation = model.operations.find((each) => each.route === route)
    return operation === undefined ? '' : withdrawnText(operation, model, language)
  }

  it('names the day, its source and the operation to use', () => {
    const text = textOf('GET /v3/merchant-service/complaints', 'en')
    expect(text).toContain('since 2021-01-08 according to [wechatpay.im](https://wechatpay.im/')
    expect(text).toContain('/reference/v3/merchant-service/complaints-v2')
  })

  it('admits where no day and no successor is known', () => {
    const text = textOf('PATCH /v3/discount-card/orders/{out_order_no}', 'zh')
    expect(text).toContain('未见公布停用日期')
    expect(text).toContain('官方没有给出替代接口')
  })

  it('has a notice on every deprecated operation, and on no other', () => {
    const noticed = model.operations.filter((each) => withdrawnText(each, model, 'en') !== '')
    expect(noticed.length).toBeGreaterThan(20)
    expect(noticed.every(({ deprecated }) => deprecated)).toBe(true)
  })
})
