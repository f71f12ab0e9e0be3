import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readInput } from '../src/generate'
import type { Member, Shape } from '../src/model/shape'
import { CHOSEN, isChosen } from '../src/pages/chosen'
import { membersBelow } from '../src/pages/field-table'

const { model } = readInput(fileURLToPath(new URL('../../catalog', import.meta.url)))

/** The fields at every depth that the pages show. */
function* fieldsOf(members: readonly Member[], depth = 0): Generator<Member> {
  for (const member of members) {
    yield member
    if (depth < 6) yield* fieldsOf(membersBelow(member.shape, model), depth + 1)
  }
}

const below = (shape: Shape | undefined): readonly Member[] =>
  shape === undefined ? [] : membersBelow(shape, model)

const events: readonly string[] = CHOSEN.events
const shown = [
  ...model.operations
    .filter(({ api, route, path }) => api === 'v3' && isChosen(route, path))
    .flatMap(({ pathParameters, query, headers, request, response }) => [
      ...pathParameters,
      ...query,
      ...headers,
      ...below(request?.shape),
      ...below(response.shape),
    ]),
  ...model.webhooks
    .filter(({ api, event }) => api === 'v3' && events.includes(event))
    .flatMap(({ resource }) => below(resource)),
]

it('every field of the reference pages has a Chinese sentence', () => {
  const places = [...fieldsOf(shown)]
  expect(places.length).toBeGreaterThan(1000)
  const missing = new Set(
    places
      .filter(({ meaning }) => meaning?.zh === undefined)
      .map(({ name, term }) => `${name} / ${term ?? ''}`),
  )
  expect([...missing].sort()).toEqual([])
})
