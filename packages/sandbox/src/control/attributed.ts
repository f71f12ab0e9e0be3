import type { ControlContext } from '../domain/control-action'

/** The context of one action: the changes of its transactions have the action as their cause. */
export function attributed(context: ControlContext, action: string): ControlContext {
  const cause = { by: 'action', action } as const
  return {
    ...context,
    transact: (work) => context.transact(() => context.changes.attributed(cause, work)),
  }
}
