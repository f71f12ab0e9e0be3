import { ADVERSARIAL_LENGTH, type Parser, undocumented } from './parser'
import type { Shape } from './shapes'

// A parser may take this many times the CPU time of the baseline before its growth is measured.
const BUDGET = 4
// Four times the input may take this many times as long; a quadratic parser takes 16 times as long. Over a
// single doubling a linear parser may take more than three times as long, because of memory costs.
const LARGEST_RATIO = 10
const TRIES = 5
const COMPARISONS = 3
// Quadratic growth that starts below this part of the budget stays below 16 budgets at 16 times the length.
const NEGLIGIBLE = 16

/** Growth that is not linear. */
export interface Superlinear {
  readonly shape: string
  /** CPU milliseconds by input length. */
  readonly milliseconds: Readonly<Record<number, number>>
}

let known: number | undefined

/**
 * CPU milliseconds of a linear pass over a known amount of work on this machine, the minimum of several
 * tries.
 */
export async function baseline(): Promise<number> {
  const text = 'linear'.repeat(ADVERSARIAL_LENGTH / 4)
  known ??= await least(TRIES, () => {
    let sum = 0
    for (let pass = 0; pass < 40; pass++) {
      for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) | 0
    }
    return sum
  })
  return known
}

/**
 * Measures how the CPU time of a parser grows with the length of a shape: at 64 Ki characters, and at the longest input that
 * the parser reads in full. Growth counts only where it takes longer than the budget, because the time of short runs
 * fluctuates.
 *
 * @returns `undefined` if it is linear
 */
export async function superlinear(parser: Parser, shape: Shape): Promise<Superlinear | undefined> {
  const budget = BUDGET * (await baseline())
  const { longest = ADVERSARIAL_LENGTH } = parser
  const time = await cpuTime(runOf(parser, shape.of(ADVERSARIAL_LENGTH)))
  if (time > budget) {
    const growth = await growthAt(ADVERSARIAL_LENGTH, parser, shape, budget)
    if (growth !== undefined) return growth
  }
  // An input that is rejected at once is rejected at any length.
  if (longest === ADVERSARIAL_LENGTH || time < budget / NEGLIGIBLE) return undefined
  return growthAt(longest, parser, shape, (budget * longest) / ADVERSARIAL_LENGTH)
}

async function growthAt(
  length: number,
  parser: Parser,
  shape: Shape,
  budget: number,
): Promise<Superlinear | undefined> {
  if ((await cpuTime(runOf(parser, shape.of(length)))) <= budget) return undefined
  let whole = 0
  let quarter = 0
  // On a busy machine, or with a large heap, one comparison may be off; a quadratic parser fails all of them.
  for (let comparison = 0; comparison < COMPARISONS; comparison++) {
    whole = await least(TRIES, runOf(parser, shape.of(length)))
    if (whole <= budget) return undefined
    quarter = await least(TRIES, runOf(parser, shape.of(length / 4)))
    if (whole <= quarter * LARGEST_RATIO) return undefined
  }
  return { shape: shape.name, milliseconds: { [length / 4]: round(quarter), [length]: round(whole) } }
}

// Fewer tries if one takes seconds: such a time is not noise.
async function least(tries: number, run: () => unknown): Promise<number> {
  let shortest = Infinity
  let spent = 0
  for (let attempt = 0; attempt < tries && spent < 3000; attempt++) {
    const time = await cpuTime(run)
    spent += time
    shortest = Math.min(shortest, time)
  }
  return shortest
}

// Documented errors are checked by another test.
function runOf(parser: Parser, input: string): () => unknown {
  return () => undocumented(parser, input)
}

async function cpuTime(run: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10
}
