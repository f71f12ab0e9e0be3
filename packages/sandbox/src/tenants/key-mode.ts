import type { RefusalFacts } from '../gateway/refusal'
import { type Machine, refuse, stay, step, to } from '../machine/machine'
import type { KeyMode } from './merchant'

export const keyModes = ['certificate', 'both', 'public-key'] as const satisfies readonly KeyMode[]

const unfit = (message: string): RefusalFacts => ({
  status: 400,
  code: 'INVALID_REQUEST',
  message,
  internal: 268435464,
})

const refusals = {
  gradually: unfit('the public key comes beside the certificates first: change to both'),
  final: unfit('certificates that were given up do not come back'),
} as const satisfies Readonly<Record<string, RefusalFacts>>

/**
 * A merchant's way from platform certificates to the public key; an event is the mode that is wanted. The way leads
 * through `both`, and only from there back.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export const keyModeMachine = {
  states: keyModes,
  refusals,
  rows: {
    certificate: { certificate: stay, both: to('certificate'), otherwise: refuse('final') },
    both: { certificate: to('both'), both: stay, otherwise: refuse('final') },
    'public-key': { 'public-key': stay, both: to('public-key'), otherwise: refuse('gradually') },
  },
} as const satisfies Machine<KeyMode, KeyMode, keyof typeof refusals>

/** Whether a merchant of this mode may change to another; refuses if not. */
export function judgeKeyMode(from: KeyMode, wanted: KeyMode): 'changes' | 'stays' {
  const verdict = step<KeyMode, KeyMode, keyof typeof refusals>(keyModeMachine, from, wanted)
  return verdict.kind === 'move' ? 'changes' : 'stays'
}
