import { currentLocale, type Locale } from './locale'

/** What to do about an error, in each language. */
export type Remedy = Readonly<Record<Locale, string>>

/** Writes a remedy onto an error, where printers and loggers find it, in the language of the process. */
export function addRemedy(error: object, remedy: Remedy | undefined): void {
  if (remedy === undefined) return
  const value = remedy[currentLocale()]
  Object.defineProperty(error, 'remedy', { value, enumerable: true, configurable: true, writable: true })
}
