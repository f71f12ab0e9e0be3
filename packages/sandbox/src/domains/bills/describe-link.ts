import { createHash } from 'node:crypto'
import type { Call } from '../../domain/operation'
import { plainBytes } from './download'
import type { BillLink } from './download-links'

/** Address of a file, and the hash of its uncompressed bytes. */
export interface DescribedLink {
  readonly hash_type: 'SHA1'
  readonly hash_value: string
  readonly download_url: string
}

/** Describes a link as operations return it. It reads the whole file. */
export async function describeLink({ origin, context }: Call, link: BillLink): Promise<DescribedLink> {
  const hash = createHash('sha1')
  for await (const chunk of plainBytes(context, link)) hash.update(chunk)
  const compressed = link.compression === 'gzip' ? '&tartype=gzip' : ''
  return {
    hash_type: 'SHA1',
    hash_value: hash.digest('hex'),
    download_url: `${origin}/v3/billdownload/file?token=${link.token}${compressed}`,
  }
}
