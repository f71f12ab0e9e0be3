import type { Messages } from '../zh/messages'
import { actions } from './actions'
import { catalog } from './catalog'
import { descriptions } from './descriptions'
import { entities } from './entities'
import { faults } from './faults'
import { form } from './form'
import { ledger } from './ledger'
import { notifications } from './notifications'
import { shell } from './shell'
import { timeline } from './timeline'
import { world } from './world'

/** Texts of the console in English. */
export const en: Messages = {
  ...shell,
  form,
  faults,
  timeline,
  entities,
  actions,
  descriptions,
  notifications,
  ledger,
  world,
  catalog,
}
