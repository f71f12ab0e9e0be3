import type { Messages } from '../zh/messages'
import { ledger } from './ledger'
import { shell } from './shell'
import { timeline } from './timeline'

/** Texts of the console in English. */
export const en: Messages = { ...shell, timeline, ledger }
