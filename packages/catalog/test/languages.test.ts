import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { type Field, fieldsOf, indexedName } from './tree/fields'
import {
  at,
  catalog,
  components,
  glossary,
  isMapping,
  listAt,
  type Mapping,
  type Node,
  root,
  text,
  textAt,
  textsAt,
} from './tree/files'
import { bodiesOf, notifications, operations, parametersOf } from './tree/operations'

const CHINESE = /[\u3400-\u9fff]/

function* everyField(): Generator<Field> {
  for (const operation of operations) {
    const { request, response } = bodiesOf(operation)
    for (const schema of [...request, ...response]) yield* fieldsOf(operation.file, schema)
    for (const { file, parameter } of parametersOf(operation)) {
      const schema = at(parameter, 'schema')
      const name = textAt(parameter, 'name') ?? ''
      yield {
        file,
        name,
        term: textAt(schema, 'title'),
        schema,
        required: parameter['required'] === true,
        path: name,
      }
      yield* fieldsOf(file, schema)
    }
  }
  for (const { file, resource } of notifications) yield* fieldsOf(file, resource)
  for (const file of components.keys()) {
    if (file.startsWith('components/schemas/common/')) yield* fieldsOf(file, components.get(file) ?? null)
    if (file.startsWith('components/responses/')) {
      for (const media of Object.values(at(components.get(file), 'content')))
        yield* fieldsOf(file, at(media, 'schema'))
    }
  }
}

const fields = [...everyField()]
/** An entry of the glossary is the English sentence alone, or `en` and `zh`. */
const english = (entry: Node | undefined): string | undefined =>
  typeof entry === 'string' ? entry : textAt(entry, 'en')
const sentence = (name: string, term: string): string | undefined =>
  english(at(glossary.get(`glossary/fields/${(name[0] ?? '').toLowerCase()}.yaml`), name)[term])

describe('both languages', () => {
  it('name and summarize every operation and notification', () => {
    for (const { operation, facts } of [...operations, ...notifications]) {
      const id = text(operation['operationId'])
      for (const key of ['name', 'summary']) {
        const { zh, en } = at(facts, key)
        expect(zh, `${id} ${key}.zh`).toMatch(CHINESE)
        expect(en, `${id} ${key}.en`).toMatch(/^[A-Z]/)
        expect(en, `${id} ${key}.en`).not.toMatch(CHINESE)
      }
      expect(at(facts, 'summary')['zh'], id).toMatch(/。$/)
      expect(at(facts, 'summary')['en'], id).toMatch(/\.$/)
    }
  })

  it('give every field its official term and its sentence', () => {
    const missing = new Set<string>()
    for (const { file, name, term, path } of fields) {
      if (term === undefined) missing.add(`${file} ${path}: no term`)
      else if (sentence(name, term) === undefined) missing.add(`${name} / ${term}: no sentence`)
    }
    expect([...missing]).toEqual([])
  })

  it('have complete English sentences, all of them used', () => {
    const used = new Set(fields.map(({ name, term }) => `${name}/${term ?? ''}`))
    for (const [file, names] of glossary) {
      for (const [name, terms] of Object.entries(names)) {
        for (const [term, entry] of Object.entries(at({ terms }, 'terms'))) {
          expect(english(entry), `${file} ${name} / ${term}`).toMatch(/^[A-Z0-9'].*\.$/s)
          expect(english(entry), `${file} ${name} / ${term}`).not.toMatch(CHINESE)
          expect(used.has(`${name}/${term}`), `${file} ${name} / ${term} is used`).toBe(true)
        }
      }
    }
  })

  it('have Chinese sentences that say more than the term', () => {
    const plain = (text: string): string => text.replaceAll(/[^\w\u3400-\u9fff]/g, '').toLowerCase()
    const exceptions = load(readFileSync(`${catalog}/glossary/exceptions.yaml`, 'utf8')) as readonly Node[]
    const written = [
      ...[...glossary.values()].flatMap((names) =>
        Object.entries(names).flatMap(([name, terms]) =>
          Object.entries(at({ terms }, 'terms')).map(([term, entry]) => ({ name, term, entry })),
        ),
      ),
      ...exceptions.map((entry) => ({
        name: textAt(entry, 'name') ?? '',
        term: textAt(entry, 'term') ?? '',
        entry,
      })),
    ]
    for (const { name, term, entry } of written) {
      const chinese = isMapping(entry) ? entry['zh'] : undefined
      if (chinese === undefined) continue
      expect(chinese, `${name} / ${term}`).toMatch(/[\u3400-\u9fff].*。$/)
      expect(plain(text(chinese)), `${name} / ${term}`).not.toBe(plain(term))
    }
  })

  it('make exceptions only for existing fields', () => {
    const exceptions = load(readFileSync(`${catalog}/glossary/exceptions.yaml`, 'utf8')) as readonly Node[]
    const names = new Set([...components.keys()].map((file) => file.replace(/^.*\/|\.yaml$/g, '')))
    const keys = new Set(notifications.map(({ key }) => key))
    for (const exception of exceptions) {
      const { name, term, en } = exception as Mapping
      expect(sentence(text(name), text(term)), `${text(name)} / ${text(term)}`).toBeDefined()
      expect(en).toMatch(/^[A-Z].*\.$/)
      for (const place of textsAt(exception, 'in')) {
        const known = place.startsWith('/')
          ? operations.some(({ path }) => path.startsWith(place))
          : names.has(place) || keys.has(place)
        expect(known, place).toBe(true)
      }
    }
  })

  it('name every product in English', () => {
    for (const tag of listAt(root, 'tags')) {
      expect(textAt(tag, 'description'), textAt(tag, 'name')).toMatch(/^[A-Z]/)
      expect(textAt(tag, 'description')).not.toMatch(CHINESE)
    }
  })

  it('describe an indexed name as the glossary does', () => {
    expect(indexedName('^coupon_type_\\d+_\\d+$')).toBe('coupon_type_$n_$m')
    expect(fields.some(({ name }) => name === 'coupon_type_$n_$m')).toBe(true)
  })
})
