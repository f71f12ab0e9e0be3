import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { controlOpenApi } from '@wxpay/sandbox'
import { describe, expect, it } from 'vitest'
import { docs } from './site'

const document = controlOpenApi()
const routes = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.keys(verbs).map(
    (verb) =>
      `${verb.toUpperCase()} ${path.replace('/sandbox/v1', '').replace(/^\/merchants\/\{mchid\}\//, '…/')}`,
  ),
)

/** `POST …/refunds/{out_refund_no}/succeed`, `close` lists two routes. */
function routesOf(cell: string): string[] {
  let before = ''
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => {
    if (!/^[A-Z]+ /.test(text)) return `${before}/${text}`
    before = text.replace(/\/[^/]*$/, '')
    return text
  })
}

const newFault = document.paths['/sandbox/v1/faults']?.['post']?.requestBody as {
  readonly content: { readonly 'application/json': { readonly schema: NewFaultSchema } }
}

interface NewFaultSchema {
  readonly properties: {
    readonly fault: { readonly oneOf: readonly { readonly enum?: readonly string[] }[] }
  }
}

const faultKinds = newFault.content['application/json'].schema.properties.fault.oneOf[0]?.enum

describe.each(['guide/sandbox.md', 'en/guide/sandbox.md'])('%s', (page) => {
  it('lists exactly the routes of the control API', () => {
    const cells = [
      ...readFileSync(join(docs, page), 'utf8').matchAll(/^\| (`(?:GET|POST|PUT|DELETE) [^|]*)\|/gm),
    ]
    const listed = cells.flatMap(([, cell = '']) => routesOf(cell))
    expect(listed.sort()).toEqual([...routes].sort())
  })

  it('lists exactly the faults that can be injected', () => {
    const sections = readFileSync(join(docs, page), 'utf8').split(/^## /m)
    const text = sections.find((section) => section.includes('| `reset-before` |')) ?? ''
    const listed = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind)
    expect(listed.length).toBeGreaterThan(10)
    expect(listed).toEqual(faultKinds)
  })
})
