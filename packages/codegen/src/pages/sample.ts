import type { ApiModel } from '../model/api'
import { membersInForm } from '../model/forms'
import type { Member, Shape } from '../model/shape'
import type { Language } from './words'

/** Members that a sample contains. */
export type Extent = 'required' | 'all'

const DEEPEST = 8

const words = (name: string): string => name.replaceAll('_', ' ')

function stringSample(shape: Shape & { kind: 'string' }, plain: string): string {
  if (shape.constant !== undefined) return shape.constant
  const listed = shape.values?.[0]
  if (listed !== undefined) return listed
  if (shape.format === 'date-time') return '2024-06-08T10:34:56+08:00'
  if (shape.format === 'date') return '2024-06-08'
  return shape.format === 'uri' ? 'https://example.com/notify' : plain
}

/** Builds example values from the catalog's examples; a value without one gets a plain value of its type. */
export class Samples {
  readonly #model: ApiModel
  readonly #language: Language

  constructor(model: ApiModel, language: Language) {
    this.#model = model
    this.#language = language
  }

  /** @param plain - content of a string without an example */
  of(shape: Shape, extent: Extent, depth = 0, plain = 'text'): unknown {
    switch (shape.kind) {
      case 'string':
        return stringSample(shape, plain)
      case 'integer':
      case 'number':
        return shape.values?.[0] ?? 1
      case 'boolean':
        return true
      case 'list':
        return depth > DEEPEST ? [] : [this.of(shape.of, extent, depth + 1, plain)]
      case 'object':
        return this.members(membersInForm(shape.members, shape.forms), extent, depth)
      case 'named': {
        const named = this.#model.schemas.get(shape.name)
        return named === undefined || depth > DEEPEST ? {} : this.of(named.shape, extent, depth + 1)
      }
      case 'choice': {
        const [first] = shape.options
        return first === undefined ? {} : this.of(first, extent, depth + 1)
      }
      case 'anything':
        return {}
    }
  }

  members(members: readonly Member[], extent: Extent, depth = 0): Record<string, unknown> {
    const wanted = members.filter((member) => extent === 'all' || member.required)
    return Object.fromEntries(wanted.map((member) => [member.name, this.#ofMember(member, extent, depth)]))
  }

  #ofMember(member: Member, extent: Extent, depth: number): unknown {
    const { example, shape } = member
    const fits =
      (typeof example === 'string' && shape.kind === 'string') ||
      (typeof example === 'number' && (shape.kind === 'integer' || shape.kind === 'number')) ||
      (typeof example === 'boolean' && shape.kind === 'boolean')
    if (fits) return example
    const plain = this.#language === 'zh' ? (member.term ?? words(member.name)) : words(member.name)
    return this.of(shape, extent, depth + 1, plain)
  }
}
