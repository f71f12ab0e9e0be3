import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { JsonObject } from '../../domain/fields'
import { notifyUrlIssue } from '../../domain/notify-url'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { project } from '../../domain/projection'
import { transactions } from '../transactions/entity'
import { payerOf } from '../transactions/transaction'
import { configurations, type Configuration, type Title, titles } from './entity'
import { notify } from './events'
import { fapiaoErrors } from './machine'
import { encryptedBuyer } from './wire'

const LINK_LIFETIME = 30 * 60 * 1000

/** Creates the link on which a user fills in the title; again, it is valid for another half an hour. */
export function titleUrl({ query, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const fapiao_apply_id = query.string('fapiao_apply_id', { min: 1, max: 32 })
  const known = titles.find(context.database, { mchid, fapiao_apply_id })
  const title: Title = {
    ...known,
    mchid,
    fapiao_apply_id,
    openid: query.string('openid', { min: 1, max: 128 }),
    total_amount: Number(query.string('total_amount')),
    expiresAt: context.clock.now().getTime() + LINK_LIFETIME,
  }
  if (known === undefined) titles.insert(context.database, title)
  else titles.save(context.database, title)
  const code = context.numbers.nonce()
  const isMiniProgram = query.string('source') === 'MINIPROGRAM'
  return ok(
    isMiniProgram
      ? {
          miniprogram_appid: 'wx0000000000000000',
          miniprogram_path: `pages/fapiao/title?code=${code}`,
          miniprogram_user_name: 'gh_0000000000000',
        }
      : { title_url: `https://pay.weixin.qq.com/invoicing/fapiao/title?code=${code}` },
  )
}

/** The title that a user has filled in. */
export function userTitle(call: Call): OperationResponse {
  const { query, merchant, context } = call
  const fapiao_apply_id = query.string('fapiao_apply_id', { min: 1, max: 32 })
  const title = titles.find(context.database, { mchid: merchant.mchid, fapiao_apply_id })?.title
  if (title === undefined) throw new ApiError(fapiaoErrors.noTitle)
  return ok(encryptedBuyer(call, title))
}

/**
 * The user fills in the title: on the link of the merchant, or on the page of a payment.
 *
 * @throws ApiError INVALID_REQUEST if there is neither
 */
export function fillTitle(
  context: Context,
  mchid: string,
  fapiao_apply_id: string,
  title: JsonObject,
): Title {
  const known = titles.find(context.database, { mchid, fapiao_apply_id })
  const now = context.clock.now()
  const filled = { ...(known ?? ofPayment(context, mchid, fapiao_apply_id)), title }
  if (filled.expiresAt <= now.getTime()) throw new ApiError(fapiaoErrors.linkExpired)
  if (known === undefined) titles.insert(context.database, filled)
  else titles.save(context.database, filled)
  notify(context, mchid, 'FAPIAO.USER_APPLIED', { fapiao_apply_id, apply_time: rfc3339(now) })
  return filled
}

/**
 * The title of a payment, whose number is that of the application.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function ofPayment(context: Context, mchid: string, transaction_id: string): Title {
  const transaction = transactions.find(context, { transaction_id })
  const isPaid =
    transaction?.paidAt !== undefined && [transaction.mchid, transaction.sub_mchid].includes(mchid)
  if (!isPaid) throw new ApiError(fapiaoErrors.noTransaction)
  return {
    mchid,
    fapiao_apply_id: transaction_id,
    openid: payerOf(transaction) ?? context.numbers.openid(),
    total_amount: transaction.amount.total,
    expiresAt: Number.MAX_SAFE_INTEGER,
  }
}

export function getConfiguration({ merchant, context }: Call): OperationResponse {
  const found = configurations.find(context.database, { mchid: merchant.mchid })
  if (found === undefined) throw new ApiError(fapiaoErrors.noConfiguration)
  return ok(shown(found))
}

/** Changes the settings of a merchant; the first time, with the address for notifications. */
export function changeConfiguration({ body, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const known = configurations.find(context.database, { mchid })
  const given = body.string.optional('callback_url')
  const callback_url = given ?? known?.callback_url
  if (callback_url === undefined) throw body.error('callback_url', '首次配置时，callback_url 必填')
  const issue = notifyUrlIssue(callback_url)
  if (issue !== undefined) throw body.error('callback_url', issue.replace('notify_url', 'callback_url'))
  const changed: Configuration = {
    ...known,
    mchid,
    callback_url,
    ...omitUndefined({
      show_fapiao_cell: body.boolean.optional('show_fapiao_cell'),
      support_vat_fapiao: body.boolean.optional('support_vat_fapiao'),
    }),
  }
  if (known === undefined) configurations.insert(context.database, changed)
  else configurations.save(context.database, changed)
  return ok(shown(changed))
}

const shown = (configuration: Configuration): object =>
  project(configuration, ['callback_url', 'show_fapiao_cell', 'support_vat_fapiao'])
