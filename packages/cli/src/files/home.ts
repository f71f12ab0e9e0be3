import { homedir } from 'node:os'

/**
 * The home folder: `HOME`, or that of the user database.
 *
 * @returns `undefined` for a user of a container that has neither
 */
export function homeFolder({ HOME = '' }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (HOME !== '') return HOME
  try {
    return homedir()
  } catch {
    return undefined
  }
}
