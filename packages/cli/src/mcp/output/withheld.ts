const secret = /^(?:private_?key|apiv3_?key|apiv2_?key|secret|control_?token)$/i

const pem = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/** A value without private keys and API keys, which no tool needs. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value === 'string' && pem.test(value)) return '(withheld)'
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secret.test(name) && typeof member === 'string' ? '(withheld)' : withoutSecrets(member),
    ]),
  )
}
