import type { AnyEventDefinition } from '../notifications/notification'
import type { ControlActions } from './control-action'
import type { DeadlineKind } from './deadline'
import type { Note } from './fidelity'
import type { DomainOperation } from './operation'
import type { OperationV2 } from './operation-v2'

/**
 * One stateful part of the sandbox: what it adds to the API, the deadlines and the control API.
 */
export interface Domain<Name extends string = string, Control extends ControlActions = ControlActions> {
  /** Name of its functions in `sandbox.control`, and of its tables in `domains/migrations.ts`. */
  readonly name: Name
  /** Operations of any version of the API. */
  readonly operations: readonly (DomainOperation | OperationV2)[]
  /** Notifications that it sends. */
  readonly events: Readonly<Record<string, AnyEventDefinition>>
  readonly deadlines: readonly DeadlineKind[]
  /** Actions of users, of WeChat Pay, and of tests. */
  readonly control: Control
}

type DomainParts<Name, Control> = {
  readonly name: Name
  readonly control?: Control
  /** Known differences from production, for all of its operations. */
  readonly notes?: readonly Note[]
} & Partial<Omit<Domain, 'name' | 'control'>>

/**
 * Declares a domain. Parts that it does not use are left out.
 *
 * @see docs/contributing/adding-a-domain.md
 */
export function defineDomain<const Name extends string, Control extends ControlActions>({
  notes = [],
  ...parts
}: DomainParts<Name, Control>): Domain<Name, Control> {
  return {
    events: {},
    deadlines: [],
    ...parts,
    operations: (parts.operations ?? []).map((operation) => ({ notes, ...operation })),
    control: parts.control ?? ({} as Control),
  }
}
