import type { Authenticated, Parsed } from './exchange'
import { parseJsonBody } from './json-body'
import { readParts } from './multipart'

/**
 * Parses the query and the body of an authenticated request. The first of two query parameters of the same name counts.
 *
 * @throws ApiError PARAM_ERROR
 */
export function parse(authenticated: Authenticated): Parsed {
  const { target, path, kind, body, signedBody } = authenticated
  return {
    ...authenticated,
    parsed: {
      path,
      query: Object.fromEntries([...new URLSearchParams(queryOf(target))].reverse()),
      body: parseJsonBody(signedBody),
    },
    parts: kind === 'multipart' ? [...readParts(body)] : [],
  }
}

function queryOf(target: string): string {
  const mark = target.indexOf('?')
  return mark === -1 ? '' : target.slice(mark + 1)
}
