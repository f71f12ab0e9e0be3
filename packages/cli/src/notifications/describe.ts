/** The part of a notification that is not encrypted. */
export interface Described {
  readonly id: string | undefined
  /** `event_type`; `v2` for one of APIv2. */
  readonly event_type: string
}

/** Describes the body of a notification. */
export function describeBody(body: Buffer): Described {
  const text = body.toString()
  if (text.trimStart().startsWith('<')) return { id: undefined, event_type: 'v2' }
  try {
    const { id, event_type } = JSON.parse(text) as { readonly id?: unknown; readonly event_type?: unknown }
    return {
      id: typeof id === 'string' ? id : undefined,
      event_type: typeof event_type === 'string' ? event_type : '?',
    }
  } catch {
    return { id: undefined, event_type: '?' }
  }
}
