/** Names of control actions: their summaries are in English already. */
export const actions: Readonly<Record<string, string>> = {}
