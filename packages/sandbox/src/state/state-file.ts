import { readFileSync } from 'node:fs'
import { reasonOf } from '../realm/realm'
import { StorageError } from '../storage/storage-error'
import type { Dump } from './dump'

/**
 * Reads a file with an exported state; what is in it is checked when it is restored.
 *
 * @throws StorageError STATE_UNREADABLE
 */
export function readStateFile(path: string): Dump {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Dump
  } catch (error) {
    throw new StorageError(
      'STATE_UNREADABLE',
      `The state file ${path} cannot be read: ${reasonOf(error)}. It must be an export of the sandbox.`,
      { cause: error },
    )
  }
}
