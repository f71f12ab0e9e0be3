/** Address of the page of an entity. */
export function entityPath({ kind, mchid, key }: { kind: string; mchid: string; key: string }): string {
  return `/entities/${[kind, mchid, key].map(encodeURIComponent).join('/')}`
}
