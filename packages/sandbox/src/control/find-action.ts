import type { ControlAction } from '../domain/control-action'
import type { Domain } from '../domain/define-domain'

/**
 * An action of the control API by the name of its function: `refunds.abnormal`.
 *
 * @returns `undefined` if there is none
 */
export function findAction(domains: readonly Domain[], name: string): ControlAction | undefined {
  const [domain = '', action = ''] = name.split('.')
  const control = domains.find((each) => each.name === domain)?.control ?? {}
  return Object.hasOwn(control, action) ? control[action] : undefined
}
