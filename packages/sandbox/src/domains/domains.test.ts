import { findOperation, findWebhook } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import type { Domain } from '../domain/define-domain'
import { descriptors } from '../entities/descriptors'
import { kindsOf, statesOf } from '../entities/kinds'
import { domains } from './index'
import { migrations } from './migrations'

const all: readonly Domain[] = domains
const duplicates = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

describe('the domains', () => {
  it('handle only operations of the catalog, each once', () => {
    const routes = all.flatMap(({ operations }) => operations.map(({ method, path }) => `${method} ${path}`))
    expect(routes.length).toBeGreaterThan(50)
    expect(routes.filter((route) => findOperation(route) === undefined)).toEqual([])
    expect(duplicates(routes)).toEqual([])
  })

  it('send only notifications of the catalog', () => {
    const events = all.flatMap((domain) => Object.keys(domain.events))
    expect(events.length).toBeGreaterThan(5)
    expect(events.filter((event) => findWebhook(event) === undefined)).toEqual([])
  })

  it('have tables under their own names, in the order of the domains', () => {
    const names = all.map(({ name }) => name)
    const tables = migrations.map(({ name }) => name)
    expect(tables.length).toBeGreaterThan(30)
    expect(tables).toEqual(names.filter((name) => tables.includes(name)))
  })

  it('have unique names, deadlines and control routes', () => {
    expect(duplicates(all.map(({ name }) => name))).toEqual([])
    expect(duplicates(all.flatMap(({ deadlines }) => deadlines.map(({ name }) => name)))).toEqual([])
    const routes = all.flatMap(({ control }) => Object.values(control).map(({ route }) => route))
    expect(duplicates(routes)).toEqual([])
  })

  it('have entities with names, titles of their states, and an event for each control action', () => {
    const kinds = kindsOf({ controls: () => all })
    expect(kinds.length).toBeGreaterThan(25)
    // src/entities has the names and the titles.
    expect(kinds.map(({ kind }) => kind).filter((kind) => !(kind in descriptors))).toEqual([])
    for (const kind of kinds) {
      const untitled = statesOf(kind).filter(({ name, zh }) => zh === name)
      expect({ kind: kind.kind, untitled }).toEqual({ kind: kind.kind, untitled: [] })
      for (const { name, event } of kind.actions) {
        expect(Object.keys(kind.entity.machine.rows), name).toContain(event)
      }
    }
  })
})
