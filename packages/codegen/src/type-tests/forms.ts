import { propertyName } from '../declarations/type-text'
import type { ApiModel } from '../model/api'
import { admits, membersInForm } from '../model/forms'
import type { FormGroup, Member, ObjectShape, Shape } from '../model/shape'
import { memberValues, smallestValue } from './values'

/** A value as TypeScript, and what is wrong with it. */
export interface Variant {
  /** The value, in braces if it is an object. */
  readonly text: string
  /** Fields of an object, each with its value. */
  readonly fields: readonly string[]
  readonly fault?: string
}

const DEEPEST = 6

const fieldText = ({ name, shape }: Member, model: ApiModel): string =>
  `${propertyName(name)}: ${smallestValue(shape, model)}`

const objectVariant = (fields: readonly string[], fault?: string): Variant => ({
  text: `{ ${fields.join(', ')} }`,
  fields,
  ...(fault === undefined ? {} : { fault }),
})

const namesOf = (members: readonly Member[]): Set<string> =>
  new Set(members.filter(({ required }) => required).map(({ name }) => name))

/** One combination of forms for each form of each group; the other groups keep their first. */
function* picksOf(groups: readonly FormGroup[]): Generator<number[]> {
  yield groups.map(() => 0)
  for (const [index, { forms }] of groups.entries()) {
    for (let pick = 1; pick < forms.length; pick++)
      yield groups.map((_, other) => (other === index ? pick : 0))
  }
}

/** An object in each of its forms; in each without a field that it requires, and with one that it excludes. */
function* ownVariants({ members, forms: groups = [] }: Fields, model: ApiModel): Generator<Variant> {
  for (const picks of picksOf(groups)) {
    const inForm = membersInForm(members, groups, picks)
    const names = namesOf(inForm)
    yield objectVariant(memberValues(inForm, model))
    const forms = groups.flatMap(({ forms: all }, index) => all[picks[index] ?? 0] ?? [])
    for (const { required, absent } of forms) {
      for (const name of required) {
        if (admits(groups, new Set([...names].filter((other) => other !== name)))) continue
        const others = inForm.filter((member) => member.name !== name)
        yield objectVariant(memberValues(others, model), `${name} is missing`)
      }
      for (const member of members.filter(({ name }) => absent.includes(name))) {
        if (admits(groups, new Set([...names, member.name]))) continue
        const fields = [...memberValues(inForm, model), fieldText(member, model)]
        yield objectVariant(fields, `${member.name} does not belong to this form`)
      }
    }
  }
}

type Fields = Pick<ObjectShape, 'members' | 'forms'>

/** The same for the objects inside, at any depth; the objects around them are in their first form. */
function* innerVariants({ members, forms }: Fields, model: ApiModel, depth: number): Generator<Variant> {
  const inForm = membersInForm(members, forms)
  for (const member of inForm) {
    for (const { text, fault } of variantsOf(member.shape, model, depth + 1)) {
      const others = memberValues(
        inForm.filter(({ name }) => name !== member.name),
        model,
      )
      yield objectVariant([...others, `${propertyName(member.name)}: ${text}`], fault)
    }
  }
}

export function* fieldVariants(fields: Fields, model: ApiModel, depth = 0): Generator<Variant> {
  if (fields.forms !== undefined && fields.forms.length > 0) yield* ownVariants(fields, model)
  yield* innerVariants(fields, model, depth)
}

/** Values of a shape in each of the forms that it contains; none if it contains none. */
export function* variantsOf(shape: Shape, model: ApiModel, depth = 0): Generator<Variant> {
  if (depth > DEEPEST) return
  if (shape.kind === 'object') yield* fieldVariants(shape, model, depth)
  if (shape.kind === 'named') {
    const named = model.schemas.get(shape.name)
    if (named !== undefined) yield* variantsOf(named.shape, model, depth + 1)
  }
  if (shape.kind === 'list') {
    for (const { text, fault } of variantsOf(shape.of, model, depth + 1))
      yield { text: `[${text}]`, fields: [], ...(fault === undefined ? {} : { fault }) }
  }
}
