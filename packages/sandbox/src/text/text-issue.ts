/**
 * Fault of the characters of a text, if it has one: half of a surrogate pair, which is not a character and
 * which no client could read in a response, or the character U+0000.
 */
export function textIssue(text: string): string | undefined {
  if (/\p{Surrogate}/u.test(text)) return '含有不成对的代理项（U+D800 至 U+DFFF）'
  return text.includes('\0') ? '含有空字符（U+0000）' : undefined
}

/** Same for APIv3, which rejects characters of four bytes (emoji) as well. */
export function textIssueV3(text: string): string | undefined {
  return /[\u{10000}-\u{10ffff}]/u.test(text) ? '含有四字节字符（如表情符号）' : textIssue(text)
}

/** The first text of a JSON value that has an issue, names of members included, and its JSON pointer. */
export function findTextIssue(
  value: unknown,
  pointer = '',
): { readonly pointer: string; readonly issue: string } | undefined {
  if (typeof value === 'string') {
    const issue = textIssue(value)
    return issue === undefined ? undefined : { pointer, issue }
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [name, member] of Object.entries(value)) {
    const issue = textIssue(name)
    if (issue !== undefined) return { pointer, issue: `字段名${issue}` }
    const found = findTextIssue(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    if (found !== undefined) return found
  }
  return undefined
}
