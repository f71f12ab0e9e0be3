import type { ActionView } from '../api/types'
import { useMessages } from '../messages/messages'

const t = useMessages()

/** Name and description of an action for people. */
export function actionText({ name, summary, description }: ActionView): {
  readonly name: string
  readonly description: string | undefined
} {
  const translated = t.value.actions[name]
  // The descriptions of the control API are in English; a name in the language of the page says enough.
  return { name: translated ?? summary, description: translated === undefined ? description : undefined }
}
