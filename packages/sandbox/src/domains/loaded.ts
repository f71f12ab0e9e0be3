import type { DeadlineKind } from '../domain/deadline'
import type { Domain } from '../domain/define-domain'
import type { domains } from './index'

/** All domains, with the types of their actions. */
export type Domains = typeof domains

/** Everything that a running sandbox takes from its domains. */
export interface DomainParts {
  readonly all: readonly Domain[]
  readonly operations: readonly Domain['operations'][number][]
  readonly deadlines: readonly DeadlineKind[]
}

/** The domains, which are nearly all of the code. They are loaded once a database is open. */
export interface LoadedDomains {
  load(): Promise<Domains>
  /** `undefined` until they are loaded. */
  parts(): DomainParts | undefined
}

/** Domains that are not loaded yet. */
export function unloadedDomains(): LoadedDomains {
  let parts: DomainParts | undefined
  let loading: Promise<Domains> | undefined
  return {
    parts: () => parts,
    load: () =>
      (loading ??= import('./index').then(({ domains: all }) => {
        parts = {
          all,
          operations: all.flatMap(({ operations }) => operations),
          deadlines: all.flatMap(({ deadlines }) => deadlines),
        }
        return all
      })),
  }
}
