import { describe, expect, it } from 'vitest'
import counts from './counts.json'
import { fieldsOf } from './tree/fields'
import { listAt, text } from './tree/files'
import { bodiesOf, notifications, operations, parametersOf, type Written } from './tree/operations'

// counts.json was counted in the references, not in the catalog. `added` lists the differences that the
// overlays make, by route and event; nothing else may differ.
const added: Readonly<Record<string, number>> = counts.added

function fieldCount(operation: Written): number {
  const { request, response } = bodiesOf(operation)
  const bodies = [...request, ...response].flatMap((schema) => fieldsOf(operation.file, schema))
  const parameters = parametersOf(operation)
  const inside = parameters.flatMap(({ file, parameter }) => fieldsOf(file, parameter['schema'] ?? null))
  return bodies.length + parameters.length + inside.length
}

describe('the count of the references', () => {
  it('has the operations of each kind', () => {
    const found: Record<string, number> = { total: operations.length }
    for (const { facts } of operations) {
      const api = text(facts['api'])
      found[api] = (found[api] ?? 0) + 1
    }
    expect(found).toEqual(counts.operations)
  })

  it('has the operations and fields of each product', () => {
    const found: Record<string, { operations: number; fields: number }> = {}
    for (const operation of operations) {
      const product = text(listAt(operation.operation, 'tags')[0])
      const row = (found[product] ??= { operations: 0, fields: 0 })
      row.operations++
      row.fields += fieldCount(operation) - (added[operation.route] ?? 0)
    }
    expect(found).toEqual(counts.products)
    const all = Object.values(found).reduce((sum, row) => sum + row.fields, 0)
    expect(all).toBe(counts.fields.operations)
  })

  it('has each notification with its fields', () => {
    const found: Record<string, number> = {}
    for (const { file, key, resource } of notifications) {
      found[key] = fieldsOf(file, resource).length - (added[key] ?? 0)
    }
    expect(found).toEqual(counts.notifications)
    const all = Object.values(found).reduce((sum, fields) => sum + fields, 0)
    expect(all).toBe(counts.fields.notifications)
  })
})
