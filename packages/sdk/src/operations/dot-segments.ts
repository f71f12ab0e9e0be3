// A slash or a backslash may be percent-encoded as well: servers that decode a path resolve dots only then. Some take
// what follows a semicolon for parameters of the segment.
const separator = /[/\\]|%2f|%5c/i
const dots = /^(?:\.|%2e){1,2}(?:(?:;|%3b).*)?$/is

/** Whether a path has a segment that a URL parser or a server resolves: `.` or `..`, in any percent-encoded spelling. */
export function hasDotSegment(path: string): boolean {
  return /\.|%2e/i.test(path) && path.split(separator).some((segment) => dots.test(segment))
}
