import { KeyFormatError } from '../errors'

const SEQUENCE = 0x30
const REPLACEMENT = '\uFFFD'
const replacementBytes = Buffer.from(REPLACEMENT)

/**
 * Bytes of a key file: DER unchanged, anything else decoded from UTF-8 or UTF-16 with its line feeds
 * restored.
 *
 * @throws KeyFormatError `KEY_DAMAGED`
 */
export function decodeSource(bytes: Uint8Array, name: string): string | Uint8Array {
  if (bytes[0] !== SEQUENCE || isText(bytes)) return restoreText(decodeText(bytes), name)
  // DER begins with 30 82, and 82 is not UTF-8.
  if (Buffer.from(bytes.subarray(1, 4)).equals(replacementBytes)) throw readAsText(name)
  return bytes
}

/**
 * A string with its line feeds restored.
 *
 * @throws KeyFormatError `KEY_DAMAGED` for a file that was read with the wrong encoding
 */
export function restoreText(text: string, name: string): string {
  if (text.startsWith('0') && text.charCodeAt(1) >= 0x80) throw readAsText(name)
  if (text.includes('\0')) {
    throw new KeyFormatError(
      'KEY_DAMAGED',
      `${name} contains NUL characters: a UTF-16 file (PowerShell's > writes them) that was read as another encoding. Give ` +
        'the bytes of the file (readFileSync without an encoding) or its file:// URL, or save the file as UTF-8',
    )
  }
  // Environment files and JSON leave `\\n` in place of a line feed, sometimes escaped twice; a backslash
  // never occurs in a PEM.
  return text.replace(/\\{1,4}[rn]/g, '\n')
}

/** Decodes UTF-8, or UTF-16 by its byte order mark or, since a PEM begins in ASCII, by its first zero byte. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) {
    return Buffer.from(bytes).toString('utf16le')
  }
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) {
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  }
  return Buffer.from(bytes).toString()
}

/** Whether bytes begin with the byte order mark of UTF-16, in either order. */
export function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

// Both a DER file and a text file whose first character is the digit 0 begin with 0x30, but no DER is ASCII
// throughout.
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80 && (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)))
}

function readAsText(name: string): KeyFormatError {
  return new KeyFormatError(
    'KEY_DAMAGED',
    `${name} is a binary file (DER or PKCS#12) that was read as text, which damages it. Give its bytes (readFileSync ` +
      'without an encoding), its base64 or its file:// URL',
  )
}
