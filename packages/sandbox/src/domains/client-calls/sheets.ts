import type { Context } from '../../domain/context'
import { ControlError } from '../../domain/control-error'
import { parseDocument } from '../../storage/table'
import {
  authorizationSheet,
  contractSheet,
  permissionSheet,
  serviceOrderSheet,
  transferSheet,
} from './confirmation-sheet'
import { combinedSheet, transactionSheet } from './payment-sheet'
import { type Sheet, type SheetKind, sheetKinds } from './sheet'

/** Table of a kind, and the states in which the user has something to do. */
interface Source {
  readonly table: string
  /** Column of the number. */
  readonly number: string
  /** Field of the state. */
  readonly state: string
  /** States that wait for the user. */
  readonly waiting: readonly string[]
  /** Condition of those that wait, besides their state. */
  readonly waitingIf?: string
  /** States in which the user can still do something. */
  readonly later: readonly string[]
  readonly sheet: (context: Context, value: never) => Sheet
}

const sources = {
  transaction: {
    table: 'transactions',
    number: 'out_trade_no',
    state: 'trade_state',
    waiting: ['NOTPAY', 'USERPAYING'],
    // Parts of combined orders are paid with them, and deductions not by the user.
    waitingIf:
      "json_extract(document, '$.combined') IS NULL AND json_extract(document, '$.trade_type') NOT IN ('PAP', 'AUTH')",
    later: ['SUCCESS', 'REFUND'],
    sheet: transactionSheet,
  },
  'combined-order': {
    table: 'combined_orders',
    number: 'combine_out_trade_no',
    state: 'trade_state',
    waiting: ['NOTPAY'],
    later: [],
    sheet: combinedSheet,
  },
  'service-order': {
    table: 'service_orders',
    number: 'out_order_no',
    state: 'condition',
    waiting: ['CREATED', 'MCH_COMPLETE', 'DEDUCTING'],
    later: [],
    sheet: serviceOrderSheet,
  },
  transfer: {
    table: 'transfers',
    number: 'out_bill_no',
    state: 'state',
    waiting: ['WAIT_USER_CONFIRM'],
    later: [],
    sheet: transferSheet,
  },
  'transfer-authorization': {
    table: 'transfer_authorizations',
    number: 'out_authorization_no',
    state: 'state',
    waiting: ['WAIT_USER_CONFIRM'],
    later: ['TAKING_EFFECT'],
    sheet: authorizationSheet,
  },
  contract: {
    table: 'contracts',
    number: 'out_contract_code',
    state: 'contract_state',
    waiting: ['SIGNING'],
    later: ['SIGNED'],
    sheet: contractSheet,
  },
  permission: {
    table: 'payscore_permissions',
    number: 'authorization_code',
    state: 'authorization_state',
    waiting: ['UNBINDUSER'],
    later: ['AVAILABLE'],
    sheet: permissionSheet,
  },
} as const satisfies Readonly<Record<SheetKind, Source>>

/** The sheet of a stored value. */
export function sheetOf(context: Context, kind: SheetKind, value: object): Sheet {
  const { sheet } = sources[kind]
  return (sheet as (context: Context, value: object) => Sheet)(context, value)
}

/**
 * The sheet of one subject.
 *
 * @throws ControlError SUBJECT_UNKNOWN
 */
export function getSheet(context: Context, kind: string, mchid: string, number: string): Sheet {
  const known = sheetKinds.find((each) => each === kind)
  if (known === undefined)
    throw new ControlError('SUBJECT_UNKNOWN', `Unknown kind ${kind}; one of ${sheetKinds.join(', ')}.`)
  const source = sources[known]
  const row = context.database.get(
    `SELECT document FROM ${source.table} WHERE mchid = ? AND ${source.number} = ? ORDER BY rowid DESC LIMIT 1`,
    mchid,
    number,
  )
  if (row === undefined)
    throw new ControlError('SUBJECT_UNKNOWN', `Unknown ${kind.replace('-', ' ')} ${mchid}/${number}.`)
  return sheetOf(context, known, parseDocument(row) as object)
}

/** Which sheets to list. */
export interface SheetSelection {
  /** `pending`: those that wait for the user. `later`: paid orders, signed contracts and other things in force. */
  readonly which?: 'pending' | 'later' | undefined
  readonly mchid?: string | undefined
}

/** At most so many sheets of each kind are listed. */
const MOST = 50

/** Sheets, newest first. */
export function listSheets(context: Context, { which = 'pending', mchid }: SheetSelection): Sheet[] {
  return Object.entries(sources)
    .flatMap(([kind, { table, state, ...source }]) => {
      const states: readonly string[] = which === 'pending' ? source.waiting : source.later
      if (states.length === 0) return []
      const condition = which === 'pending' && 'waitingIf' in source ? `AND ${source.waitingIf}` : ''
      const rows = context.database.all(
        `SELECT document FROM ${table} WHERE json_extract(document, '$.${state}') IN (${states.map(() => '?').join(', ')}) ${condition}
         ${mchid === undefined ? '' : 'AND mchid = ?'} ORDER BY rowid DESC LIMIT ${MOST}`,
        ...states,
        ...(mchid === undefined ? [] : [mchid]),
      )
      return rows.map((row) => sheetOf(context, kind as SheetKind, parseDocument(row) as object))
    })
    .filter(({ pending, actions }) => (which === 'pending' ? pending : actions.length > 0))
    .sort((one, two) => two.created_at - one.created_at)
}
