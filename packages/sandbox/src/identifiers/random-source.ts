import { seededRandom } from '../state/random-seed'
import type { Settings } from '../storage/settings'
import { type RandomBytes, systemRandom } from './random'

/** Source of the numbers of a sandbox. */
export interface RandomSource {
  readonly bytes: RandomBytes
  /**
   * Starts again with the sequence of a new state, if the numbers come from a seed. Call it inside the transaction that
   * changes the state.
   *
   * @param state - `opened` and `restored`: the sequence after that of the state; `reset`: the first after a reset
   */
  readonly restart: (state: 'opened' | 'restored' | 'reset') => void
}

const SETTING = 'random-sequence'

/**
 * The source of numbers: the given one, or one with a sequence of numbers for each time that a state is opened or restored.
 * The sequences differ, so that no number is used twice in one database.
 */
export function randomSource(
  {
    random,
    randomSeed,
  }: { readonly random?: RandomBytes | undefined; readonly randomSeed?: string | undefined },
  settings: Settings,
): RandomSource {
  if (random !== undefined || randomSeed === undefined)
    return { bytes: random ?? systemRandom, restart: () => undefined }
  let source: RandomBytes = systemRandom
  return {
    bytes: (size) => source(size),
    restart: (state) => {
      const sequence = state === 'reset' ? 'reset-0' : after(settings.get(SETTING))
      settings.set(SETTING, sequence)
      source = seededRandom(`${sequence}:${randomSeed}`)
    },
  }
}

function after(sequence: unknown): string {
  if (typeof sequence !== 'string') return 'opened-0'
  const [kind = '', number = ''] = sequence.split('-')
  return `${kind}-${Number(number) + 1}`
}
