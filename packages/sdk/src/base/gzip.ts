const MAGIC = [0x1f, 0x8b] as const

/** How many bytes tell whether something is packed. */
export const GZIP_TOLD_BY = MAGIC.length

/** Whether bytes are packed by gzip. */
export function isGzip(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte)
}
