/** Descriptions of fields of the control API are in English already. */
export const descriptions: Readonly<Record<string, string>> = {}
