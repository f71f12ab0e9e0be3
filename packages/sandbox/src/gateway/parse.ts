import type { Authenticated, Parsed } from './exchange'
import { decodePath, decodeQuery } from './decode-parameters'
import { parseJsonBody } from './json-body'
import { readAllParts } from './multipart'

/**
 * Parses the path, the query and the body of an authenticated request.
 *
 * @throws ApiError PARAM_ERROR
 */
export function parse(authenticated: Authenticated): Parsed {
  const { target, path, kind, body, signedBody } = authenticated
  return {
    ...authenticated,
    parsed: {
      path: decodePath(path),
      query: decodeQuery(target),
      body: parseJsonBody(signedBody),
    },
    parts: kind === 'multipart' ? readAllParts(body) : [],
  }
}
