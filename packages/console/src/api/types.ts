/** A text in both languages. */
export interface Texts {
  readonly zh: string
  readonly en: string
}

/** A schema as documents of the sandbox contain it. */
export interface JsonSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly example?: unknown
  readonly examples?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly allOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly anyOf?: readonly JsonSchema[]
}

/** Who moves an entity. */
export type Actor = 'merchant' | 'payer' | 'platform' | 'time'

/** One line of the timeline. */
export interface RequestSummary {
  readonly id: string
  readonly sequence: number
  readonly api: 'v3' | 'v2' | 'brand'
  readonly method: string
  readonly target: string
  readonly route?: string
  readonly mchid?: string
  /** HTTP status; 0: a fault broke the connection. */
  readonly status: number
  readonly error_code?: string
  readonly fault?: string
  /** Business time. */
  readonly time: string
  readonly started_at: number
  readonly duration_milliseconds: number
  readonly changes: number
}

/** A recorded body. */
export interface Body {
  readonly text?: string
  readonly size: number
  readonly truncated: boolean
  readonly media_type?: string
  readonly reason?: 'not-read' | 'binary' | 'file' | 'stream'
}

/** Headers as sent, in order. */
export type Headers = readonly (readonly [name: string, value: string])[]

/** Finding of the gateway about a signature. */
export interface SignatureView {
  readonly scheme: string
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly message?: string
  readonly key?: {
    readonly kind: 'certificate' | 'api-v2-key'
    readonly serial?: string
    readonly mchid: string
  }
  readonly verdict: 'valid' | 'invalid' | 'unchecked'
  readonly reason?: string
  readonly diagnosis?: {
    readonly code: string
    readonly zh: string
    readonly en: string
    readonly signed_message?: string
    readonly difference?: {
      readonly line: number
      readonly column: number
      readonly offset: number
      readonly expected: string
      readonly received: string
    }
  }
}

/** Something that a request changed. */
export type Change =
  | {
      readonly type: 'entity'
      readonly kind: string
      readonly mchid: string
      readonly key: string
      readonly event: string
      readonly from: string | null
      readonly to: string
    }
  | {
      readonly type: 'ledger'
      readonly transfer: number
      readonly kind: string
      readonly amount: number
      readonly from: { readonly owner: string; readonly account: string }
      readonly to: { readonly owner: string; readonly account: string }
      readonly reference: string
      readonly voucher: string
      readonly remark: string
    }
  | {
      readonly type: 'notification'
      readonly id: string
      readonly event_type: string
      readonly mchid: string
      readonly url: string
    }

/** The response of a recorded request. */
export interface ResponseView {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
  readonly signature?: {
    readonly message: string
    readonly serial: string
    readonly signature: string
    readonly type?: string
    readonly timestamp: string
    readonly nonce: string
  }
}

/** The sent side of a recorded request. */
export interface RequestView {
  readonly headers: Headers
  readonly body: Body
  readonly parameters?: { readonly path: object; readonly query: object; readonly body: object }
}

/** A recorded request. */
export interface RequestDetail extends RequestSummary {
  readonly route_path?: string
  readonly name?: Texts
  readonly fidelity?: Fidelity
  readonly notes: readonly Texts[]
  readonly request: RequestView
  readonly signature?: SignatureView
  readonly decrypted: readonly { readonly pointer: string; readonly value: string }[]
  readonly findings: readonly {
    readonly location: 'path' | 'query' | 'body' | 'header' | 'authorization'
    readonly field: string
    readonly message: string
    readonly rule?: string
  }[]
  readonly error?: {
    readonly status: number
    readonly code: string
    readonly message: string
    readonly detail?: object
  }
  readonly response?: ResponseView
  readonly caused: readonly Change[]
}

/** Level at which the sandbox answers an operation. */
export type Fidelity = 'stateful' | 'remembering' | 'validated'

/** Cause of a move. */
export type Cause =
  | { readonly by: 'request'; readonly request_id: string; readonly route?: string }
  | { readonly by: 'action'; readonly action: string }
  | { readonly by: 'time'; readonly action: string }
  | { readonly by: 'other' }

/** One move of an entity; `from: null` when it was created. */
export interface Move {
  readonly sequence: number
  readonly kind: string
  readonly mchid: string
  readonly key: string
  readonly event: string
  readonly from: string | null
  readonly to: string
  readonly time: string
  readonly cause: Cause
}

/** One line of a list of entities. */
export interface EntitySummary {
  readonly sequence: number
  readonly kind: string
  readonly mchid: string
  readonly key: string
  readonly state: string
  /** In fen. */
  readonly amount?: number
  readonly currency?: 'CNY'
  readonly description?: string
  readonly create_time: string
  readonly update_time: string
}

/** An action that the other side of a merchant's calls can take. */
export interface ActionView {
  readonly name: string
  readonly summary: string
  readonly description?: string
  readonly method: string
  readonly route: string
  readonly body?: JsonSchema
  readonly event?: string
  readonly by?: Actor
}

/** One arrow of a state diagram. */
export interface Transition {
  readonly event: string
  readonly from: string
  readonly to: string
  readonly by: Actor
}

/** A kind of entity with its state machine. */
export interface EntityKind {
  readonly kind: string
  readonly domain: string
  readonly name: Texts
  readonly key: readonly string[]
  readonly states: readonly {
    readonly name: string
    readonly zh: string
    readonly en: string
    readonly final: boolean
  }[]
  readonly events: readonly (Texts & { readonly name: string })[]
  readonly initial: string
  readonly transitions: readonly Transition[]
  readonly actions: readonly ActionView[]
}

/** An entry of the ledger, as part of an entity. */
export interface LedgerEntryView {
  readonly id: number
  readonly time: string
  readonly owner: string
  readonly account: string
  /** In fen; negative when money leaves the account. */
  readonly amount: number
  readonly transfer: number
  readonly kind: string
  readonly reference: string
  readonly voucher: string
  readonly remark: string
}

/** An entity with everything that belongs to it. */
export interface EntityDetail extends EntitySummary {
  readonly value: unknown
  readonly next_events: readonly { readonly event: string; readonly to: string; readonly by: Actor }[]
  readonly actions: readonly (ActionView & { readonly url: string; readonly allowed?: boolean })[]
  readonly history: readonly Move[]
  readonly notifications: readonly {
    readonly id: string
    readonly event_type: string
    readonly status: string
    readonly time: string
  }[]
  readonly ledger: readonly LedgerEntryView[]
  readonly related: readonly {
    readonly kind: string
    readonly mchid: string
    readonly key: string
    readonly state: string
    readonly relation: string
  }[]
}

/** Differences between two states; amounts in fen. A missing state is that of an entity that is not there. */
export interface StateComparison {
  readonly entities: readonly {
    readonly kind: string
    readonly mchid: string
    readonly key: string
    readonly before?: string
    readonly after?: string
  }[]
  readonly entity_count: number
  readonly balances: readonly {
    readonly mchid: string
    readonly account: string
    readonly before: number
    readonly after: number
  }[]
  readonly records: readonly { readonly table: string; readonly before: number; readonly after: number }[]
}

/** Clock of the sandbox. */
export interface ClockView {
  readonly time: string
  readonly real_time: string
  readonly offset_seconds: number
  readonly frozen: boolean
}

/** Data of live events by name. */
export interface EventData {
  readonly request: RequestSummary
  readonly entity: Move
  readonly notification: {
    readonly id: string
    readonly mchid: string
    readonly event_type: string
    readonly status: string
    readonly attempt_count: number
    readonly change: 'added' | 'attempted' | 'planned'
  }
  readonly clock: ClockView & { readonly action: string }
  readonly fault: { readonly action?: string; readonly injected?: string }
  readonly state: { readonly action: string }
  readonly merchant: { readonly action: string }
  readonly 'requests-cleared': object
}

/** Name of a live event. */
export type EventName = keyof EventData
