import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { validate } from '@apidevtools/swagger-parser'
import { describe, expect, it } from 'vitest'
import { loadCatalog, loadFamily } from '../src/document'
import type { Schema } from '../src/openapi'
import { fieldsOf } from './tree/fields'
import { catalog, text } from './tree/files'
import { bodiesOf, notifications, operations } from './tree/operations'

const document = fileURLToPath(new URL('../dist/openapi.json', import.meta.url))
const redocly = fileURLToPath(new URL('../../../node_modules/.bin/redocly', import.meta.url))

function run(...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const done = spawnSync(redocly, args, { cwd: catalog, env, encoding: 'utf8' })
  return { status: done.status, output: done.stdout + done.stderr }
}

// Child processes that take seconds alone, and a minute next to other checks.
const SLOW = { timeout: 600_000 }

// These tests read the output of `npm run generate`.
describe('the bundled document', SLOW, () => {
  it('validates against the schema of OpenAPI 3.1, with every reference resolved', async () => {
    const api = await validate(document)
    expect(Object.keys(api.paths ?? {})).toHaveLength(Object.keys(loadCatalog().paths).length)
  })

  it('opens in a second parser', () => {
    const { status, output } = run('stats', document, '--format', 'json')
    expect(status, output).toBe(0)
    const stats = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1)) as Record<
      string,
      { total: number }
    >
    expect(stats['operations']?.total).toBe(operations.length)
  })

  it('has every operation and webhook of the source, described in OpenAPI’s own fields', () => {
    const { paths, webhooks } = loadCatalog()
    for (const { path, method, facts } of operations) {
      const bundled = paths[path]?.[method as 'get']
      const { zh, en } = facts['name'] as { zh: string; en: string }
      expect(bundled?.summary, path).toContain(zh)
      expect(bundled?.summary, path).toContain(en)
      expect(bundled?.description, path).toBeTruthy()
    }
    for (const { key } of notifications) expect(webhooks?.[key]?.post.summary, key).toBeTruthy()
  })

  it('describes every field in English', () => {
    const { components, paths } = loadCatalog()
    const undescribed: string[] = []
    const look = (schema: Schema | undefined, where: string): void => {
      for (const [name, field] of Object.entries({ ...schema?.properties, ...schema?.patternProperties })) {
        if (field.description === undefined) undescribed.push(`${where} ${name}`)
        look(field, `${where} ${name}`)
      }
      if (schema?.items) look(schema.items, where)
      if (schema?.contentSchema) look(schema.contentSchema, where)
      for (const variant of schema?.anyOf ?? []) look(variant, where)
    }
    for (const [name, schema] of Object.entries(components.schemas ?? {})) look(schema, name)
    for (const [path, item] of Object.entries(paths)) {
      for (const operation of Object.values(item)) {
        for (const media of Object.values(operation.requestBody?.content ?? {})) look(media.schema, path)
        for (const response of Object.values(operation.responses)) {
          if ('content' in response)
            for (const media of Object.values(response.content ?? {})) look(media.schema, path)
        }
      }
    }
    expect(undescribed).toEqual([])
  })

  it('has one document for each family, with exactly the family’s operations', () => {
    const byFamily = new Map<string, number>()
    for (const { facts } of operations) {
      const family = text(facts['family'])
      byFamily.set(family, (byFamily.get(family) ?? 0) + 1)
    }
    for (const [family, count] of byFamily) {
      const bundled = Object.values(loadFamily(family).paths).flatMap((item) => Object.values(item))
      expect(bundled, family).toHaveLength(count)
    }
  })
})

describe('sharing', () => {
  it('shares the content of post_payments in a few files, however often the field occurs', () => {
    const files = new Set<string>()
    let uses = 0
    for (const operation of operations) {
      const { request, response } = bodiesOf(operation)
      for (const field of [...request, ...response].flatMap((schema) => fieldsOf(operation.file, schema))) {
        if (!/(^|\.)post_payments\.amount$/.test(field.path)) continue
        files.add(field.file)
        uses++
      }
    }
    expect(uses).toBeGreaterThan(30)
    expect([...files].every((file) => file.startsWith('components/schemas/'))).toBe(true)
    expect(files.size).toBeLessThanOrEqual(6)
  })
})
