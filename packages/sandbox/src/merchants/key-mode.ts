import { type ErrorDefinition, invalidRequest } from '../domain/api-error'
import { type Machine, decide, reject, stay, to } from '../domain/machine'
import type { KeyMode } from './merchant'

export const keyModes = ['certificate', 'both', 'public-key'] as const satisfies readonly KeyMode[]

const errors = {
  gradually: invalidRequest('change to both first, so that the public key is used beside the certificates'),
  final: invalidRequest('a merchant without certificates cannot get them back'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Migration of a merchant from platform certificates to the public key. An event is the target mode. The
 * migration passes through `both`, and can only be reverted from there.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180
 */
export const keyModeMachine = {
  states: keyModes,
  errors,
  rows: {
    certificate: { certificate: stay, both: to('certificate'), otherwise: reject('final') },
    both: { certificate: to('both'), both: stay, otherwise: reject('final') },
    'public-key': { 'public-key': stay, both: to('public-key'), otherwise: reject('gradually') },
  },
} as const satisfies Machine<KeyMode, KeyMode, keyof typeof errors>

/**
 * Decides whether a merchant may change to another mode.
 *
 * @throws ApiError if it may not
 */
export function decideKeyMode(from: KeyMode, wanted: KeyMode): 'changes' | 'stays' {
  const decision = decide<KeyMode, KeyMode, keyof typeof errors>(keyModeMachine, from, wanted)
  return decision.kind === 'move' ? 'changes' : 'stays'
}
