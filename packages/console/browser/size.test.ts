import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name))
const compressed = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).byteLength, 0)

describe('the files that the sandbox ships', () => {
  it('have at most 400 kB, compressed', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(compressed(files)).toBeLessThan(400_000)
  })

  it('load at most 130 kB, compressed, before a page is chosen', () => {
    const html = readFileSync(join(dist, 'index.html'), 'utf8')
    const first = Array.from(html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g), ([, path = '']) =>
      join(dist, path),
    )
    expect(first.length).toBeGreaterThan(1)
    expect(compressed(first)).toBeLessThan(130_000)
  })

  it('have no source maps and no inline scripts', () => {
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([])
    for (const path of files.filter((name) => name.endsWith('.html')))
      expect(readFileSync(path, 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/)
  })
})
