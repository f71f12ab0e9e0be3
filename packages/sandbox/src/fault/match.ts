import type { FaultMatch } from './fault'

/** A request or a notification, as far as faults choose by it. */
export interface Target {
  readonly method: string
  /** Without query. */
  readonly path: string
  readonly mchid: string | undefined
  /** Of a notification. */
  readonly event_type?: string
}

/** Whether a fault strikes this. */
export function matches(match: FaultMatch, target: Target): boolean {
  return (
    (match.method === undefined || match.method.toUpperCase() === target.method) &&
    (match.path === undefined || matchesPath(match.path, target.path)) &&
    (match.mchid === undefined || match.mchid === target.mchid) &&
    (match.event_type === undefined || match.event_type === target.event_type)
  )
}

// A parameter of a template stands for one segment, whatever it holds.
function matchesPath(template: string, path: string): boolean {
  const wanted = template.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((segment, index) => /^\{.+\}$/.test(segment) || segment === given[index])
  )
}
