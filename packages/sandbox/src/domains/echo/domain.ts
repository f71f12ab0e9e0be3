import { encryptField } from '@wxpay/protocol'
import { decryptBodyField } from '../../domain/decrypt-body-field'
import { defineDomain } from '../../domain/define-domain'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { defineEvents } from '../../notifications/notification'

const MAX_LENGTH = 128

const events = defineEvents({
  'SECURITY_ECHO.SUCCESS': { originalType: 'security', summary: '回显成功' },
})

/**
 * Returns the message of the request, to test a merchant's keys: a message encrypted for WeChat Pay is
 * returned encrypted for the merchant, and sent to its webhook.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
 */
function echo(call: Call): OperationResponse {
  const { body, merchant, context } = call
  const echo_message = body.string('echo_message', { min: 1, max: MAX_LENGTH })
  const secret = decryptBodyField(call, 'encrypted_echo_message')
  const encrypted = secret && encryptField(secret, context.merchants.publicKey(merchant))
  const url = body.string.optional('notify_url')
  if (url !== undefined) {
    context.outbox.add({
      mchid: merchant.mchid,
      event: events['SECURITY_ECHO.SUCCESS'],
      url,
      resource: omitUndefined({ echo_message, encrypt_echo_message: encrypted }),
    })
  }
  return ok(omitUndefined({ echo_message, encrypted_echo_message: encrypted }))
}

/** The self-test of a merchant's keys. */
export const echoDomain = defineDomain({
  name: 'echo',
  operations: [{ method: 'POST', path: '/v3/security/echo', handle: echo }],
  events,
})
