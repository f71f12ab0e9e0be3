import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { notifyUrlIssue } from '../../domain/notify-url'
import { type Call, type OperationResponse, noContent, ok } from '../../domain/operation'
import { complaintErrors } from './machine'

/** Address for the notifications of a merchant, or `undefined`. */
export function findAddress({ database }: Context, mchid: string): string | undefined {
  const row = database.get('SELECT url FROM complaint_addresses WHERE mchid = ?', mchid)
  return (row as { readonly url: string } | undefined)?.url
}

/** Sets the address; a second one has to replace the first by an update. */
export function createAddress(call: Call): OperationResponse {
  const { mchid } = call.merchant
  const url = readUrl(call)
  if (findAddress(call.context, mchid) !== undefined) throw new ApiError(complaintErrors.addressExists)
  call.context.database.run('INSERT INTO complaint_addresses (mchid, url) VALUES (?, ?)', mchid, url)
  return ok({ mchid, url })
}

export function queryAddress({ merchant: { mchid }, context }: Call): OperationResponse {
  return ok({ mchid, url: existing(context, mchid) })
}

export function updateAddress(call: Call): OperationResponse {
  const { mchid } = call.merchant
  const url = readUrl(call)
  existing(call.context, mchid)
  call.context.database.run('UPDATE complaint_addresses SET url = ? WHERE mchid = ?', url, mchid)
  return ok({ mchid, url })
}

export function deleteAddress({ merchant: { mchid }, context }: Call): OperationResponse {
  existing(context, mchid)
  context.database.run('DELETE FROM complaint_addresses WHERE mchid = ?', mchid)
  return noContent
}

function existing(context: Context, mchid: string): string {
  const url = findAddress(context, mchid)
  if (url === undefined) throw new ApiError(complaintErrors.noAddress)
  return url
}

function readUrl({ body }: Call): string {
  const url = body.string('url', { min: 1, max: 255 })
  const issue = notifyUrlIssue(url)
  if (issue !== undefined) throw body.error('url', issue.replace('notify_url', 'url'))
  return url
}
