// The most trusted source that operations and fields were compared with.

/** From the most to the least trusted, each with the keys of `x-wxpay.sources` that tell it. */
const TRUST = [
  ['pages', ['pages']],
  ['sdk', ['go', 'java']],
  ['samples', ['samples']],
  ['community', ['community']],
]

const NONE = 'none'

/** Sources that WeChat Pay publishes. */
const OFFICIAL = new Set(['pages', 'sdk', 'samples'])

export const SOURCES = [...TRUST.map(([source]) => source), NONE]

/** The most trusted source of an operation; `none` where nothing is recorded. */
export function bestSource({ sources = {} }) {
  return TRUST.find(([, keys]) => keys.some((key) => sources[key] !== undefined))?.[0] ?? NONE
}

export const isOfficial = (source) => OFFICIAL.has(source)

/**
 * The most trusted source of a field. Who reads the page of an operation compares all of its fields; an SDK and the
 * samples each have some.
 *
 * @param confirmed the fields that official sources confirm, of the side of the operation: `{ sdk, samples }`
 */
export function bestFieldSource({ sources = {} }, confirmed, path) {
  if (sources.pages !== undefined) return 'pages'
  const official = ['sdk', 'samples'].find((source) => confirmed[source]?.has(path))
  return official ?? (sources.community === undefined ? NONE : 'community')
}

/** Operations and fields of each source. */
export const emptySources = () =>
  Object.fromEntries(SOURCES.map((source) => [source, { operations: 0, fields: 0 }]))

export function addSources(into, from) {
  for (const source of SOURCES) {
    into[source].operations += from[source].operations
    into[source].fields += from[source].fields
  }
}
