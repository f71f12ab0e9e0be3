import { parameterError } from '../domain/api-error'
import { textIssueV3 } from '../text/text-issue'

/**
 * Decodes the parameters of a path.
 *
 * @param encoded - segments of the path by name, as sent
 * @throws ApiError PARAM_ERROR
 */
export function decodePath(encoded: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(encoded).map(([name, segment]) => [name, decoded(segment, name, 'path', textIssueV3)]),
  )
}

/**
 * Decodes a query. Each parameter may be given once, because programs differ in which of two values counts.
 *
 * @param target - path and query as sent
 * @param issueOf - what is wrong with the characters of a text; default by the rules of APIv3
 * @throws ApiError PARAM_ERROR
 */
export function decodeQuery(
  target: string,
  issueOf: (text: string) => string | undefined = textIssueV3,
): Record<string, string> {
  const query = new Map<string, string>()
  const mark = target.indexOf('?')
  for (const pair of mark === -1 ? [] : target.slice(mark + 1).split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const [key, value] = equals === -1 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
    const name = decoded(key.replaceAll('+', ' '), key, 'query', issueOf)
    if (query.has(name)) {
      throw parameterError({
        field: name,
        issue: `${name} 重复，每个查询参数只能填写一次`,
        location: 'query',
      })
    }
    query.set(name, decoded(value.replaceAll('+', ' '), name, 'query', issueOf))
  }
  return Object.fromEntries(query)
}

function decoded(
  text: string,
  name: string,
  location: 'path' | 'query',
  issueOf: (text: string) => string | undefined,
): string {
  let value: string
  try {
    value = decodeURIComponent(text)
  } catch {
    throw parameterError({
      field: name,
      value: text,
      issue: `${name} 不是 UTF-8 的百分号编码`,
      location,
    })
  }
  const issue = issueOf(value)
  if (issue === undefined) return value
  throw parameterError({ field: name, value: text, issue: `${name} ${issue}`, location })
}
