import { type ApiError, type ErrorDefinition, errorV2 } from '../../../domain/api-error'
import type { JsonObject } from '../../../domain/fields'

/** Errors of the trade bill: number and text. Of the other texts no number is known. */
export const tradeBillErrors = {
  none: errorV2('20002', 'No Bill Exist'),
  generating: errorV2('', 'Bill Creating'),
  date: errorV2('', 'data format error'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** Errors of the fund flow bill. */
export const fundFlowErrors = {
  none: errorV2('NO_BILL_EXIST', '账单不存在'),
  generating: errorV2('BILL_CREATING', '账单未生成'),
  date: errorV2('PARAM_ERROR', '参数错误：bill_date 应为 yyyyMMdd 格式的日期'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** The trade bill is refused by `return_code`. */
export function tradeBillRefused({ v2: { code, message } }: ApiError): JsonObject {
  return { return_code: 'FAIL', return_msg: message, ...(code === '' ? {} : { error_code: code }) }
}
