import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCheckout, checkFile } from './language/check.mjs'

describe('the language check', () => {
  it.each([
    ['the beginning of a doc comment', '/** What is sent. */', '"What"'],
    [
      'a later line of a doc comment',
      '/**\n * Sends a body.\n *\n * @param a - nobody reads it\n */',
      '"nobody"',
    ],
    ['an inner comment', '// The clock is no help here.', '"is no"'],
    ['a comment behind code', 'const a = 1 // whoever reads this', '"whoever"'],
    ['an error message', "throw new Error('The handler is told of it')", '"is told"'],
    ['a template', 'throw new Error(`${name} is sealed`)', '"sealed"'],
    ['a template in a template', 'log(`a ${b(`he ${c}`)}`)', '"he"'],
    ['a test title', "it('accepts a whole number', () => {})", '"whole number"'],
    ['British spelling', "const a = 'the behaviour'", '"behaviour"'],
  ])('finds a phrase in %s', (_, source, phrase) => {
    expect(checkFile('a.ts', source)).toEqual([expect.stringContaining(phrase)])
  })

  it.each([
    ['names in code', 'const nobody = sealed.whoever'],
    ['example code of a doc comment', '/**\n * Sends a body.\n *\n * ```ts\n * const he = 1\n * ```\n */'],
    ['regular expressions', 'const a = /he is told\\/\\/ nobody/'],
    ['"there is no" and "is no longer"', '// There is no order, or it is no longer open.'],
    ['"what" inside a sentence', '/** Describes what was sent. */'],
    ['URLs', "const a = 'https://example.com' // a page"],
  ])('accepts %s', (_, source) => {
    expect(checkFile('a.ts', source)).toEqual([])
  })

  it('reports the line of a page and what to write', () => {
    expect(checkFile('docs/guide/a.md', '# A\n\nIt is a whole number.')).toEqual([
      'docs/guide/a.md:3: "whole number"; write "integer"',
    ])
  })

  it('checks the script of a component, with the lines of the whole file', () => {
    const component =
      '<template>\n  <p>nobody</p>\n</template>\n\n<script setup lang="ts">\n// nobody\n</script>\n'
    expect(checkFile('A.vue', component)).toEqual(['A.vue:6: "nobody"; write a noun'])
  })

  it('checks the files of a checkout, and leaves out those that git ignores', () => {
    const root = mkdtempSync(join(tmpdir(), 'wxpay-language-'))
    try {
      execFileSync('git', ['init', '--quiet'], { cwd: root })
      mkdirSync(join(root, 'dist'))
      writeFileSync(join(root, '.gitignore'), 'dist\n')
      writeFileSync(join(root, 'dist/a.js'), '// nobody')
      writeFileSync(join(root, 'a.ts'), '// one\n// nobody\n')
      expect(checkCheckout(root)).toEqual(['a.ts:2: "nobody"; write a noun'])
    } finally {
      rmSync(root, { recursive: true })
    }
  })
})
