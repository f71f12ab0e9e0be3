/** The subset of JSON Schema for parameters and results of control actions. */
export interface JsonSchema {
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'
  readonly const?: string | number | boolean
  readonly enum?: readonly (string | number)[]
  readonly default?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly allOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
}

/** A schema of an object with named members. */
export interface ObjectSchema extends JsonSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, JsonSchema>>
}

/** Type of the values that a schema describes. Optional members may also be `undefined`. */
export type Static<Schema> = Schema extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : Schema extends { readonly type: 'string' }
    ? string
    : Schema extends { readonly type: 'integer' | 'number' }
      ? number
      : Schema extends { readonly type: 'boolean' }
        ? boolean
        : Schema extends { readonly type: 'array'; readonly items: infer Item }
          ? readonly Static<Item>[]
          : Schema extends { readonly type: 'object'; readonly properties: infer Members }
            ? StaticObject<Members, RequiredOf<Schema>>
            : unknown

type RequiredOf<Schema> = Schema extends { readonly required: readonly (infer Name)[] } ? Name : never

type StaticObject<Members, Required> = {
  readonly [Name in keyof Members as Name extends Required ? Name : never]: Static<Members[Name]>
} & {
  readonly [Name in keyof Members as Name extends Required ? never : Name]?: Static<Members[Name]> | undefined
}

/**
 * Schema of an object without further members.
 *
 * @param required - names of required members; default none
 */
export function objectSchema<
  const Members extends Readonly<Record<string, JsonSchema>>,
  const Required extends readonly (keyof Members & string)[] = readonly [],
>(properties: Members, required?: Required) {
  return {
    type: 'object',
    properties,
    required: required ?? ([] as unknown as Required),
    additionalProperties: false,
  } as const
}
