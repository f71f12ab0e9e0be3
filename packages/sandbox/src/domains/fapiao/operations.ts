import { findOperation } from '@wxpay/catalog'
import { givenFields } from '../../catalog/respond'
import { ApiError } from '../../domain/api-error'
import { type JsonObject, isObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { pdf } from '../../domain/pdf'
import { type Title, fapiaos, titles } from './entity'
import type { Fapiao } from './fapiao'
import { fapiaoErrors } from './machine'
import { fapiaoLimits, scheduleCard } from './outcome'
import { changeConfiguration, getConfiguration, ofPayment, titleUrl, userTitle } from './titles'
import { toWire } from './wire'

const root = '/v3/new-tax-control-fapiao'
const applications = `${root}/fapiao-applications`
const one = `${applications}/{fapiao_apply_id}`
const NUMBER = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const MOST = 5
const RETRY_TIME = 5 * 60 * 1000
const accepted: OperationResponse = { status: 202 }

function plainBody(call: Call, route: string): JsonObject {
  const found = findOperation(route)
  if (found === undefined) throw new Error(`The catalog has no ${route}.`)
  return givenFields(found, call)
}

// An application without a payment of WeChat Pay needs the title of the user.
function titleOf(call: Call, scene: string, fapiao_apply_id: string): Title {
  const { context, body, merchant } = call
  const { mchid } = merchant
  const known = titles.find(context.database, { mchid, fapiao_apply_id })
  if (scene === 'WITH_WECHATPAY')
    return known ?? ofPayment(context, body.string.optional('sub_mchid') ?? mchid, fapiao_apply_id)
  if (known?.title === undefined) throw new ApiError(fapiaoErrors.noApplication)
  return known
}

/** Issues invoices; the tax platform decides later. */
function issue(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const scene = body.string('scene')
  const fapiao_apply_id = body.string('fapiao_apply_id', NUMBER)
  const wanted = body.list('fapiao_information', { max: MOST })
  const repeated = wanted.map((item) => {
    const fapiao_id = item.string('fapiao_id', NUMBER)
    const known = fapiaos.find(context, { mchid, fapiao_id })
    return fapiaos.decide(known, 'issue', repetitionOf(known?.accepted, fingerprint)).kind === 'replay'
  })
  if (repeated.every(Boolean)) return accepted
  const { buyer_information } = plainBody(call, `POST ${applications}`)
  const buyer = isObject(buyer_information) ? buyer_information : {}
  if (buyer['type'] === 'ORGANIZATION' && buyer['taxpayer_id'] === undefined)
    throw body.object('buyer_information').error('taxpayer_id', '购买方为单位时，纳税人识别号必填')
  const { openid, total_amount } = titleOf(call, scene, fapiao_apply_id)
  const earlier = fapiaos.where(context, { mchid, fapiao_apply_id })
  if (earlier.length + wanted.length > MOST) throw new ApiError(fapiaoErrors.tooMany)
  const valid = earlier.filter(({ status }) => status !== 'ISSUE_FAILED' && status !== 'REVERSED')
  let left = total_amount - valid.reduce((sum, each) => sum + each.total_amount, 0)
  for (const item of wanted) {
    const total = item.integer('total_amount', { min: 1 })
    left -= total
    if (left < 0) throw new ApiError(fapiaoErrors.overAmount)
    const items = item.list('items')
    const sum = items.reduce((all, each) => all + each.integer('total_amount'), 0)
    if (sum !== total) throw item.error('total_amount', `总价税合计与各行金额之和 ${sum} 不一致`)
    const fapiao: Fapiao = {
      status: 'ISSUE_ACCEPTED',
      mchid,
      ...omitUndefined({
        sub_mchid: body.string.optional('sub_mchid'),
        remark: item.string.optional('remark'),
      }),
      fapiao_apply_id,
      fapiao_id: item.string('fapiao_id'),
      scene,
      buyer,
      total_amount: total,
      items: items.map(({ raw }) => raw),
      openid,
      since: context.clock.now().getTime(),
      accepted: fingerprint,
    }
    fapiaoLimits.insert(context, fapiao)
  }
  return accepted
}

/** Puts invoices that the merchant issued elsewhere into the card holder of the user. */
function insertCards(call: Call): OperationResponse {
  const { body, path, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const fapiao_apply_id = path.string('fapiao_apply_id')
  const earlier = fapiaos.where(context, { mchid, fapiao_apply_id })
  if (earlier.some((each) => each.accepted === fingerprint)) return accepted
  if (earlier.some(({ isSelfIssued }) => isSelfIssued === true))
    throw new ApiError(fapiaoErrors.cardsInserted)
  const scene = body.string('scene')
  const { openid } = titleOf(call, scene, fapiao_apply_id)
  const { buyer_information } = plainBody(call, `POST ${one}/insert-cards`)
  const now = context.clock.now()
  for (const card of body.list('fapiao_card_information', { max: MOST })) {
    const fapiao: Fapiao = {
      status: 'ISSUED',
      mchid,
      ...omitUndefined({ sub_mchid: body.string.optional('sub_mchid') }),
      fapiao_apply_id,
      fapiao_id: context.numbers.receiptId(now).slice(-32),
      scene,
      buyer: isObject(buyer_information) ? buyer_information : {},
      total_amount: card.integer('total_amount'),
      items: card.list('items').map(({ raw }) => raw),
      openid,
      card_status: 'INSERT_ACCEPTED',
      blue: {
        fapiao_code: card.string('fapiao_code'),
        fapiao_number: card.string('fapiao_number'),
        check_code: card.string('check_code'),
        password: card.string('password'),
        at: now.getTime(),
      },
      isSelfIssued: true,
      since: now.getTime(),
      accepted: fingerprint,
    }
    fapiaos.insert(context, fapiao)
    scheduleCard(context, fapiao)
  }
  return accepted
}

/** Reverses invoices in full; the tax platform decides later. */
function reverse({ body, path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const fapiao_apply_id = path.string('fapiao_apply_id')
  const now = context.clock.now().getTime()
  for (const item of body.list('fapiao_information', { max: MOST })) {
    const fapiao = fapiaos.get(context, { mchid, fapiao_apply_id, fapiao_id: item.string('fapiao_id') })
    fapiaos.decide(fapiao, 'reverse')
    if (fapiao.isSelfIssued === true) throw new ApiError(fapiaoErrors.selfIssued)
    if (fapiao.blue?.fapiao_number !== item.string('fapiao_number'))
      throw new ApiError(fapiaoErrors.otherNumber)
    if (fapiao.status === 'REVERSE_FAILED' && now - fapiao.since < RETRY_TIME)
      throw new ApiError(fapiaoErrors.tooSoon)
    fapiaoLimits.apply(context, fapiao, 'reverse')
  }
  return accepted
}

function found({ path, query, merchant, context }: Call): Fapiao[] {
  const wanted = query.string.optional('fapiao_id')
  const all = fapiaos
    .where(context, { mchid: merchant.mchid, fapiao_apply_id: path.string('fapiao_apply_id') })
    .filter(({ fapiao_id }) => wanted === undefined || fapiao_id === wanted)
  if (all.length === 0) throw new ApiError(fapiaoErrors.absent)
  return all
}

function queryAll(call: Call): OperationResponse {
  const all = found(call)
  return ok({ total_count: all.length, fapiao_information: all.map((fapiao) => toWire(call, fapiao)) })
}

function files(call: Call): OperationResponse {
  const { merchant, origin } = call
  return ok({
    fapiao_download_info_list: found(call).map(({ fapiao_id, status, openid, blue }) => {
      const parameters = {
        token: fapiao_id,
        mchid: merchant.mchid,
        openid,
        invoice_code: blue?.fapiao_code ?? '',
        invoice_no: blue?.fapiao_number ?? '',
        fapiao_id,
      }
      return {
        fapiao_id,
        status,
        ...(blue === undefined
          ? {}
          : { download_url: `${origin}${root}/download?${new URLSearchParams(parameters).toString()}` }),
      }
    }),
  })
}

/** The PDF of an invoice; the response is not signed. */
function download({ query, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const fapiao = fapiaos.get(context, { mchid, fapiao_id: query.string('fapiao_id') })
  const { blue, total_amount, fapiao_id } = fapiao
  if (blue?.fapiao_number !== query.string('invoice_no')) throw new ApiError(fapiaoErrors.absent)
  const bytes = pdf([
    'Electronic invoice of the sandbox. It proves nothing.',
    '',
    `fapiao_id: ${fapiao_id}`,
    `fapiao_code: ${blue.fapiao_code}`,
    `fapiao_number: ${blue.fapiao_number}`,
    `total_amount: ${total_amount}`,
  ])
  return { status: 200, file: { type: 'application/pdf', bytes } }
}

export const fapiaoOperations: readonly DomainOperation[] = [
  { method: 'GET', path: `${root}/merchant/development-config`, handle: getConfiguration },
  { method: 'PATCH', path: `${root}/merchant/development-config`, handle: changeConfiguration },
  { method: 'GET', path: `${root}/user-title/title-url`, handle: titleUrl },
  { method: 'GET', path: `${root}/user-title`, handle: userTitle },
  { method: 'POST', path: applications, handle: issue },
  { method: 'GET', path: one, handle: queryAll },
  { method: 'GET', path: `${one}/fapiao-files`, handle: files },
  { method: 'POST', path: `${one}/insert-cards`, handle: insertCards },
  { method: 'POST', path: `${one}/reverse`, handle: reverse },
  { method: 'GET', path: `${root}/download`, handle: download },
]
