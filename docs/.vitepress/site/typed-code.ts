import { fileURLToPath } from 'node:url'
import type { TwoslashShikiReturn, TwoslashTypesCache } from '@shikijs/twoslash'
import { transformerTwoslash } from '@shikijs/vitepress-twoslash'
import { ModuleKind, ModuleResolutionKind, ScriptTarget } from 'typescript'
import type { MarkdownOptions } from 'vitepress'

type CodeTransformer = NonNullable<MarkdownOptions['codeTransformers']>[number]

// Without a slash at its end: with one, twoslash would look for errors in a file of another name, and find none.
const docs = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Compiles every block that is marked `twoslash`, against the packages as they are built, and shows each name's type in
 * a pop-up. A type error fails the build: what the pages show is what compiles.
 */
export function typedCode(): CodeTransformer {
  return transformerTwoslash({
    throws: true,
    typesCache: typesOfEqualBlocks(),
    twoslashOptions: {
      // Names of packages are looked up from here, wherever the build was started from.
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

// Most blocks stand on a page of either language.
function typesOfEqualBlocks(): TwoslashTypesCache {
  const known = new Map<string, TwoslashShikiReturn>()
  return {
    read: (code, language) => structuredClone(known.get(`${language} ${code}`)) ?? null,
    write: (code, types, language) => known.set(`${language} ${code}`, structuredClone(types)),
  }
}
