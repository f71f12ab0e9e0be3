import type { ApiModel } from '../model/api'

/** The error tables by name, each with the codes of the tables that it extends. */
export function bundleErrors({ errors }: ApiModel): Map<string, string> {
  const tables = [...errors.values()].map(({ name, all }) => [
    name,
    Object.fromEntries(all.map(({ code, ...meaning }) => [code, meaning])),
  ])
  return new Map([['errors.json', JSON.stringify(Object.fromEntries(tables))]])
}
