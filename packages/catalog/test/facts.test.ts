import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { type Field, fieldsOf } from './tree/fields'
import {
  at,
  catalog,
  errors,
  isMapping,
  listAt,
  type Mapping,
  root,
  text,
  textAt,
  textsAt,
} from './tree/files'
import { bodiesOf, operations, parametersOf, type Written } from './tree/operations'

const roles = load(readFileSync(`${catalog}/glossary/roles.yaml`, 'utf8')) as Mapping
const tags = new Set(listAt(root, 'tags').map((tag) => textAt(tag, 'name')))
const requestFields = (operation: Written): Field[] =>
  bodiesOf(operation).request.flatMap((schema) => [...fieldsOf(operation.file, schema)])
const plainPath = (path: string): string => path.replaceAll('[]', '')

const idOf = ({ path, method, facts }: Written): string => {
  const segments = path.split('/').slice(1)
  const named = segments.map((segment) =>
    segment === '' ? '_empty_' : segment.replace(/^\{(.+)\}$/, '_$1_'),
  )
  return [...(facts['api'] === 'v2' ? ['v2'] : []), ...named, method].join('.')
}

const familyOf = ({ path, facts }: Written): string => {
  const [, first = '', second = ''] = path.split('/')
  if (facts['api'] === 'v2') return `v2-${first}`
  return facts['api'] === 'brand' ? `brand-${second}` : second
}

describe('every operation', () => {
  it('names its methods in exactly those official SDKs that it was compared with', () => {
    const listed = operations.flatMap(({ route, facts }) => {
      const sdks = (key: string): string[] =>
        ['go', 'java'].filter((sdk) => isMapping(facts[key]) && sdk in facts[key])
      return sdks('sources').join() === sdks('officialMethods').join() ? [] : [route]
    })
    expect(listed).toEqual([])
  })

  it('names the day of a withdrawal only if it is deprecated', () => {
    const dated = operations.filter(({ facts }) => 'withdrawn' in facts)
    expect(dated.length).toBeGreaterThan(20)
    expect(
      dated.filter(({ operation }) => operation['deprecated'] !== true).map(({ route }) => route),
    ).toEqual([])
  })

  it('is named, tagged and signed by the rules', () => {
    for (const written of operations) {
      const { route, operation, facts } = written
      expect(operation['operationId'], route).toBe(idOf(written))
      expect(facts['family'], route).toBe(familyOf(written))
      const security = JSON.stringify(operation['security'] ?? 'root')
      const expected: Record<string, string[]> = {
        v3: ['"root"'],
        brand: ['[{"brand":[]}]'],
        v2: ['[{"v2":[]}]', '[{"v2":[],"clientCertificate":[]}]'],
      }
      expect(expected[text(facts['api'])], route).toContain(security)
      for (const tag of textsAt(operation, 'tags')) expect(tags.has(tag), `${route} ${tag}`).toBe(true)
      for (const role of textsAt(facts, 'roles')) expect(roles, route).toHaveProperty(role)
    }
  })

  it('has one successful response, and error tables', () => {
    for (const { route, operation, facts } of operations) {
      const responses = at(operation, 'responses')
      const statuses = Object.keys(responses)
      expect(
        statuses.filter((status) => /^[23]\d\d$/.test(status)),
        route,
      ).toHaveLength(1)
      const failures = statuses.filter((status) => !/^[23]\d\d$/.test(status))
      // v2 reports errors in the body of a 200.
      expect(failures, route).toEqual(facts['api'] === 'v2' ? [] : ['4XX', '5XX'])
    }
  })

  it('has unique aliases, each named by an example of a URL', () => {
    const paths = new Set(operations.map(({ path }) => path))
    const aliases = operations.flatMap(({ facts }) => textsAt(facts, 'aliases'))
    const examples = operations.flatMap((written) =>
      bodiesOf(written).response.flatMap((schema) =>
        [...fieldsOf(written.file, schema)]
          .filter(({ path }) => path.endsWith('download_url'))
          .flatMap(({ schema: field }) => textsAt(field, 'examples')),
      ),
    )
    expect(aliases.length).toBeGreaterThan(0)
    expect(new Set(aliases).size).toBe(aliases.length)
    for (const alias of aliases) {
      expect(paths.has(alias), alias).toBe(false)
      expect(
        examples.some((example) => new URL(example).pathname === alias),
        alias,
      ).toBe(true)
    }
  })

  it('states what makes it safe to repeat, and names only its own fields', () => {
    for (const written of operations) {
      const { route, method, facts } = written
      const writes = method !== 'get' && facts['safe'] !== true
      expect('idempotency' in facts, route).toBe(writes)
      if (!writes || facts['idempotency'] === 'none') continue
      const known = new Set([
        ...parametersOf(written).map(({ parameter }) => textAt(parameter, 'name')),
        ...requestFields(written).map(({ path }) => path),
      ])
      const keys = textsAt(facts, 'idempotency').map(plainPath)
      expect(keys.length, route).toBeGreaterThan(0)
      for (const key of keys) expect(known.has(key), `${route} ${key}`).toBe(true)
    }
  })

  it('names, for a list, fields that the request and the response have', () => {
    let lists = 0
    for (const written of operations) {
      const page = at(written.facts, 'pagination')
      if (Object.keys(page).length === 0) continue
      lists++
      const asked = new Set([
        ...parametersOf(written).map(({ parameter }) => textAt(parameter, 'name')),
        ...requestFields(written).map(({ path }) => path),
      ])
      const returned = new Set(
        bodiesOf(written).response.flatMap((schema) =>
          fieldsOf(written.file, schema).map(({ path }) => path),
        ),
      )
      for (const key of ['position', 'size']) {
        if (key in page) expect(asked.has(textAt(page, key)), `${written.route} ${key}`).toBe(true)
      }
      for (const key of ['items', 'total', 'next', 'more']) {
        if (key in page) expect(returned.has(textAt(page, key) ?? ''), `${written.route} ${key}`).toBe(true)
      }
    }
    expect(lists).toBeGreaterThan(50)
  })

  it('accepts the header that names the key, if a field is encrypted', () => {
    for (const written of operations) {
      if (written.facts['api'] === 'v2') continue
      const encrypted = requestFields(written).filter(({ schema }) => {
        const own = isMapping(schema['items']) ? schema['items'] : schema
        return own['x-wxpay-encrypted'] === 'platform-public-key'
      })
      if (encrypted.length === 0) continue
      const names = parametersOf(written).map(({ parameter }) => textAt(parameter, 'name'))
      expect(names, written.route).toContain('Wechatpay-Serial')
    }
  })

  it('declares exactly the parameters that its path has', () => {
    for (const written of operations) {
      const declared = parametersOf(written).filter(({ parameter }) => parameter['in'] === 'path')
      const wanted = [...written.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      expect(declared.map(({ parameter }) => textAt(parameter, 'name')).sort(), written.route).toEqual(
        wanted.sort(),
      )
      for (const { parameter } of declared) expect(parameter['required'], written.route).toBe(true)
    }
  })

  it('has a successor that exists, if it has one', () => {
    const routes = new Set(operations.map(({ route }) => route))
    for (const { route, operation, facts } of operations) {
      if (facts['successor'] === undefined) continue
      expect(operation['deprecated'], route).toBe(true)
      expect(routes.has(text(facts['successor'])), route).toBe(true)
    }
  })
})

describe('the error tables', () => {
  const table = (name: string): Mapping | undefined => errors.get(`errors/${name}.yaml`)

  it('exist for every operation, and end in a general one', () => {
    for (const { route, facts } of operations) {
      let name = text(facts['errors'])
      for (let depth = 0; table(name)?.['extends'] !== undefined; depth++) {
        expect(depth, route).toBeLessThan(4)
        name = text(table(name)?.['extends'])
      }
      expect(name, route).toBe(facts['api'] === 'v2' ? 'v2' : 'general')
      expect(table(name), route).toBeDefined()
    }
  })

  it('are each used by an operation, or extended by a used table', () => {
    const used = new Set(operations.map(({ facts }) => text(facts['errors'])))
    for (const name of [...used]) {
      for (let next = table(name)?.['extends']; typeof next === 'string'; next = table(next)?.['extends'])
        used.add(next)
    }
    expect([...errors.keys()].map((file) => file.replace(/^errors\/|\.yaml$/g, '')).sort()).toEqual(
      [...used].sort(),
    )
  })

  it('leave the errors of code payments and of queries out of placing an order', () => {
    const codesOf = (route: string): string[] => {
      const operation = operations.find((candidate) => candidate.route === route)
      const codes: string[] = []
      let name = text(operation?.facts['errors'])
      while (name !== '') {
        codes.push(...Object.keys(at(table(name), 'codes')))
        name = text(table(name)?.['extends'])
      }
      return codes
    }
    const elsewhere = ['AUTH_CODE_EXPIRE', 'USERPAYING', 'BANK_ERROR', 'ORDER_NOT_EXIST']
    for (const way of ['jsapi', 'app', 'h5', 'native']) {
      const codes = codesOf(`POST /v3/pay/transactions/${way}`)
      expect(codes).toContain('OUT_TRADE_NO_USED')
      for (const code of elsewhere) expect(codes, way).not.toContain(code)
    }
    expect(codesOf('POST /v3/pay/transactions/codepay')).toEqual(expect.arrayContaining(elsewhere))
  })
})
