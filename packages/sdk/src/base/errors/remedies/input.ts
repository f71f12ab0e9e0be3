import type { ProtocolErrorCode, Remedy } from '@wxpay/protocol'
import type { InputCode } from '../codes'

/** Codes of invalid input; nothing was sent. */
export const inputRemedies: Readonly<Record<Exclude<InputCode, ProtocolErrorCode>, Remedy>> = {
  OPTION_INVALID: {
    en: 'Correct the option that `field` names. If it is a name from another library, the message suggests the name used here.',
    zh: '修正 `field` 所指的参数；用了其他 SDK 的参数名时，报错会说明这里该怎么写。',
  },
  PARAMETER_MISSING: {
    en: 'Pass the path parameter that `field` names in the config of the call.',
    zh: '在调用的 `config` 里给出 `field` 所指的路径参数。',
  },
  PATH_INVALID: {
    en: 'Pass values as path parameters and the query in `params`.',
    zh: '变化的值用路径参数传，查询参数放进 `params`。',
  },
  ROUTE_UNKNOWN: {
    en: 'Correct the name as the message suggests. Call an operation that the catalog does not have yet with `chain()`.',
    zh: '按报错提示改正接口名；目录尚未收录的新接口用 `chain()` 调用。',
  },
  NAME_AMBIGUOUS: {
    en: 'Write the path parameter as a name (`_out_trade_no_`) and pass its value in the config.',
    zh: '链上写路径参数的名称（`_out_trade_no_`），值放进 `config`。',
  },
  QUERY_INVALID: {
    en: 'Pass a string, a number, a boolean, a `Date`, or an array of them.',
    zh: '传字符串、数字、布尔值、`Date` 或它们的数组。',
  },
  BODY_INVALID: {
    en: 'Pass a plain object with the fields of the operation.',
    zh: '传由接口字段组成的普通对象。',
  },
  BODY_CHARACTER: {
    en: "Remove the character, or set `fourByteCharacters: 'send'` and let WeChat Pay decide.",
    zh: "去掉这个字符；或设置 `fourByteCharacters: 'send'`，交给微信支付判断。",
  },
  BODY_NUMBER: {
    en: 'Correct the calculation. Amounts are integers of fen; pass larger integers as bigint or string, and other decimals as string.',
    zh: '检查计算过程。金额是以分为单位的整数；更大的整数用 bigint 或字符串，其他小数用字符串。',
  },
  FIELD_NOT_TEXT: {
    en: 'Pass the sensitive field as a string.',
    zh: '敏感字段要传字符串。',
  },
  FIELD_MISPLACED: {
    en:
      'Pass an object with the structure of the operation. If the body must be a string, encrypt the field with `encrypt` and ' +
      'set `Wechatpay-Serial`.',
    zh: '按接口的结构传对象；正文只能是字符串的，先用 `encrypt` 加密敏感字段，再设置 `Wechatpay-Serial`。',
  },
  LIMITER_FULL: {
    en: 'Call less often, or adjust `limits`.',
    zh: '降低调用频率，或调整 `limits`。',
  },
  NOT_PAGED: {
    en: 'Call the operation directly.',
    zh: '直接调用这个接口。',
  },
}
