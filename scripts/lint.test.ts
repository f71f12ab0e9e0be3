import { readFileSync } from 'node:fs'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

interface Config {
  readonly rules?: object | undefined
}

// oxlint does not have these yet.
const absent = ['no-unsafe-class-instance-assignment', 'no-unsafe-enum-assignment']

const isOn = (setting: unknown) => (Array.isArray(setting) ? setting[0] : setting) !== 'off'
const nameOf = (rule: string) => rule.replace(/^(?:@typescript-eslint|typescript)\//, '')

/** The later configuration decides on a rule. */
function namesOf(configs: readonly Config[]): string[] {
  const all = new Map(
    configs.flatMap(({ rules = {} }) => Object.entries<unknown>(rules as Record<string, unknown>)),
  )
  return [...all].filter(([, setting]) => isOn(setting)).map(([rule]) => nameOf(rule))
}

describe('the rules of oxlint', () => {
  const { overrides } = JSON.parse(readFileSync(new URL('../.oxlintrc.json', import.meta.url), 'utf8')) as {
    readonly overrides: readonly (Config & { readonly files: readonly string[] })[]
  }

  it('contain all of the strict presets of typescript-eslint', () => {
    const wanted = namesOf([...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked])
    const given = namesOf(overrides.filter(({ files }) => files.includes('**/*.ts')))
    expect(wanted.length).toBeGreaterThan(90)
    expect(wanted.filter((rule) => !given.includes(rule)).sort()).toEqual(absent)
  })
})
