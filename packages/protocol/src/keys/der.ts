/** Kind of a DER encoding, by its outermost structure. */
export type DerKind =
  | 'pkcs8-private-key'
  | 'pkcs1-private-key'
  | 'sec1-private-key'
  | 'encrypted-private-key'
  | 'spki-public-key'
  | 'pkcs1-public-key'
  | 'certificate'
  | 'certificate-request'
  | 'pkcs12'

// The tags of a structure's members distinguish these structures, whatever the PEM label says. 02 INTEGER, 03
// BIT STRING, 04 OCTET STRING, 30 SEQUENCE, a0.. context-specific
const shapes: readonly (readonly [RegExp, DerKind])[] = [
  [/^02 30 04( a0)?( a1| 81)?$/, 'pkcs8-private-key'],
  [/^02( 02){8}$/, 'pkcs1-private-key'],
  [/^02 04( a0)?( a1)?$/, 'sec1-private-key'],
  [/^30 04$/, 'encrypted-private-key'],
  [/^30 03$/, 'spki-public-key'],
  [/^02 02$/, 'pkcs1-public-key'],
  [/^02 30( 30)?$/, 'pkcs12'],
]
const signedShape = '30 30 03' // to be signed, algorithm, signature: a certificate or a certificate request
const requestShape = /^02 30 30( a0)?$/
const MAX_MEMBERS = 16

// PKCS#12 files of Java are BER: a SEQUENCE of indefinite length that starts with the version, 3.
const berPkcs12 = [0x30, 0x80, 0x02, 0x01, 0x03] as const

/**
 * Detects the kind of a DER encoding by its structure; `undefined` if it is none of the above, or incomplete.
 */
export function derKind(der: Uint8Array): DerKind | undefined {
  if (berPkcs12.every((byte, index) => der[index] === byte)) return 'pkcs12'
  const outer = members(der, 0)
  if (outer?.end !== der.length) return undefined
  if (outer.tags === signedShape) {
    return requestShape.test(members(der, outer.start)?.tags ?? '') ? 'certificate-request' : 'certificate'
  }
  return shapes.find(([tags]) => tags.test(outer.tags))?.[1]
}

// The tags of the members of the SEQUENCE at `at`, and where its content starts and ends.
function members(der: Uint8Array, at: number): { tags: string; start: number; end: number } | undefined {
  const sequence = header(der, at)
  if (sequence?.tag !== 0x30) return undefined
  const tags: string[] = []
  let next = sequence.start
  while (next < sequence.end) {
    const member = header(der, next)
    if (member === undefined || member.end > sequence.end || tags.length === MAX_MEMBERS) return undefined
    tags.push(member.tag.toString(16).padStart(2, '0'))
    next = member.end
  }
  return { tags: tags.join(' '), start: sequence.start, end: sequence.end }
}

function header(der: Uint8Array, at: number): { tag: number; start: number; end: number } | undefined {
  const tag = der[at]
  const short = der[at + 1]
  if (tag === undefined || short === undefined) return undefined
  const extra = short < 0x80 ? 0 : short & 0x7f
  // 0x80 is the indefinite length, which DER does not have; no source needs three bytes of length.
  if (short === 0x80 || extra > 3) return undefined
  const start = at + 2 + extra
  const length = short < 0x80 ? short : der.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0)
  const end = start + length
  return end <= der.length ? { tag, start, end } : undefined
}
