import { describe, expect, it } from 'vitest'
import { type Field, fieldsOf } from './tree/fields'
import { isMapping } from './tree/files'
import { bodiesOf, operations } from './tree/operations'

// Fields that sources outside this catalog encrypt, by route. Go: wechatpay-go, `encryption:"EM_APIV3"`. Java:
// wechatpay-java, `@Encryption`. Page: the official page of the operation. CSharp: an independent C# SDK. Swagger: a
// community document. Example: a ciphertext is the example. Twin: the response is that of the other query.
const REQUESTS = `
  POST /v3/transfer/batches transfer_detail_list.user_name                             Go Java
  POST /v3/partner-transfer/batches transfer_detail_list.user_name                     Go
  POST /v3/partner-transfer/batches transfer_detail_list.user_id_card                  Go
  POST /v3/profitsharing/orders receivers.name                                         Go Java
  POST /v3/profitsharing/receivers/add name                                            Go Java
  POST /v3/brand/profitsharing/orders receivers.name                                   Java
  POST /v3/ecommerce/profitsharing/orders receivers.receiver_name                      Java
  POST /v3/payroll-card/tokens user_name                                               Go Java
  POST /v3/payroll-card/tokens id_card_number                                          Go Java
  POST /v3/payroll-card/authentications/pre-order-with-auth user_name                  Go Java
  POST /v3/payroll-card/authentications/pre-order-with-auth id_card_number             Go Java
  POST /v3/payroll-card/transfer-batches transfer_detail_list.user_name                Go Java
  POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund bank_account            Java
  POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund real_name               Java
  POST /v3/inspolicymgr/deduct/policies insured_name_list                              Page
  PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no} insured_name_list          Page
  PATCH /v3/brand/partner/card-member/user-cards/{user_card_code} user_information.custom_field_list.user_chosen_values CSharp
  POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm user_information.custom_field_list.user_chosen_values CSharp
  POST /v3/brand/partner/card-member/user-cards/import-by-openid user_information.custom_field_list.user_chosen_values CSharp
  POST /v3/brand/partner/card-member/user-cards/import-by-phone user_information.custom_field_list.user_chosen_values Swagger
`
const RESPONSES = `
  GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} user_name             Go Java
  GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} user_name Go Java
  GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} username      Go
  GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} username Go
  GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} username         Example
  GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} username CSharp
  GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} user_name Example
  GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} user_name Example
  GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} user_name                CSharp
  GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no} user_name      CSharp
  GET /v3/ecommerce/applyments/{applyment_id} account_validation.account_name                      Twin
  GET /v3/ecommerce/applyments/{applyment_id} account_validation.account_no                        Example
  GET /v3/ecommerce/applyments/out-request-no/{out_request_no} account_validation.account_name     CSharp
  GET /v3/ecommerce/applyments/out-request-no/{out_request_no} account_validation.account_no       CSharp
  GET /v3/bill/sub-merchant-fundflowbill download_bill_list.encrypt_key                            Java
  GET /v3/ecommerce/bill/fundflowbill download_bill_list.encrypt_key                               Java
  GET /v3/payscore/merchant-bill download_bill_list.encrypt_key                                    Page
  GET /v3/brand/partner/card-member/user-cards data.user_information.custom_field_list.user_chosen_values CSharp
  GET /v3/brand/partner/card-member/user-cards/{user_card_code} user_information.custom_field_list.user_chosen_values CSharp
  GET /v3/inspolicymgr/deduct/policies/{out_insurance_no} insured_name_list                        Swagger
`

function markOf(schema: Field['schema']): unknown {
  const own = isMapping(schema['items']) ? schema['items'] : schema
  return own['x-wxpay-encrypted']
}

function marks(side: 'request' | 'response', route: string, path: string): unknown[] {
  const operation = operations.find((candidate) => candidate.route === route)
  if (operation === undefined) throw new Error(`${route} is not in the catalog`)
  return bodiesOf(operation)
    [side].flatMap((schema) => fieldsOf(operation.file, schema))
    .filter((field) => field.path.replaceAll('[]', '') === path)
    .map(({ schema }) => markOf(schema))
}

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/))

describe('encrypted fields', () => {
  it.each(rowsOf(REQUESTS))(
    'are encrypted for WeChat Pay in requests: %s %s %s',
    (method, path, field = '') => {
      expect(marks('request', `${method} ${path}`, field)).toEqual(['platform-public-key'])
    },
  )

  it.each(rowsOf(RESPONSES))(
    'are encrypted for the merchant in responses: %s %s %s',
    (method, path, field = '') => {
      expect(marks('response', `${method} ${path}`, field)).toEqual(['merchant-certificate'])
    },
  )

  it('leave the type of an ID document plain', () => {
    const route = 'POST /v3/eduschoolpay/contracts/presign'
    expect(marks('request', route, 'identity.credential_type')).toEqual([undefined])
    expect(marks('request', route, 'identity.id_card_number')).toEqual(['platform-public-key'])
  })

  it('are encrypted for WeChat Pay in requests alone, and for the merchant in responses alone', () => {
    for (const written of operations) {
      const { route, file, facts } = written
      if (facts['api'] === 'v2') continue
      const { request, response } = bodiesOf(written)
      const keys = (schemas: typeof request): unknown[] =>
        schemas.flatMap((schema) => fieldsOf(file, schema)).map(({ schema }) => markOf(schema))
      expect(keys(request), route).not.toContain('merchant-certificate')
      expect(keys(response), route).not.toContain('platform-public-key')
    }
  })
})
