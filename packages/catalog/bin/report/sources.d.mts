/** The most trusted source of a field. */
export function bestFieldSource(
  facts: { readonly sources?: Readonly<Record<string, string>> },
  confirmed: Readonly<Partial<Record<'sdk' | 'samples', ReadonlySet<string>>>>,
  path: string,
): string
