import type { FaultOptions, OptionName } from './fault'

/** What each option may be, and what it is if nothing is said. */
export const optionRules = {
  when: { values: ['before', 'after'], otherwise: 'before' },
  status: { values: [429, 500, 502, 503, 504], otherwise: 503 },
  code: { longest: 64, otherwise: '' },
  retry_after: { least: 0, most: 86_400, otherwise: 0 },
  format: { values: ['json', 'html'], otherwise: 'json' },
  seconds: { least: -315_360_000, most: 315_360_000, otherwise: 600 },
  size: { least: 1, most: 4_294_967_296, otherwise: 33_554_432 },
  piece: { least: 1, most: 1_048_576, otherwise: 1 },
  pause: { least: 0, most: 60_000, otherwise: 100 },
  copies: { least: 2, most: 100, otherwise: 2 },
  // A delivery has five seconds in all.
  hold: { least: 0, most: 4_000, otherwise: 3_000 },
} as const satisfies { readonly [Name in OptionName]: Rule & { readonly otherwise: FaultOptions[Name] } }

type Rule =
  | { readonly values: readonly (string | number)[] }
  | { readonly longest: number }
  | { readonly least: number; readonly most: number }

/** What is wrong with an option's value, or `undefined`. */
export function faultOfOption(name: OptionName, value: unknown): string | undefined {
  const rule: Rule = optionRules[name]
  if ('values' in rule) {
    return rule.values.some((known) => known === value)
      ? undefined
      : `${name} must be ${rule.values.join(', ')}`
  }
  if ('longest' in rule) {
    return typeof value === 'string' && value.length <= rule.longest
      ? undefined
      : `${name} must be a text of at most ${rule.longest} characters`
  }
  return Number.isSafeInteger(value) && Number(value) >= rule.least && Number(value) <= rule.most
    ? undefined
    : `${name} must be a whole number from ${rule.least} to ${rule.most}`
}

/** All options: those given, and for the others what they are if nothing is said. */
export function completed(given: Partial<FaultOptions>): FaultOptions {
  const defaults = Object.fromEntries(
    Object.entries(optionRules).map(([name, { otherwise }]) => [name, otherwise]),
  )
  return { ...defaults, ...given } as FaultOptions
}
