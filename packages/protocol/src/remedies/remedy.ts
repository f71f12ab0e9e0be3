import { currentLocale, type Locale } from './locale'

/** Remedy of an error in each language. */
export type Remedy = Readonly<Record<Locale, string>>

/**
 * Adds a remedy to an error as an enumerable property, which printers and loggers show, in the language of
 * the process.
 */
export function addRemedy(error: object, remedy: Remedy | undefined): void {
  if (remedy === undefined) return
  const value = remedy[currentLocale()]
  Object.defineProperty(error, 'remedy', { value, enumerable: true, configurable: true, writable: true })
}
