export type Language = 'zh' | 'en'

export const LANGUAGES: readonly Language[] = ['zh', 'en']

/** Root paths of the languages: Chinese at the root. */
export const ROOTS: Readonly<Record<Language, string>> = { zh: '', en: '/en' }
