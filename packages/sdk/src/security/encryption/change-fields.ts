import type { ProtocolErrorCode } from '@wxpay/protocol'

/** Why a field cannot be encrypted or decrypted: what the cryptography says of it, or that it is not a text where one belongs. */
export type FieldEncryptionErrorCode =
  | Extract<ProtocolErrorCode, `FIELD_${string}`>
  /** What is to be encrypted or decrypted is not a text. */
  | 'FIELD_NOT_TEXT'
  /** An object or a list belongs on the way to the field, and something else is there. */
  | 'FIELD_MISPLACED'

/** A sensitive field that cannot be encrypted or decrypted. The message names its place, and never shows what is in it. */
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

/** The sensitive fields of a body, as a tree: several of them in one branch share the way to it. */
export interface FieldTree {
  /** Whether the value here is itself to be encrypted. */
  encrypted: boolean
  /** What is in the object here, by name. */
  readonly fields: Map<string, FieldTree>
  /** What is in each element of the list here. */
  elements: FieldTree | undefined
}

// The paths of an operation are one array of the generated table, so that its tree is built once.
const trees = new WeakMap<readonly string[], FieldTree>()

/**
 * The tree of an operation's paths.
 *
 * @param paths - `receiver.name`, `list[].user_name`
 */
export function fieldTree(paths: readonly string[]): FieldTree {
  const known = trees.get(paths)
  if (known !== undefined) return known
  const tree = branch()
  for (const path of paths) grow(tree, path)
  trees.set(paths, tree)
  return tree
}

function grow(tree: FieldTree, path: string): void {
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

/** What becomes of a field's text; `field` is its JSON Pointer, for messages. */
export type FieldChange = (text: string, field: string) => string

/**
 * Changes the fields of a tree and nothing else. What is changed is copied, and so is what holds it; all other branches
 * are shared with the value that was given, which stays as it was. Without any such field the value itself comes back.
 *
 * Fields that are absent, `null`, `undefined` or empty are left alone. The walk follows the tree and not the value, so
 * that its depth is bounded and every element is visited once.
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
    throw new FieldEncryptionError('FIELD_NOT_TEXT', field, `a text belongs here, not ${kindOf(value)}`)
  }
  if (tree.elements !== undefined) {
    if (Array.isArray(value)) return changeElements(value, tree.elements, change, field)
    throw new FieldEncryptionError('FIELD_MISPLACED', field, `a list belongs here, not ${kindOf(value)}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return changeObject(value, tree.fields, change, field)
  }
  throw new FieldEncryptionError('FIELD_MISPLACED', field, `an object belongs here, not ${kindOf(value)}`)
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
    // Assigning would set the prototype where a field is called __proto__.
    Object.defineProperty(copy, name, {
      value: changed,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  return copy ?? object
}

// What JSON.stringify would see: own and enumerable.
function ownValue(object: object, name: string): unknown {
  return Object.prototype.propertyIsEnumerable.call(object, name) ? Reflect.get(object, name) : undefined
}

// An object that writes itself differently is encrypted as it will be written, or its fields would go out in the clear.
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
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
