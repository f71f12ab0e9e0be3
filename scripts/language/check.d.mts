/** Banned phrases in the comments, strings, test titles and pages of a checkout, one line each. */
export function checkCheckout(root: string): string[]
/** Banned phrases in one file, one line each. */
export function checkFile(path: string, source: string): string[]
