export function removeStale(folder: string, written: ReadonlySet<string>): void
