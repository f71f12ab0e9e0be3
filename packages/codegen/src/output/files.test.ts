import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareFiles, writeFiles } from './files'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const files = new Map([
  ['a.ts', 'a\n'],
  ['deep/b.ts', 'b\n'],
])

describe('writing what was generated', () => {
  it('writes only changed files', () => {
    expect(writeFiles(folder, files, /\.ts$/)).toEqual({ total: 2, changed: ['a.ts', 'deep/b.ts'] })
    const before = statSync(join(folder, 'a.ts')).mtimeMs
    writeFileSync(join(folder, 'deep/b.ts'), 'edited by hand')
    expect(writeFiles(folder, files, /\.ts$/).changed).toEqual(['deep/b.ts'])
    expect(readFileSync(join(folder, 'deep/b.ts'), 'utf8')).toBe('b\n')
    expect(statSync(join(folder, 'a.ts')).mtimeMs).toBe(before)
  })

  it('removes its own files that are no longer generated, and no others', () => {
    writeFileSync(join(folder, 'old.ts'), '')
    writeFileSync(join(folder, 'index.mjs'), '')
    expect(writeFiles(folder, files, /\.ts$/).changed).toContain('old.ts')
    expect(existsSync(join(folder, 'old.ts'))).toBe(false)
    expect(existsSync(join(folder, 'index.mjs'))).toBe(true)
  })

  it('compares without writing', () => {
    writeFileSync(join(folder, 'old.ts'), '')
    expect(compareFiles(folder, files, /\.ts$/).changed).toEqual(['a.ts', 'deep/b.ts', 'old.ts'])
    expect(existsSync(join(folder, 'a.ts'))).toBe(false)
    expect(existsSync(join(folder, 'old.ts'))).toBe(true)
  })
})
