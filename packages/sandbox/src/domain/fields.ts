import { type ErrorDetail, parameterError } from './api-error'

/** A JSON object as parsed. */
export type JsonObject = Readonly<Record<string, unknown>>

interface StringRule {
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
}

interface IntegerRule {
  readonly min?: number
  readonly max?: number
}

interface Reading<Rule, Value> {
  (name: string, rule?: Rule): Value
  /** Same for an optional field. */
  optional(name: string, rule?: Rule): Value | undefined
}

/**
 * Reads the fields of a request by type. A missing or invalid field throws an ApiError with its JSON pointer.
 */
export interface Fields {
  readonly string: Reading<StringRule, string>
  readonly integer: Reading<IntegerRule, number>
  readonly boolean: Reading<never, boolean>
  readonly object: Reading<never, Fields>
  readonly list: Reading<{ readonly max?: number }, Fields[]>
  readonly strings: Reading<never, string[]>
  /** The object as parsed. */
  readonly raw: JsonObject
  /** Position of a field and what is wrong with it, for an ApiError. */
  detail(name: string, issue: string): ErrorDetail
  /** An ApiError PARAM_ERROR that names this field. */
  error(name: string, issue: string): Error
}

/**
 * Creates a reader for one object of a request.
 *
 * @param pointer - JSON pointer of the object: `''` for the body, `/amount` for a member
 */
export function fields(raw: JsonObject, pointer = '', location: ErrorDetail['location'] = 'body'): Fields {
  const at = (name: string): string => (location === 'body' ? `${pointer}/${escape(name)}` : name)
  const detail = (name: string, issue: string): ErrorDetail => {
    const value = own(raw, name)
    return { field: at(name), ...(value === undefined ? {} : { value }), issue, location }
  }
  const error = (name: string, issue: string): Error => parameterError(detail(name, issue))
  const reading = <Rule, Value>(
    narrow: (value: unknown, name: string, rule: Rule | undefined) => Value,
  ): Reading<Rule, Value> => {
    const optional = (name: string, rule?: Rule): Value | undefined => {
      const value = own(raw, name)
      return value === undefined ? undefined : narrow(value, name, rule)
    }
    const required = (name: string, rule?: Rule): Value => {
      const value = own(raw, name)
      if (value === undefined) throw error(name, `缺少必填参数 ${at(name)}`)
      return narrow(value, name, rule)
    }
    return Object.assign(required, { optional })
  }
  return {
    raw,
    detail,
    error,
    string: reading((value, name, rule?: StringRule) => {
      if (typeof value !== 'string') throw error(name, `${at(name)} 应为字符串`)
      const { length } = Array.from(value)
      const { min = 0, max = Infinity, pattern } = rule ?? {}
      if (length < min || length > max) throw error(name, `${at(name)} 的长度应为 ${min} 至 ${max} 个字符`)
      if (pattern !== undefined && !pattern.test(value)) throw error(name, `${at(name)} 的格式不正确`)
      return value
    }),
    integer: reading((value, name, rule?: IntegerRule) => {
      if (!Number.isSafeInteger(value)) throw error(name, `${at(name)} 应为整数`)
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = rule ?? {}
      if (Number(value) < min || Number(value) > max)
        throw error(name, `${at(name)} 应为 ${min} 至 ${max} 的整数`)
      return Number(value)
    }),
    boolean: reading((value, name) => {
      if (typeof value !== 'boolean') throw error(name, `${at(name)} 应为布尔值`)
      return value
    }),
    object: reading((value, name) => {
      if (!isObject(value)) throw error(name, `${at(name)} 应为对象`)
      return fields(value, at(name), location)
    }),
    list: reading((value, name, rule?: { readonly max?: number }) => {
      if (!Array.isArray(value)) throw error(name, `${at(name)} 应为数组`)
      const max = rule?.max ?? Infinity
      if (value.length > max) throw error(name, `${at(name)} 最多 ${max} 项`)
      return value.map((item: unknown, index) => {
        const itemPointer = `${at(name)}/${index}`
        if (!isObject(item))
          throw parameterError({
            field: itemPointer,
            value: item,
            issue: `${itemPointer} 应为对象`,
            location,
          })
        return fields(item, itemPointer, location)
      })
    }),
    strings: reading((value, name) => {
      if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
        throw error(name, `${at(name)} 应为字符串数组`)
      }
      return value
    }),
  }
}

/** Whether a parsed JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Escapes a segment of a JSON pointer. */
export function escape(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

// A name such as `constructor` or `__proto__` must not find inherited members.
function own(raw: JsonObject, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined
}
