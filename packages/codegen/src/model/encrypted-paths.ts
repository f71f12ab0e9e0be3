import type { EncryptedWith } from '@wxpay/catalog'
import type { Member, NamedShape, Shape } from './shape'

/**
 * Finds the paths of encrypted fields in a shape, `a.b[].c`. The paths of a shared schema are found once; a
 * schema that contains itself is not followed again.
 */
export class EncryptedPaths {
  readonly #schemas: ReadonlyMap<string, NamedShape>
  readonly #keys: ReadonlySet<EncryptedWith>
  readonly #known = new Map<string, readonly string[]>()

  constructor(schemas: ReadonlyMap<string, NamedShape>, ...keys: readonly EncryptedWith[]) {
    this.#schemas = schemas
    this.#keys = new Set(keys)
  }

  of(shape: Shape): readonly string[] {
    switch (shape.kind) {
      case 'string':
        return shape.encryptedWith !== undefined && this.#keys.has(shape.encryptedWith) ? [''] : []
      case 'object':
        return this.#ofMembers([...shape.members, ...shape.indexed])
      case 'list':
        return this.of(shape.of).map((path) => `[]${path === '' || path.startsWith('[') ? path : `.${path}`}`)
      case 'choice':
        return [...new Set(shape.options.flatMap((option) => this.of(option)))]
      case 'named':
        return this.#ofNamed(shape.name)
      default:
        return []
    }
  }

  #ofMembers(members: readonly Member[]): string[] {
    return members.flatMap((member) =>
      this.of(member.shape).map((path) =>
        path === '' || path.startsWith('[') ? `${member.name}${path}` : `${member.name}.${path}`,
      ),
    )
  }

  #ofNamed(name: string): readonly string[] {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    this.#known.set(name, [])
    const schema = this.#schemas.get(name)
    const paths = schema === undefined ? [] : this.of(schema.shape)
    this.#known.set(name, paths)
    return paths
  }
}
