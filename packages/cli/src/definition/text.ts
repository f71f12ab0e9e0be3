import type { Locale } from '@wxpay/protocol'

/** A text of the command line in both languages. */
export type Text = Readonly<Record<Locale, string>>
