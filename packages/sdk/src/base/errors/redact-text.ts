// Bounded, so that each takes time in proportion to the text.
const secrets: readonly (readonly [RegExp, string])[] = [
  [/signature="[^"]*"?/g, 'signature="…"'],
  [/\b(authorization|cookie)\b["']?\s?[:=][^\r\n]*/gi, '$1: …'],
  [/-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,60}-----|$)/g, '[private key]'],
  [/\/\/[^\s/@]{1,256}@/g, '//…@'],
]

/** A text of unknown origin without signatures, `Authorization` headers, private keys, and passwords in URLs. */
export function redactText(text: string): string {
  return secrets.reduce((redacted, [pattern, substitute]) => redacted.replace(pattern, substitute), text)
}
