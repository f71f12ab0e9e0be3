import { type JsonObject, escape, isObject } from '../domain/fields'
import { parameterError } from '../domain/api-error'
import { type JsonTextFault, MAX_DEPTH, jsonTextFault } from '../text/json-text'
import { textIssueV3 } from '../text/text-issue'

const issues: Readonly<Record<JsonTextFault['kind'], (pointer: string) => string>> = {
  duplicate: (pointer) => `${pointer} 重复`,
  inexact: (pointer) => `${pointer} 的位数过多，无法精确表示`,
  deep: () => `嵌套超过 ${MAX_DEPTH} 层`,
}

/**
 * Parses a JSON object. WeChat Pay rejects null and characters of four bytes (emoji) in all requests; halves of
 * surrogate pairs and U+0000 are rejected too, because no client could read them in a response.
 *
 * @throws ApiError PARAM_ERROR
 * @see https://pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html
 */
export function parseJsonBody(body: Uint8Array): JsonObject {
  if (body.byteLength === 0) return {}
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    value = JSON.parse(text)
  } catch {
    throw parameterError({ field: '', issue: '请求体不是合法的 UTF-8 JSON', location: 'body' })
  }
  if (!isObject(value)) throw parameterError({ field: '', issue: '请求体应为 JSON 对象', location: 'body' })
  const fault = jsonTextFault(text)
  if (fault !== undefined) {
    const { kind, pointer } = fault
    throw parameterError({ field: pointer, issue: issues[kind](pointer), location: 'body' })
  }
  inspect(value, '')
  return value
}

function inspect(value: unknown, pointer: string): void {
  const reject = (issue: string): never => {
    throw parameterError({ field: pointer, issue, location: 'body' })
  }
  if (value === null) reject(`${pointer} 不能为 null`)
  if (typeof value === 'string') {
    const issue = textIssueV3(value)
    if (issue !== undefined) reject(`${pointer} ${issue}`)
    return
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    reject(`${pointer} 超出整数范围`)
  }
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      inspect(item, `${pointer}/${index}`)
    })
  } else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const issue = textIssueV3(name)
      if (issue !== undefined) reject(`${pointer} 的字段名${issue}`)
      inspect(member, `${pointer}/${escape(name)}`)
    }
  }
}
