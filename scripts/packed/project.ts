import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { installProject } from '../install-project.mjs'
import { compiledKinds, installPacked, published, root } from './packages'

declare module 'vitest' {
  interface ProvidedContext {
    /** The project with the tarballs installed: its folder, and the tarballs by package. */
    consumers: { readonly folder: string; readonly tarballs: Readonly<Record<string, string>> }
  }
}

/** Installs the packed tarballs into one project, which all tests here use. */
export default async function setup(tests: TestProject): Promise<() => void> {
  installProject(join(root, 'scripts/packed/tools'))
  const folder = mkdtempSync(join(tmpdir(), 'wxpay-packed-'))
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const tarballs = await installPacked({
    folder,
    sources: join(root, 'scripts/packed/consumers'),
    packages: published,
    devDependencies: {
      typescript: devDependencies['typescript'],
      '@types/node': devDependencies['@types/node'],
    },
  })
  // The nearest package.json decides the module system of a source, so each project gets the source in its
  // own folder.
  for (const kind of compiledKinds) cpSync(join(folder, 'main.ts'), join(folder, kind, 'main.ts'))
  tests.provide('consumers', { folder, tarballs: Object.fromEntries(tarballs) })
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
