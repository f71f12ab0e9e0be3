import type { Locale } from '@wxpay/protocol'

/** A text in each language of the command. */
export type Localized = Readonly<Record<Locale, string>>

/** The same text in each language, such as a number. */
export const same = (text: string): Localized => ({ zh: text, en: text })
