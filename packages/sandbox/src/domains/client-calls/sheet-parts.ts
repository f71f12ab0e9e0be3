import type { Context } from '../../domain/context'
import type { SheetAction, SheetActionName } from './sheet'

/** Name of a merchant; of one that is not stored, its ID. */
export const nameOf = ({ merchants }: Pick<Context, 'merchants'>, mchid: string): string =>
  merchants.find(mchid)?.name ?? mchid

/**
 * Creates the actions of one subject.
 *
 * @param path - path of the subject in the control API
 */
export function actionsOf(path: string) {
  return (name: SheetActionName, action: string, body?: object): SheetAction => ({
    name,
    url: path + action,
    ...(body !== undefined && { body }),
  })
}
