import type { ProtocolErrorCode } from '@wxpay/protocol'

/**
 * Why a field cannot be encrypted or decrypted: the reason of the cryptographic operation, or a value of the wrong
 * type.
 */
export type FieldEncryptionErrorCode =
  | Extract<ProtocolErrorCode, `FIELD_${string}`>
  /** The value to encrypt or decrypt is not a string. */
  | 'FIELD_NOT_TEXT'
  /** The path to the field leads through a value that is not an object or array. */
  | 'FIELD_MISPLACED'

/** A sensitive field cannot be encrypted or decrypted. The message contains its path and never its value. */
export class FieldEncryptionError extends Error {
  override readonly name = 'FieldEncryptionError'

  constructor(
    readonly code: FieldEncryptionErrorCode,
    /** JSON Pointer to the field: `/list/3/user_name`. */
    readonly field: string,
    what: string,
  ) {
    super(`${field === '' ? 'the body' : field}: ${what}`)
  }
}

/** The sensitive fields of a body as a tree, so that fields with a common prefix share it. */
export interface FieldTree {
  /** Whether this value itself is encrypted. */
  encrypted: boolean
  /** Fields of this object by name. */
  readonly fields: Map<string, FieldTree>
  /** Tree of each element of this array. */
  elements: FieldTree | undefined
}

// The paths of an operation are one array of the generated table, so its tree is built once.
const trees = new WeakMap<readonly string[], FieldTree>()

/**
 * Builds the tree of an operation's paths.
 *
 * @param paths - `receiver.name`, `list[].user_name`
 */
export function fieldTree(paths: readonly string[]): FieldTree {
  const known = trees.get(paths)
  if (known !== undefined) return known
  const tree = branch()
  for (const path of paths) addPath(tree, path)
  trees.set(paths, tree)
  return tree
}

function addPath(tree: FieldTree, path: string): void {
  let at = tree
  for (const [, name = '', brackets = ''] of path.matchAll(/([^.[\]]+)((?:\[\])*)/g)) {
    const next = at.fields.get(name) ?? branch()
    at.fields.set(name, next)
    at = next
    for (let depth = brackets.length / 2; depth > 0; depth--) at = at.elements ??= branch()
  }
  at.encrypted = true
}

function branch(): FieldTree {
  return { encrypted: false, fields: new Map(), elements: undefined }
}

/** Transforms the value of a field; `field` is its JSON Pointer, for messages. */
export type FieldChange = (text: string, field: string) => string

/**
 * Transforms the fields of a tree and nothing else. Transformed values and their ancestors are copied; all other
 * branches are shared with the given value, which is not modified. Returns the value itself if it has no such field.
 *
 * Fields that are absent, `null`, `undefined` or empty are skipped. The traversal follows the tree and not the value,
 * so its depth is limited and each element is visited once.
 *
 * @throws FieldEncryptionError `FIELD_NOT_TEXT`, `FIELD_MISPLACED`, and what `change` throws
 */
export function changeFields(value: unknown, tree: FieldTree, change: FieldChange): unknown {
  return changeValue(value, tree, change, '')
}

function changeValue(given: unknown, tree: FieldTree, change: FieldChange, field: string): unknown {
  const value = asWritten(given, field)
  if (value === undefined || value === null || value === '') return given
  const changed = changeWritten(value, tree, change, field)
  return changed === value ? given : changed
}

function changeWritten(value: unknown, tree: FieldTree, change: FieldChange, field: string): unknown {
  if (tree.encrypted) {
    if (typeof value === 'string') return change(value, field)
    throw new FieldEncryptionError('FIELD_NOT_TEXT', field, `must be a string, received ${kindOf(value)}`)
  }
  if (tree.elements !== undefined) {
    if (Array.isArray(value)) return changeElements(value, tree.elements, change, field)
    throw new FieldEncryptionError('FIELD_MISPLACED', field, `must be an array, received ${kindOf(value)}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return changeObject(value, tree.fields, change, field)
  }
  throw new FieldEncryptionError('FIELD_MISPLACED', field, `must be an object, received ${kindOf(value)}`)
}

function changeElements(
  list: readonly unknown[],
  tree: FieldTree,
  change: FieldChange,
  field: string,
): unknown {
  let copy: unknown[] | undefined
  for (const [index, element] of list.entries()) {
    const changed = changeValue(element, tree, change, `${field}/${index}`)
    if (changed !== element) (copy ??= [...list])[index] = changed
  }
  return copy ?? list
}

function changeObject(
  object: object,
  fields: ReadonlyMap<string, FieldTree>,
  change: FieldChange,
  field: string,
): unknown {
  let copy: object | undefined
  for (const [name, tree] of fields) {
    const value = ownValue(object, name)
    const changed = changeValue(value, tree, change, `${field}/${pointerName(name)}`)
    if (changed === value) continue
    copy ??= { ...object }
    // An assignment to a field called __proto__ would set the prototype.
    Object.defineProperty(copy, name, {
      value: changed,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return copy ?? object
}

// The properties that JSON.stringify reads: own and enumerable.
function ownValue(object: object, name: string): unknown {
  return Object.prototype.propertyIsEnumerable.call(object, name) ? Reflect.get(object, name) : undefined
}

// An object with its own toJSON() is encrypted in its serialized form. Otherwise its fields would be sent unencrypted.
function asWritten(value: unknown, field: string): unknown {
  if (typeof value !== 'object' || value === null || !('toJSON' in value)) return value
  const { toJSON } = value
  return typeof toJSON === 'function'
    ? Reflect.apply(toJSON, value, [field.slice(field.lastIndexOf('/') + 1)])
    : value
}

function pointerName(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
