import { describe, expect, it } from 'vitest'
import { findErrors, findOperation, findWebhook, listFamilies, loadCatalog, loadFamily } from './index'

describe('the reader', () => {
  it('finds every operation of the whole document by its route and by its operationId', () => {
    let seen = 0
    for (const [path, item] of Object.entries(loadCatalog().paths)) {
      for (const [method, operation] of Object.entries(item)) {
        const found = findOperation(`${method.toUpperCase()} ${path}`)
        expect(found?.operation.operationId).toBe(operation.operationId)
        expect(findOperation(operation.operationId)).toBe(found)
        seen++
      }
    }
    expect(seen).toBeGreaterThan(1000)
  })

  it('finds every webhook with its resource', () => {
    for (const key of Object.keys(loadCatalog().webhooks ?? {})) {
      expect(Object.keys(findWebhook(key)?.resource ?? {}), key).not.toHaveLength(0)
    }
  })

  it('finds the error codes of every operation, those of the general table included', () => {
    for (const item of Object.values(loadCatalog().paths)) {
      for (const { operationId, 'x-wxpay': facts } of Object.values(item)) {
        const general = Object.keys(findErrors(facts.api === 'v2' ? 'v2' : 'general') ?? {})
        const codes = Object.keys(findErrors(facts.errors) ?? {})
        expect(codes, operationId).toEqual(expect.arrayContaining(general))
      }
    }
    expect(findErrors('refund')?.['NOT_ENOUGH']).toMatchObject({ status: 403, advice: 'check-account' })
    for (const table of ['', 'nowhere', '__proto__', 'toString'])
      expect(findErrors(table), table).toBeUndefined()
  })

  it('returns undefined for an unknown route, event or operationId', () => {
    for (const key of [
      '',
      'GET',
      'GET /',
      'POST /v3/nowhere',
      'v3',
      'v2.pay',
      '__proto__',
      'GET /v3/__proto__',
      'GET ../x',
    ]) {
      expect(findOperation(key), key).toBeUndefined()
    }
    for (const key of ['', 'TRANSACTION', '__proto__', 'constructor', 'toString']) {
      expect(findWebhook(key), key).toBeUndefined()
    }
  })

  it('rejects an unknown family, and reads no file outside its folder', () => {
    expect(() => loadFamily('../openapi')).toThrow(
      expect.objectContaining({ code: 'CATALOG_FAMILY_UNKNOWN' }) as Error,
    )
  })

  it('keeps every reference of a family inside its own document', () => {
    for (const family of listFamilies()) {
      const document = loadFamily(family)
      const references = JSON.stringify(document).matchAll(
        /"\$ref":"#\/components\/(schemas|parameters|responses)\/([^"]+)"/g,
      )
      for (const [, kind, name] of references) {
        const group = document.components[kind as 'schemas' | 'parameters' | 'responses'] ?? {}
        expect(Object.hasOwn(group, name ?? ''), `${family}: ${kind ?? ''}/${name ?? ''}`).toBe(true)
      }
    }
  })
})
