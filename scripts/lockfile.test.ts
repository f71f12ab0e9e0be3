import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly link?: true
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

function packagesOf(lockFile: string): Readonly<Record<string, Locked>> {
  const path = fileURLToPath(new URL(lockFile, import.meta.url))
  const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Locked> }
  return packages
}

/** Folders in which Node looks for a package, from the given folder upwards. */
function placesOf(name: string, from: string): string[] {
  const at = from.lastIndexOf('/node_modules/')
  const outer = at < 0 ? [] : placesOf(name, from.slice(0, at))
  return from === ''
    ? [`node_modules/${name}`]
    : [`${from}/node_modules/${name}`, ...outer, `node_modules/${name}`]
}

describe.each(['../package-lock.json', 'runtimes/package-lock.json', 'packed/tools/package-lock.json'])(
  'the lock file %s',
  (lockFile) => {
    const packages = packagesOf(lockFile)

    // npm leaves out packages that a registry does not have; `npm ci` then rejects the whole file on every
    // platform.
    it('names the native packages of every platform', () => {
      const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies)
          .filter((name) => !placesOf(name, folder).some((place) => place in packages))
          .map((name) => `${folder} needs ${name}`),
      )
      expect(missing).toEqual([])
    })

    it('does not name a registry', () => {
      const named = Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && !link)
      expect(named).toEqual([])
    })
  },
)
