import { ledger } from './ledger'
import { shell } from './shell'
import { timeline } from './timeline'

/** Texts of the console in Chinese; the type of every other language. */
export const zh = { ...shell, timeline, ledger }

/** Texts of the console in one language. */
export type Messages = typeof zh
