import { type FoundOperation, findOperation, listFamilies } from '@wxpay/catalog'
import { load } from 'js-yaml'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { domains } from '../domains'
import { operationsOf } from '../catalog/router'
import { absentCode } from './errors'
import { memoryOf } from './memory'
import { createdByPath, createdElsewhere, furtherFields, reviewedActions, reviewedEffects } from './reviewed'

const operations = listFamilies().flatMap((family) => operationsOf(family))

const simulated = domains.flatMap((domain) => domain.operations)
const simulatedRoutes = new Set(simulated.map(({ method, path }) => `${method} ${path}`))
const memory = memoryOf(simulated)
const working = operations.flatMap((found) => {
  const role = memory.roleOf(found)
  return role === undefined ? [] : [[found, role] as const]
})

describe('the operations that remember', () => {
  it('are these, by family: create, read, list, change, end', () => {
    const counts = new Map<string, Record<string, number>>()
    for (const [found, { kind }] of working) {
      const { family } = found.operation['x-wxpay']
      const row = counts.get(family) ?? { create: 0, read: 0, list: 0, change: 0, end: 0 }
      counts.set(family, { ...row, [kind]: (row[kind] ?? 0) + 1 })
    }
    const lines = [...counts].map(([family, row]) => `${family}: ${Object.values(row).join(' ')}`)
    expect([`all: ${working.length}`, ...lines].join('\n')).toMatchSnapshot()
  })

  it('have these effects on the state of what they change or end', () => {
    const lines = working.flatMap(([found, role]) => {
      if (role.kind !== 'change' && role.kind !== 'end') return []
      const effects = new Set(
        role.of.map(({ resource }) => {
          const effect = memory.effect(found, role.kind, resource)
          return effect.kind === 'state' ? `${effect.field} = ${effect.value}` : effect.kind
        }),
      )
      const text = [...effects].join(', ')
      return role.kind === 'end' || text !== 'none' ? [`${role.kind} ${found.route}: ${text}`] : []
    })
    expect(lines.join('\n')).toMatchSnapshot()
  })

  it('reject the unknown with a code that the catalog documents for them, as 404 in APIv3', () => {
    const wrong = working.flatMap(([found, { kind }]) => {
      if (kind === 'create' || kind === 'list') return []
      const status = statusOf(found, absentCode(found))
      const isV2 = found.operation['x-wxpay'].api === 'v2'
      return (isV2 ? status !== undefined : status === 404) ? [] : [`${found.route} ${absentCode(found)}`]
    })
    expect(wrong).toEqual([])
  })

  it('never work on what a domain simulates', () => {
    expect(working.length).toBeGreaterThan(500)
    expect(working.filter(([{ route }]) => simulatedRoutes.has(route))).toEqual([])
  })

  it('find their resources by fields that the creating operation has', () => {
    for (const [found, role] of working) {
      if (role.kind === 'create') continue
      for (const { resource } of role.of) {
        const creator = findOperation(resource)
        expect(creator && memory.roleOf(creator)?.kind, found.route).toBe('create')
      }
    }
  })
})

describe('the reviewed operations', () => {
  it.each([
    ['createdByPath', [...createdByPath]],
    ['createdElsewhere', [...createdElsewhere]],
    ['furtherFields', Object.keys(furtherFields)],
    ['reviewedActions', Object.entries(reviewedActions).flatMap(([id, { resource }]) => [id, resource])],
    ['reviewedEffects', Object.keys(reviewedEffects)],
  ])('of %s are in the catalog, and no domain simulates them', (_, ids) => {
    const routes = ids.map((id) => findOperation(id)?.route)
    expect(routes.length).toBeGreaterThan(0)
    expect(routes.filter((route) => route === undefined || simulatedRoutes.has(route))).toEqual([])
  })
})

interface ErrorFile {
  readonly extends?: string
  readonly codes: Readonly<Record<string, { readonly status: number }>>
}

const folder = new URL('../../../catalog/errors/', import.meta.url)
const tables = new Map(
  readdirSync(folder).map((file) => [
    file.replace('.yaml', ''),
    load(readFileSync(new URL(file, folder), 'utf8')) as ErrorFile,
  ]),
)

function statusOf({ operation }: FoundOperation, code: string): number | undefined {
  let name: string | undefined = operation['x-wxpay'].errors
  while (name !== undefined) {
    const table: ErrorFile | undefined = tables.get(name)
    const found = table?.codes[code]
    if (found !== undefined) return found.status
    name = table?.extends
  }
  return undefined
}
