import fc from 'fast-check'
import { ADVERSARIAL_LENGTH, type Parser } from './parser'
import { repeated, type Shape, units } from './shapes'

const common = Object.values(units)

/** Inputs of a parser: random text, its own pieces in any order, and those inside its frames with changes. */
export function inputsOf({ pieces, frames = [] }: Parser): fc.Arbitrary<string> {
  const own = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join(''))
  const mixed = fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...common)), {
      maxLength: 24,
    })
    .map((all) => all.join(''))
  const any = fc.string({ unit: fc.constantFrom(...characters), maxLength: 64 })
  const inner = fc.oneof(own, mixed, any, fc.string({ unit: 'binary', maxLength: 64 }))
  const frame = fc.constantFrom(...frames, ['', ''] as const)
  const framed = fc.tuple(frame, inner).map(([[before, after], text]) => before + text + after)
  return fc.oneof(inner, framed, altered(framed))
}

// Every byte, so that parsers of bytes see all of them, and a few characters beyond.
const characters = [
  ...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)),
  '中',
  '😀',
  '\ud800',
  '\uFEFF',
]

/** Removes, doubles or replaces one piece of a text. */
function altered(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.nat(), fc.integer({ min: 0, max: 8 }), fc.constantFrom('', '\0', ...characters))
    .map(([whole, place, length, instead]) => {
      const at = place % (whole.length + 1)
      const replaced = instead === '\0' ? whole.slice(at, at + length).repeat(2) : instead
      return whole.slice(0, at) + replaced + whole.slice(at + length)
    })
}

/** Adversarial shapes: up to four pieces of a parser or common units, repeated in one of its frames. */
export function shapesOf({ pieces, frames = [] }: Parser): fc.Arbitrary<Shape> {
  const short = [...pieces, ...common].filter(
    (piece) => piece.length > 0 && piece.length < ADVERSARIAL_LENGTH / 64,
  )
  const unit = fc.array(fc.constantFrom(...short), { minLength: 1, maxLength: 4 }).map((all) => all.join(''))
  return fc
    .tuple(unit, fc.constantFrom(...frames, ['', ''] as const))
    .map(([text, frame]) => repeated(JSON.stringify({ text, frame }), text, frame))
}
