import { findOperation, findWebhook } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'
import type { Domain } from '../domain/define-domain'
import { domains } from './index'

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

  it('have unique names, deadlines and control routes', () => {
    expect(duplicates(all.map(({ name }) => name))).toEqual([])
    expect(duplicates(all.flatMap(({ deadlines }) => deadlines.map(({ name }) => name)))).toEqual([])
    const routes = all.flatMap(({ control }) => Object.values(control).map(({ route }) => route))
    expect(duplicates(routes)).toEqual([])
  })
})
