import { objectSchema } from '../../domain/schema'

/** Kinds of subjects of a sheet. */
export const sheetKinds = [
  'transaction',
  'combined-order',
  'service-order',
  'transfer',
  'transfer-authorization',
  'contract',
  'permission',
] as const

export type SheetKind = (typeof sheetKinds)[number]

/** Names of the actions of the user. */
export const sheetActionNames = ['pay', 'pay-only', 'fail', 'confirm', 'refuse', 'close', 'complain'] as const

export type SheetActionName = (typeof sheetActionNames)[number]

/** An action of the user, carried out by a call of the control API. */
export interface SheetAction {
  readonly name: SheetActionName
  /** Address of the call below `/sandbox/v1`, which is a POST. */
  readonly url: string
  readonly body?: object
}

/** A coupon of the user that the order can use; amount in fen. */
export interface SheetCoupon {
  readonly coupon_id: string
  readonly name: string
  readonly amount: number
}

/** A line of a sheet. */
export interface SheetLine {
  readonly zh: string
  readonly en: string
  readonly text?: string
  /** In fen. */
  readonly amount?: number
}

/** Contents of the page on which the user pays, confirms or signs. Amounts in fen. */
export interface Sheet {
  readonly kind: SheetKind
  /** Merchant whose order it is: a partner, if it orders for a sub-merchant. */
  readonly mchid: string
  readonly number: string
  readonly state: string
  /** Whether it waits for the user. */
  readonly pending: boolean
  /** Name of the merchant that is paid, or that pays. */
  readonly merchant: string
  readonly description: string
  readonly amount?: number
  /** Coupons of the expected payer; one can be used. */
  readonly coupons: readonly SheetCoupon[]
  /** Whether the payment also signs a contract. */
  readonly signs_contract?: boolean
  /** The only user who can act. */
  readonly openid?: string
  readonly trade_type?: string
  readonly lines: readonly SheetLine[]
  readonly actions: readonly SheetAction[]
  /** Milliseconds since 1970, business time. */
  readonly created_at: number
}

const text = (description: string) => ({ type: 'string', description }) as const
const fen = (description: string) => ({ type: 'integer', description: `${description}, in fen.` }) as const

export const sheetSchema = objectSchema(
  {
    kind: { type: 'string', enum: sheetKinds },
    mchid: text('Merchant whose order it is.'),
    number: text("The merchant's number of it."),
    state: text('State.'),
    pending: { type: 'boolean', description: 'Whether it waits for the user.' },
    merchant: text('Name of the merchant.'),
    description: text('What it is for.'),
    amount: fen('Amount'),
    coupons: {
      type: 'array',
      description: 'Coupons of the user that the order can use, one at a time.',
      items: objectSchema({ coupon_id: text('ID.'), name: text('Name.'), amount: fen('Discount') }, [
        'coupon_id',
        'name',
        'amount',
      ]),
    },
    signs_contract: { type: 'boolean', description: 'Whether the payment also signs a contract.' },
    openid: text('The only user who can act.'),
    trade_type: text('Trade type of an order.'),
    lines: {
      type: 'array',
      items: objectSchema(
        { zh: text('Name.'), en: text('Name.'), text: text('Value.'), amount: fen('Value') },
        ['zh', 'en'],
      ),
    },
    actions: {
      type: 'array',
      description: 'What the user can do. Each is a POST of the control API.',
      items: objectSchema(
        {
          name: { type: 'string', enum: sheetActionNames },
          url: text('Address below `/sandbox/v1`.'),
          body: { type: 'object', additionalProperties: true },
        },
        ['name', 'url'],
      ),
    },
    created_at: { type: 'integer', description: 'Milliseconds since 1970, business time.' },
  },
  [
    'kind',
    'mchid',
    'number',
    'state',
    'pending',
    'merchant',
    'description',
    'coupons',
    'lines',
    'actions',
    'created_at',
  ],
)

export const sheetResult = { name: 'Sheet', schema: () => sheetSchema }
