import { createHash } from 'node:crypto'

/** A source of values that depend only on what it was made from. */
export interface Seed {
  /** A seed for a part. */
  child(name: string): Seed
  /** An integer of 32 bits. */
  number(name: string): number
  /** Decimal digits. */
  digits(name: string, length: number): string
}

/** A seed made from texts, such as the merchant, the route and the content of a request. */
export function seedOf(...texts: readonly string[]): Seed {
  const bytes = (name: string): Buffer =>
    createHash('sha256')
      .update(JSON.stringify([...texts, name]))
      .digest()
  return {
    child: (name) => seedOf(...texts, name),
    number: (name) => bytes(name).readUInt32BE(),
    digits: (name, length) => {
      let digits = ''
      for (let part = 0; digits.length < length; part++) {
        for (const byte of bytes(`${name}#${part}`)) digits += String(byte % 10)
      }
      return digits.slice(0, length)
    },
  }
}
