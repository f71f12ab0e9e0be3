import type { FaultMatch } from './fault'

/** Properties of a request or a notification that faults are matched by. */
export interface Target {
  readonly method: string
  /** Without query. */
  readonly path: string
  readonly mchid: string | undefined
  /** Only for notifications. */
  readonly event_type?: string
  /** Only for notifications. */
  readonly notification_id?: string
}

/** Whether a fault affects a target. */
export function matches(match: FaultMatch, target: Target): boolean {
  return (
    (match.method === undefined || match.method.toUpperCase() === target.method) &&
    (match.path === undefined || matchesPath(match.path, target.path)) &&
    (match.mchid === undefined || match.mchid === target.mchid) &&
    (match.event_type === undefined || match.event_type === target.event_type) &&
    (match.notification_id === undefined || match.notification_id === target.notification_id)
  )
}

// A parameter of a template matches any one segment.
function matchesPath(template: string, path: string): boolean {
  const wanted = template.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => /^\{.+\}$/.test(segment) || segment === given[index])
  )
}
