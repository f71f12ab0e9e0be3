import { fileURLToPath } from 'node:url'
import type { TwoslashShikiReturn, TwoslashTypesCache } from '@shikijs/twoslash'
import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import { ModuleKind, ModuleResolutionKind, ScriptTarget } from 'typescript'
import type { MarkdownOptions } from 'vitepress'

type CodeTransformer = NonNullable<MarkdownOptions['codeTransformers']>[number]

// No slash at the end: with one, twoslash would look for errors in a file of another name, and find none.
const docs = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Compiles every block marked `twoslash` against the built packages, and shows each name's type in a pop-up.
 * A type error fails the build, so all code on the pages compiles.
 */
export function typedCode(): CodeTransformer {
  return transformerTwoslash({
    throws: true,
    typesCache: typesOfEqualBlocks(),
    twoslashOptions: {
      // Package names are resolved from here, wherever the build was started.
      vfsRoot: docs,
      compilerOptions: {
        strict: true,
        module: ModuleKind.ESNext,
        moduleResolution: ModuleResolutionKind.Bundler,
        target: ScriptTarget.ES2023,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        types: ['node'],
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
      },
    },
  }) as CodeTransformer
}

// Most blocks appear on the pages of both languages.
function typesOfEqualBlocks(): TwoslashTypesCache {
  const known = new Map<string, TwoslashShikiReturn>()
  return {
    read: (code, language) => structuredClone(known.get(`${language} ${code}`)) ?? null,
    write: (code, types, language) => known.set(`${language} ${code}`, structuredClone(types)),
  }
}
