import { readFileSync, statSync } from 'node:fs'
import { load } from 'js-yaml'
import { reasonOf } from '../realm/realm'
import { StorageError } from '../storage/storage-error'
import { SIZE_LIMIT } from './seed-limit'

/**
 * Reads a seed file: YAML, of which JSON is a part.
 *
 * @throws StorageError SEED_FILE_UNREADABLE
 */
export function readSeedFile(path: string): unknown {
  try {
    const { size } = statSync(path)
    if (size > SIZE_LIMIT) throw new Error(`it has ${size} bytes, and the maximum is ${SIZE_LIMIT}`)
    return load(readFileSync(path, 'utf8')) ?? {}
  } catch (error) {
    throw new StorageError(
      'SEED_FILE_UNREADABLE',
      `The seed file ${path} cannot be read: ${reasonOf(error)}. It must be YAML or JSON.`,
      { cause: error },
    )
  }
}
