import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from './site'

interface ControlDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const document = JSON.parse(
  readFileSync(join(docs, '../packages/sandbox/openapi.json'), 'utf8'),
) as ControlDocument
const routes = Object.entries(document.paths).flatMap(([path, verbs]) =>
  Object.keys(verbs).map(
    (verb) =>
      `${verb.toUpperCase()} ${path.replace('/sandbox/v1', '').replace(/^\/merchants\/\{mchid\}\//, '…/')}`,
  ),
)

/** `POST …/refunds/{out_refund_no}/succeed`, `close` stands for two routes. */
function routesOf(cell: string): string[] {
  let before = ''
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => {
    if (!/^[A-Z]+ /.test(text)) return `${before}/${text}`
    before = text.replace(/\/[^/]*$/, '')
    return text
  })
}

const faultKinds = [
  ...readFileSync(join(docs, '../packages/sandbox/src/fault/fault.ts'), 'utf8').matchAll(
    /^  '?([a-z-]+)'?: \{\s+stage: '/gm,
  ),
].map(([, kind]) => kind)

describe.each(['guide/sandbox.md', 'en/guide/sandbox.md'])('%s', (page) => {
  it('lists exactly the routes of the control API', () => {
    const cells = [...readFileSync(join(docs, page), 'utf8').matchAll(/^\| (`(?:GET|POST|DELETE) [^|]*)\|/gm)]
    const listed = cells.flatMap(([, cell = '']) => routesOf(cell))
    expect(listed.sort()).toEqual([...routes].sort())
  })

  it('lists exactly the faults that can be injected', () => {
    const text = readFileSync(join(docs, page), 'utf8')
    const listed = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind)
    expect(listed.length).toBeGreaterThan(10)
    expect(listed).toEqual(faultKinds)
  })
})
