import {
  type ControlActions,
  type ControlContext,
  type ControlFunctions,
  pathParameters,
} from '../domain/control-action'
import { ControlError } from '../domain/control-error'
import type { Domain } from '../domain/define-domain'
import { kindOf } from '../options'
import { announced } from './announced'
import { attributed } from './attributed'

/** The functions of all domains, by domain and action. */
export type ControlOf<Domains extends readonly Domain[]> = {
  // A domain that declares no actions has the general type of actions.
  readonly [Each in Domains[number] as string extends keyof Each['control']
    ? never
    : Each['name']]: ControlFunctions<Each['control']>
}

/** Binds the control actions of domains to the state of one sandbox. */
export function controlFunctions<const Domains extends readonly Domain[]>(
  domains: Domains,
  context: ControlContext,
): ControlOf<Domains> {
  const functions = domains
    .filter(({ control }) => Object.keys(control).length > 0)
    .map(({ name, control }) => [name, bindAll(name, control, context)])
  return Object.fromEntries(functions) as ControlOf<Domains>
}

function bindAll(
  domain: string,
  actions: ControlActions,
  context: ControlContext,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(actions).map(([own, { bind, route }]) => {
      const name = `${domain}.${own}`
      const run = bind(attributed(context, name)) as (...parameters: readonly unknown[]) => unknown
      const numbers = pathParameters(route)
      return [
        own,
        (...parameters: readonly unknown[]) => {
          checkNumbers(name, numbers, parameters)
          return announced(context, name, route, () => run(...parameters))
        },
      ]
    }),
  )
}

/** Checks the parameters that a path holds, which come first. JavaScript passes anything, and the database stops at it. */
function checkNumbers(name: string, numbers: readonly string[], given: readonly unknown[]): void {
  numbers.forEach((number, index) => {
    if (typeof given[index] === 'string') return
    throw new ControlError(
      'FIELD_INVALID',
      `${name} takes ${numbers.join(', ')}: "${number}" must be a string, received ${kindOf(given[index])}.`,
    )
  })
}
