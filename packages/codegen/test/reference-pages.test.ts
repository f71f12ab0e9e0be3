import { execFileSync } from 'node:child_process'
import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readInput } from '../src/generate'
import { curlBlock } from '../src/pages/curl-block'
import { withdrawnText } from '../src/pages/facts'
import { membersBelow } from '../src/pages/field-table'
import { notificationPage } from '../src/pages/notification-page'
import { variantsOf } from '../src/pages/notification-variants'
import { exampleResponse, operationPage } from '../src/pages/operation-page'
import { buildReference } from '../src/pages/reference'

const { model, tree } = readInput(fileURLToPath(new URL('../../catalog', import.meta.url)))
const reference = buildReference(model, tree)
const webhookOf = (event: string) => {
  const found = model.webhooks.find((each) => each.event === event && each.api === 'v3')
  if (found === undefined) throw new Error(`The catalog has no ${event}.`)
  return found
}
const operationOf = (route: string) => {
  const found = model.operations.find((each) => each.route === route)
  if (found === undefined) throw new Error(`The catalog has no ${route}.`)
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

describe('a notification and the operations that cause it', () => {
  const textOf = (route: string): string => operationPage([operationOf(route)], reference, 'en')

  it('name each other, for every product of an event', () => {
    const page = notificationPage(webhookOf('TRANSACTION.SUCCESS'), reference, 'en')
    const [, causes = ''] = page.split('{#causes}')
    for (const route of [
      'POST /v3/pay/transactions/jsapi',
      'POST /v3/pay/partner/transactions/native',
      'POST /v3/combine-transactions/app',
      'POST /v3/vehicle/transactions/parking',
    ]) {
      expect(causes).toContain(`\`${route}\``)
      expect(textOf(route)).toContain('(/en/reference/notifications/transaction-success)')
    }
    expect(causes).not.toContain('refunds')
    expect(textOf('POST /v3/refund/domestic/refunds')).not.toContain('TRANSACTION.SUCCESS')
  })

  it('are named on the pages that end or query the same resource', () => {
    for (const route of [
      'POST /v3/payscore/serviceorder/{out_order_no}/complete',
      'GET /v3/payscore/serviceorder',
    ]) {
      expect(textOf(route)).toContain('(/en/reference/notifications/payscore-user-paid)')
    }
  })
})

describe('the examples of a page', () => {
  it('have values where other fields of the same name have one, in a notification', () => {
    const page = notificationPage(webhookOf('REFUND.SUCCESS'), reference, 'zh')
    expect(page).toMatch(/"out_refund_no": "\w+"/)
    expect(page).not.toMatch(/"(?:mchid|out_trade_no|transaction_id|refund_id)": "[^"\w]/)
  })

  it('have no error code in a success of APIv2', () => {
    const examples = model.operations
      .filter(({ api }) => api === 'v2')
      .map((operation) => exampleResponse(operation, model) as Record<string, unknown> | undefined)
      .filter((example) => example?.['result_code'] === 'SUCCESS')
    expect(examples.length).toBeGreaterThan(50)
    expect(examples.filter((example) => example !== undefined && 'err_code' in example)).toEqual([])
  })

  it('send encrypted fields as ciphertexts, when the shell runs the commands for curl', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxpay-curl-'))
    try {
      const { publicKey, privateKey } = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      })
      writeFileSync(join(folder, 'wechatpay_public_key.pem'), publicKey)
      writeFileSync(join(folder, 'apiclient_key.pem'), privateKey)
      const block = curlBlock(operationOf('POST /v3/profitsharing/receivers/add'), model, 'en')
      const commands = block.replace(/^```sh\n|```\n$/g, '').replace(/^```\n?$/m, '')
      // In place of curl, a function that prints its last argument, which is the body.
      const script = `curl() { printf %s "\${@: -1}"; }\n${commands}`
      const body = JSON.parse(
        execFileSync('bash', ['-ec', script], { cwd: folder, encoding: 'utf8' }),
      ) as Record<'name' | 'account', string>
      const padding = constants.RSA_PKCS1_OAEP_PADDING
      const plain = privateDecrypt({ key: privateKey, padding }, Buffer.from(body.name, 'base64'))
      expect(plain.toString()).toBe('张三')
      expect(body.account).toBe('1900000109')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('leave no mark of an encrypted field in any commands for curl', () => {
    const marked = model.operations.filter((operation) =>
      /\\u0001|\u0001|\uE000/.test(curlBlock(operation, model, 'zh')),
    )
    expect(marked.map(({ route }) => route)).toEqual([])
  })
})
