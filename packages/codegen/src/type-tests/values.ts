import type { ApiModel } from '../model/api'
import { membersInForm } from '../model/forms'
import type { Member, Shape, StringShape } from '../model/shape'
import { propertyName, quoted } from '../declarations/type-text'

const DEEPEST = 12

const stringValue = (shape: StringShape): string => {
  if (shape.constant !== undefined) return quoted(shape.constant)
  if (shape.bytes === true) return 'new Uint8Array()'
  return quoted(shape.values?.[0] ?? '')
}

/** The smallest value of a shape as TypeScript on one line: required members only. */
export function smallestValue(shape: Shape, model: ApiModel, depth = 0): string {
  switch (shape.kind) {
    case 'string':
      return stringValue(shape)
    case 'integer':
    case 'number':
      return String(shape.values?.[0] ?? 0)
    case 'boolean':
      return 'false'
    case 'list':
      return '[]'
    case 'object':
      return `{ ${memberValues(membersInForm(shape.members, shape.forms), model, depth).join(', ')} }`.replace(
        '{  }',
        '{}',
      )
    case 'named': {
      const named = model.schemas.get(shape.name)
      if (named === undefined || depth > DEEPEST) return '{}'
      return smallestValue(named.shape, model, depth + 1)
    }
    case 'choice': {
      const [first] = shape.options
      return first === undefined ? '{}' : smallestValue(first, model, depth + 1)
    }
    case 'anything':
      return 'undefined'
  }
}

export const memberValues = (members: readonly Member[], model: ApiModel, depth = 0): string[] =>
  members
    .filter((member) => member.required)
    .map((member) => `${propertyName(member.name)}: ${smallestValue(member.shape, model, depth + 1)}`)
