import type { FieldTree } from './field-tree'
import { SealedFieldError } from './sealed-field-error'

/** What becomes of a field's text; `field` is its JSON Pointer, for messages. */
export type FieldChange = (text: string, field: string) => string

/**
 * Changes the fields of a tree and nothing else. What is changed is copied, and so is what holds it; all other branches
 * are shared with the value that was given, which stays as it was. Without any such field the value itself comes back.
 *
 * Fields that are absent, `null`, `undefined` or empty are left alone. The walk follows the tree and not the value, so
 * that its depth is bounded and every element is visited once.
 *
 * @throws SealedFieldError `FIELD_NOT_TEXT`, `FIELD_MISPLACED`, and what `change` throws
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
  if (tree.sealed) {
    if (typeof value === 'string') return change(value, field)
    throw new SealedFieldError('FIELD_NOT_TEXT', field, `a text belongs here, not ${kindOf(value)}`)
  }
  if (tree.elements !== undefined) {
    if (Array.isArray(value)) return changeElements(value, tree.elements, change, field)
    throw new SealedFieldError('FIELD_MISPLACED', field, `a list belongs here, not ${kindOf(value)}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return changeObject(value, tree.fields, change, field)
  }
  throw new SealedFieldError('FIELD_MISPLACED', field, `an object belongs here, not ${kindOf(value)}`)
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

// An object that writes itself differently is sealed as it will be written, or its fields would go out in the clear.
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
