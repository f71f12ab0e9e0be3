import type { JsonObject } from '../gateway/fields'
import { keyModes } from '../tenants/key-mode'
import type { KeyMode } from '../tenants/merchant'
import type { NewMerchant } from '../tenants/merchants'
import { nearest } from '../options'
import type { MadeUpDay } from './bills'
import { ControlError } from './control-error'

const confirmations = ['required', 'none', 'by-request'] as const

/** Reads the wishes for a new merchant. */
export function readNewMerchant(body: JsonObject): NewMerchant {
  refuseUnknown(body, ['mchid', 'appid', 'name', 'keyMode', 'serviceId', 'serviceLimit', 'confirmation'])
  return {
    ...text(body, 'mchid'),
    ...text(body, 'appid'),
    ...text(body, 'name'),
    ...text(body, 'serviceId'),
    ...oneOf(body, 'keyMode', keyModes),
    ...oneOf(body, 'confirmation', confirmations),
    ...wholeNumber(body, 'serviceLimit'),
  }
}

/** Reads what a merchant is to verify with. */
export function readKeyMode(body: JsonObject): KeyMode {
  refuseUnknown(body, ['keyMode'])
  const { keyMode } = oneOf(body, 'keyMode', keyModes)
  if (keyMode === undefined) {
    throw new ControlError('FIELD_INVALID', `keyMode is missing: ${keyModes.join(', ')}`)
  }
  return keyMode
}

/** Reads whose hand an action is by. */
export function readUser(body: JsonObject): { readonly openid?: string } {
  refuseUnknown(body, ['openid'])
  return text(body, 'openid')
}

/** Reads why something is refused. */
export function readReason(body: JsonObject): { readonly reason?: string } {
  refuseUnknown(body, ['reason'])
  return text(body, 'reason')
}

/** Reads how far the clock is to be advanced. */
export function readSeconds(body: JsonObject): number {
  refuseUnknown(body, ['seconds'])
  const { seconds } = wholeNumber(body, 'seconds')
  if (seconds === undefined) throw new ControlError('FIELD_INVALID', 'seconds is missing: how far to advance')
  return seconds
}

/** Reads what day of bills is to be filled, and how far. */
export function readMadeUpDay(body: JsonObject): MadeUpDay {
  refuseUnknown(body, ['bill_date', 'rows'])
  const { bill_date } = text(body, 'bill_date')
  const { rows } = wholeNumber(body, 'rows')
  if (bill_date === undefined) throw new ControlError('FIELD_INVALID', 'bill_date is missing')
  if (rows === undefined) throw new ControlError('FIELD_INVALID', 'rows is missing: how many payments')
  return { bill_date, rows }
}

function refuseUnknown(body: JsonObject, known: readonly string[]): void {
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined || known.includes(name)) continue
    const meant = nearest(name, known)
    const remedy = meant === undefined ? `known fields are ${known.join(', ')}` : `did you mean "${meant}"`
    throw new ControlError('FIELD_INVALID', `Unknown field "${name}"; ${remedy}.`)
  }
}

function text<Name extends string>(body: JsonObject, name: Name): Partial<Record<Name, string>> {
  const value = body[name]
  if (value === undefined) return {}
  if (typeof value !== 'string' || value === '')
    throw new ControlError('FIELD_INVALID', `${name} must be a text`)
  return { [name]: value } as Record<Name, string>
}

function wholeNumber<Name extends string>(body: JsonObject, name: Name): Partial<Record<Name, number>> {
  const value = body[name]
  if (value === undefined) return {}
  if (!Number.isSafeInteger(value)) throw new ControlError('FIELD_INVALID', `${name} must be a whole number`)
  return { [name]: Number(value) } as Record<Name, number>
}

function oneOf<Name extends string, Value extends string>(
  body: JsonObject,
  name: Name,
  values: readonly Value[],
): Partial<Record<Name, Value>> {
  const value = values.find((known) => known === body[name])
  if (body[name] === undefined) return {}
  if (value === undefined) throw new ControlError('FIELD_INVALID', `${name} must be ${values.join(', ')}`)
  return { [name]: value } as Record<Name, Value>
}
