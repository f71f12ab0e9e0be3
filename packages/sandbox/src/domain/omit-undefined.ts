/** An object type whose members that may be undefined are optional instead. */
export type OmitUndefined<Value> = {
  [Name in keyof Value as undefined extends Value[Name] ? never : Name]: Value[Name]
} & {
  [Name in keyof Value as undefined extends Value[Name] ? Name : never]?: Exclude<Value[Name], undefined>
}

/** The object without its undefined members: JSON has no undefined. */
export function omitUndefined<Value extends object>(value: Value): OmitUndefined<Value> {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as OmitUndefined<Value>
}
