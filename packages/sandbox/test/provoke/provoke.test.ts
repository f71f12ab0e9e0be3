import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type World, openWorld, provoke } from './run'
import { stateRows } from './states'
import { provokeTable } from './table'
import { routeOf } from './step'

const table = provokeTable()
const routes = [...new Set(table.map(({ found }) => found.route))]

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.fixture.sandbox.close())

describe('every error code of a stateful operation', () => {
  it.each(routes)('is provoked over HTTP: %s', async (route) => {
    const rows = table.filter(({ found }) => found.route === route)
    const provoked: unknown[] = []
    for (const row of rows) {
      const { code, way } = row
      provoked.push({ code, way: way.kind, got: await provoke(row, world) })
    }
    expect(provoked).toEqual(
      rows.map(({ code, status, way }) => ({ code, way: way.kind, got: { code, status } })),
    )
  })

  it('has its own way where the rules of a domain know one', () => {
    const own = Object.values(stateRows).flat()
    const used = new Set(table.flatMap(({ way }) => (way.kind === 'state' ? [way.row] : [])))
    const unused = own.filter((row) => !used.has(row)).map((row) => `${row.code} of ${routeOf(row)}`)
    expect(unused).toEqual([])
  })
})
