import type { Schema } from '@wxpay/catalog'

/** Unit of the lengths of a field: characters, unless the catalog says that they are bytes of UTF-8. */
export type LengthUnit = 'characters' | 'bytes'

/** Unit of `maxLength` and `minLength` of a field. */
export function lengthUnit(schema: Schema): LengthUnit {
  return schema['x-wxpay-length-unit'] === 'bytes' ? 'bytes' : 'characters'
}

/** Length of a text in a unit. A character is a Unicode code point. */
export function lengthOf(text: string, unit: LengthUnit): number {
  return unit === 'bytes' ? Buffer.byteLength(text) : Array.from(text).length
}

/** The message of WeChat Pay for a text that is too long or too short. */
export function lengthIssue(
  text: string,
  unit: LengthUnit,
  bound: '大于最大值' | '小于最小值',
  limit: number,
): string {
  return `字符串规则校验失败，${unit === 'bytes' ? '字节数' : '字符数'} ${lengthOf(text, unit)}，${bound} ${limit}`
}
