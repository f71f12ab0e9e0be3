import { DecryptionError, openField, sealField } from '@wxpay/protocol'
import { type Answer, type Call, type Operation, ok } from '../gateway/operation'
import { present } from '../gateway/present'
import { Refusal, refusals } from '../gateway/refusal'
import { readNotifyUrl } from '../notification/notify-url'

const LONGEST = 128

/**
 * Says back what it was told, so that a merchant can try his keys: what came sealed for WeChat Pay goes back sealed
 * for the merchant, and his webhook is told the same.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
 */
function echo(call: Call): Answer {
  const { body, merchant, books } = call
  const echo_message = body.text('echo_message', { min: 1, max: LONGEST })
  const secret = readSecret(call)
  const resealed = secret && sealField(secret, books.merchants.publicKey(merchant))
  if (body.raw['notify_url'] !== undefined) {
    books.outbox.add({
      mchid: merchant.mchid,
      event: 'SECURITY_ECHO.SUCCESS',
      url: readNotifyUrl(body),
      resource: present({ echo_message, encrypt_echo_message: resealed }),
    })
  }
  return ok(present({ echo_message, encrypted_echo_message: resealed }))
}

function readSecret({ body, merchant, books, sealedFor = '' }: Call): string | undefined {
  const sealed = body.text.optional('encrypted_echo_message', { min: 1, max: 1024 })
  const key = books.platform.openingKey(merchant, sealedFor)
  if (key === undefined) {
    throw new Refusal(
      { ...refusals.parameter, message: '平台证书序列号Wechatpay-Serial错误' },
      {
        field: 'Wechatpay-Serial',
        value: sealedFor,
        issue: '应为平台证书序列号或微信支付公钥ID',
        location: 'header',
      },
    )
  }
  if (sealed === undefined) return undefined
  try {
    return openField(sealed, key)
  } catch (error) {
    if (!(error instanceof DecryptionError)) throw error
    throw body.fault('encrypted_echo_message', '解密失败：应使用 Wechatpay-Serial 所指的公钥以 RSA-OAEP 加密')
  }
}

/** The operation by which a merchant tries his keys. */
export const echoOperations: readonly Operation[] = [
  { method: 'POST', path: '/v3/security/echo', handle: echo },
]
