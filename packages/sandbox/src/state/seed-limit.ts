/** Maximum size of a seed in bytes. In a file of its own, because the reader of seed files loads a parser of YAML. */
export const SIZE_LIMIT = 16 * 1024 * 1024
