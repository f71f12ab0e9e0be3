import type { Deadline } from '../clock/deadlines'
import type { Dispatcher } from '../notifications/dispatcher'
import type { RandomSource } from '../identifiers/random-source'
import type { KeyPairs } from '../platform/key-pairs'
import type { EventFeed } from '../events/feed'
import type { RequestLog } from '../records/request-log'
import type { DomainMigrations } from '../storage/migrate'
import { checkParameters } from './check-parameters'
import type { Context } from './context'
import { toControlError } from './control-error'
import type { AnyEntity, Columns, Entity } from './entity'
import type { DomainOperation } from './operation'
import type { OperationV2 } from './operation-v2'
import { pageOf, pageQuery } from './paging'
import { type JsonSchema, type ObjectSchema, type Static, objectSchema } from './schema'

/** State and services that control actions work with. */
export interface ControlContext extends Context {
  readonly dispatcher: Dispatcher
  readonly keyPairs: KeyPairs
  /** Processes a request in this process, as `sandbox.fetch` does. */
  readonly send: (request: Request) => Promise<Response>
  /** Live events. */
  readonly feed: EventFeed
  /** The latest requests of merchants. */
  readonly requestLog: RequestLog
  /** The domains and their migrations, by which a state is read. */
  readonly migrations: readonly DomainMigrations[]
  /** The control actions of all domains. */
  readonly controls: () => readonly { readonly name: string; readonly control: ControlActions }[]
  /** Starts the numbers of a changed state, if they come from a seed. */
  readonly restartNumbers: RandomSource['restart']
  /** The operations of all domains. */
  readonly operations: () => readonly (DomainOperation | OperationV2)[]
  /** Runs everything that is due by business time, in its own transaction, and returns what it was. */
  readonly runDue: () => readonly Deadline[]
  /**
   * Runs work in one transaction, after everything that is due by business time, and releases notifications
   * after the commit.
   */
  readonly transact: <Result>(work: () => Result) => Result
}

/** An HTTP request of the control API. */
export interface ControlRequest {
  /** Parameters of the path, in order. */
  readonly path: readonly string[]
  readonly query: Readonly<Record<string, string>>
  /** The JSON body; `{}` without a body. */
  readonly body: unknown
}

/** Schema of a result with its name in the OpenAPI document. */
export interface NamedSchema {
  readonly name: string
  readonly schema: () => JsonSchema
}

type AnyFunction = (...args: never[]) => unknown

/** One action of the control API: a function, an HTTP route, and the description of both. */
export interface ControlAction<Call extends AnyFunction = AnyFunction> {
  /** Method and path below `/sandbox/v1`: `POST /clock/advance`. */
  readonly route: string
  readonly status: 200 | 201 | 204
  readonly summary: string
  readonly description?: string | undefined
  readonly query?: ObjectSchema | undefined
  readonly body?: JsonSchema | undefined
  /**
   * Result over HTTP; a list is wrapped as `{ "data": [...] }`. The query of a list has `offset` and `limit`, unless it
   * has a `limit` of its own.
   */
  readonly result?: NamedSchema | { readonly listOf: NamedSchema } | undefined
  /** Maximum size of the body in bytes. Default: that of a request of the API. */
  readonly bodyLimit?: number | undefined
  /** The entity that the action reads, and its path, for the lists of entities. */
  readonly entity?: { readonly of: AnyEntity; readonly path: string } | undefined
  /** HTTP statuses of the errors that the action may return, besides those common to all actions. */
  readonly errors: readonly number[]
  /** The function of this action. */
  readonly bind: (context: ControlContext) => Call
  /** Carries out an HTTP request and returns the JSON of its response. */
  readonly respond: (context: ControlContext, request: ControlRequest) => unknown
}

/** Actions by name. */
export type ControlActions = Readonly<Record<string, ControlAction>>

/** The functions of a set of actions. */
export type ControlFunctions<Actions> = {
  readonly [Name in keyof Actions]: Actions[Name] extends ControlAction<infer Call> ? Call : never
}

interface ActionDefinition<Arguments extends unknown[], Result>
  extends Pick<
    ControlAction,
    'route' | 'summary' | 'description' | 'query' | 'body' | 'bodyLimit' | 'result' | 'entity'
  > {
  readonly status?: 200 | 201 | 204
  readonly errors?: readonly number[]
  /** Arguments of `run` for an HTTP request. Default: the path parameters, then the body. */
  readonly arguments?: (request: ControlRequest) => Arguments
  /** Checks the body. Default: against its schema. */
  readonly checkBody?: (given: unknown) => unknown
  /** Runs before an HTTP request is handled, for work that must not block the event loop. */
  readonly before?: (context: ControlContext, request: ControlRequest) => Promise<void>
  /** JSON of the HTTP response. Default: the result. */
  readonly toJson?: (result: Awaited<Result>, context: ControlContext) => unknown
  readonly run: (context: ControlContext, ...args: Arguments) => Result
}

/**
 * Declares an action of the control API.
 *
 * @example
 * ```ts
 * const addUp = action({
 *   route: 'POST /merchants/{mchid}/sums',
 *   summary: 'Add up',
 *   body: objectSchema({ a: { type: 'integer' }, b: { type: 'integer' } }, ['a', 'b']),
 *   run: (_context, mchid: string, { a, b }: { a: number; b: number }) => ({ mchid, sum: a + b }),
 * })
 * ```
 */
export function action<Arguments extends unknown[], Result>(
  definition: ActionDefinition<Arguments, Result>,
): ControlAction<(...args: Arguments) => Result> {
  const {
    route,
    summary,
    description,
    body,
    bodyLimit,
    result,
    entity,
    status = 200,
    errors = [],
  } = definition
  const isList = result !== undefined && 'listOf' in result
  const isPagedByRun = definition.query?.properties['limit'] !== undefined
  const query =
    isList && !isPagedByRun
      ? {
          ...objectSchema({ ...definition.query?.properties, ...pageQuery }),
          required: definition.query?.required ?? [],
        }
      : definition.query
  const bodyIndex = pathParameters(route).length
  const { checkBody = (given: unknown) => (body === undefined ? given : checkParameters(body, given)) } =
    definition
  const defaultArguments = ({ path, body: given }: ControlRequest): Arguments =>
    [...path, ...(body === undefined ? [] : [given])] as unknown[] as Arguments
  const bind = (context: ControlContext) => {
    return (...args: Arguments): Result => {
      if (body === undefined || definition.arguments !== undefined) return definition.run(context, ...args)
      const checked: unknown[] = [...args]
      checked[bodyIndex] = checkBody(args[bodyIndex])
      return definition.run(context, ...(checked as Arguments))
    }
  }
  const toArguments = definition.arguments ?? defaultArguments
  return {
    route,
    status,
    summary,
    description,
    query,
    body,
    bodyLimit,
    result,
    entity,
    errors,
    bind,
    respond: async (context, request) => {
      if (query !== undefined) checkParameters(query, request.query)
      if (body !== undefined) checkBody(request.body)
      await definition.before?.(context, request)
      const value = await bind(context)(...toArguments(request))
      if (definition.toJson !== undefined) return definition.toJson(value, context)
      if (!isList) return value
      if (isPagedByRun) return { data: value }
      const { offset, limit } = pageOf(request.query)
      return { data: (value as readonly unknown[]).slice(offset, offset + limit) }
    },
  }
}

/** Names of the parameters of a route, in order. */
export function pathParameters(route: string): readonly string[] {
  return Array.from(route.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
}

interface EntityActionDefinition<Value, Body extends JsonSchema> {
  readonly summary: string
  readonly description?: string
  readonly body?: Body
  /** Changes the entity; runs in one transaction, after everything that is due. */
  readonly run: (context: ControlContext, value: Value, parameters: Static<Body>) => Value
}

/** An action on one entity, declared by {@link entityAction}. */
export interface EntityAction<Value, Parameters> {
  readonly summary: string
  readonly description?: string | undefined
  readonly body?: JsonSchema | undefined
  readonly run: (context: ControlContext, value: Value, parameters: Parameters) => Value
}

/** Declares an action on one entity, for {@link entityControl}. */
export function entityAction<Value, const Body extends JsonSchema = ObjectSchema>(
  definition: EntityActionDefinition<Value, Body>,
): EntityAction<Value, Static<Body>> {
  return definition
}

interface EntityControlDefinition<Value extends object, View, Actions> {
  readonly entity: Entity<Value, string, never>
  /** Path of one entity, with the columns that find it as parameters: `/merchants/{mchid}/refunds/{out_refund_no}`. */
  readonly path: string
  /** View of an entity for people and tests. */
  readonly view: (value: Value, context: ControlContext) => View
  readonly result: NamedSchema
  readonly actions: Actions
}

/** `get` and the actions of an entity. */
export type EntityControl<View, Actions> = {
  readonly get: ControlAction<(mchid: string, number: string) => View>
} & {
  readonly [Name in keyof Actions]: Actions[Name] extends {
    readonly run: (context: never, value: never, parameters: infer Parameters) => unknown
  }
    ? ControlAction<(mchid: string, number: string, parameters?: Parameters) => View>
    : never
}

/**
 * Declares the control actions of an entity: `get`, and one `POST …/<name>` for each action. An action on an
 * entity that does not exist, or in a state that does not allow it, throws a ControlError.
 */
export function entityControl<
  Value extends object,
  View,
  Actions extends Readonly<Record<string, EntityAction<Value, never>>>,
>({ entity, path, view, result, actions }: EntityControlDefinition<Value, View, Actions>) {
  const [, column = ''] = pathParameters(path)
  const run = (
    context: ControlContext,
    mchid: string,
    number: string,
    change: (value: Value) => Value = (value) => value,
  ): View => {
    const key: Columns = { mchid, [column]: number }
    let found: Value | undefined
    try {
      return view(
        context.transact(() => {
          context.merchants.get(mchid)
          found = entity.get(context, key)
          return change(found)
        }),
        context,
      )
    } catch (error) {
      throw toControlError(
        error,
        `${entity.name} ${mchid}/${number}`,
        found === undefined ? undefined : entity.stateOf(found),
      )
    }
  }
  const get = action({
    route: `GET ${path}`,
    summary: `Get a ${entity.name}`,
    description: `The ${entity.name} as the merchant's query returns it, with fields that only WeChat Pay and the user know.`,
    result,
    entity: { of: entity, path },
    errors: [404],
    run: (context, mchid: string, number: string) => run(context, mchid, number),
  })
  const declared = Object.entries(actions).map(([name, { summary, description, body, run: change }]) => [
    name,
    action({
      route: `POST ${path}/${kebab(name)}`,
      summary,
      description,
      body,
      result,
      errors: [404, 409],
      run: (context, mchid: string, number: string, parameters: unknown) =>
        run(context, mchid, number, (value) => change(context, value, (parameters ?? {}) as never)),
    }),
  ])
  return { get, ...Object.fromEntries(declared) } as unknown as EntityControl<View, Actions>
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
