import { dateInBeijing, rfc3339 } from '../../clock/beijing-time'
import { type ControlContext, action } from '../../domain/control-action'
import { checkParameters } from '../../domain/check-parameters'
import { toControlError } from '../../domain/control-error'
import { type Static, objectSchema } from '../../domain/schema'
import { type MerchantAccount, held, merchantAccounts, outside } from '../../ledger/account'
import { availableOf, totalOf } from '../../ledger/balance'
import { auditLedger } from '../../ledger/audit'
import { entriesAfter } from '../../ledger/entries'
import { post } from '../../ledger/post'

const MAX_TOP_UP = 100_000_000_000
const MAX_ENTRIES = 1000
const DEFAULT_ENTRIES = 100

const accountSchema = { type: 'string', enum: merchantAccounts, description: 'Account.' } as const
const integer = (description: string) => ({ type: 'integer', description }) as const
const string = (description: string) => ({ type: 'string', description }) as const

const balanceSchema = objectSchema(
  {
    account: accountSchema,
    available: integer('What can be used now, in fen.'),
    pending: integer('What is not settled yet, in fen.'),
  },
  ['account', 'available', 'pending'],
)

/** Balance of one account of a merchant, in fen. */
export type AccountBalance = Static<typeof balanceSchema>

const entrySchema = objectSchema(
  {
    id: integer('Number of the entry; later entries have higher ones.'),
    time: string('RFC 3339.'),
    account: accountSchema,
    amount: integer('In fen; positive for income.'),
    transfer: integer('Number that both entries of a transfer have.'),
    kind: string('payment, fee, refund, …'),
    reference: string('Number of WeChat Pay: `transaction_id`, `refund_id`, …'),
    voucher: string('Number in the books of the merchant.'),
    remark: string('For example the reason of a refund.'),
  },
  ['id', 'time', 'account', 'amount', 'transfer', 'kind', 'reference', 'voucher', 'remark'],
)

/** One entry of an account of a merchant. */
export type LedgerEntry = Static<typeof entrySchema>

const selectionSchema = objectSchema({
  account: accountSchema,
  after: { type: 'integer', minimum: 0, description: 'Only entries with a higher number. Default 0.' },
  limit: {
    type: 'integer',
    minimum: 1,
    maximum: MAX_ENTRIES,
    description: `At most so many entries. Default ${DEFAULT_ENTRIES}.`,
  },
})

/** Which entries to list. */
export type EntrySelection = Static<typeof selectionSchema>

const topUpSchema = objectSchema(
  {
    account: {
      type: 'string',
      enum: ['BASIC', 'OPERATION', 'FEES', 'DEPOSIT'],
      description: 'Account that receives the money. Default BASIC.',
    },
    amount: { type: 'integer', minimum: 1, maximum: MAX_TOP_UP, description: 'In fen.' },
  },
  ['amount'],
)

/** Money that a merchant pays in; `amount` in fen. */
export type TopUp = Static<typeof topUpSchema>

const auditSchema = objectSchema(
  {
    entries: integer('Number of entries.'),
    sum: integer('Sum of all entries in fen: 0.'),
    unbalanced: {
      type: 'array',
      items: integer('Transfer.'),
      description: 'Transfers whose entries do not add up to 0.',
    },
    differing: {
      type: 'array',
      items: string('Owner and account.'),
      description: 'Accounts whose balance is not the sum of their entries.',
    },
    negative: {
      type: 'array',
      items: string('Owner and account.'),
      description: 'Accounts of merchants below 0.',
    },
  },
  ['entries', 'sum', 'unbalanced', 'differing', 'negative'],
)

export const ledgerControl = {
  /** Balances of a merchant's accounts, in fen. */
  balances: action({
    route: 'GET /merchants/{mchid}/ledger/balances',
    summary: 'Get the balances of a merchant',
    result: { listOf: { name: 'AccountBalance', schema: () => balanceSchema } },
    errors: [404],
    run: (context, mchid: string) => balancesOf(context, mchid),
  }),
  /** Entries of a merchant's accounts, oldest first. */
  entries: action({
    route: 'GET /merchants/{mchid}/ledger/entries',
    summary: 'List the entries of a merchant',
    description: 'Oldest first. For the next page, pass the `id` of the last entry as `after`.',
    query: objectSchema({
      account: accountSchema,
      after: { ...string('Only entries with a higher number. Default 0.'), pattern: '^[0-9]{1,15}$' },
      limit: { ...string(`At most so many entries. Default ${DEFAULT_ENTRIES}.`), pattern: '^[0-9]{1,4}$' },
    }),
    result: { listOf: { name: 'LedgerEntry', schema: () => entrySchema } },
    errors: [404],
    arguments: ({ path: [mchid = ''], query }): [mchid: string, selection?: EntrySelection] => [
      mchid,
      fromQuery(query),
    ],
    run: (context, mchid: string, selection: EntrySelection = {}) => listEntries(context, mchid, selection),
  }),
  /** The merchant pays in money. */
  topUp: action({
    route: 'POST /merchants/{mchid}/ledger/top-up',
    status: 201,
    summary: 'Pay in money',
    description: 'The merchant pays in money, which can be used at once.',
    body: topUpSchema,
    result: { listOf: { name: 'AccountBalance', schema: () => balanceSchema } },
    errors: [404],
    run: topUp,
  }),
  /** Adds up the whole ledger; `sum` is always 0, and `differing` empty. */
  audit: action({
    route: 'GET /ledger/audit',
    summary: 'Add up the ledger',
    description: 'The sum of all entries is always 0, and every balance is the sum of its entries.',
    result: { name: 'LedgerAudit', schema: () => auditSchema },
    run: ({ database }) => auditLedger(database),
  }),
}

function fromQuery({ account, after, limit }: Readonly<Record<string, string>>): EntrySelection {
  return {
    account: account as MerchantAccount | undefined,
    after: after === undefined ? undefined : Number(after),
    limit: limit === undefined ? undefined : Number(limit),
  }
}

// A merchant that does not exist has no books.
function checkMerchant(context: ControlContext, mchid: string): void {
  try {
    context.merchants.get(mchid)
  } catch (error) {
    throw toControlError(error, `merchant ${mchid}`, undefined)
  }
}

function balancesOf(context: ControlContext, mchid: string): AccountBalance[] {
  checkMerchant(context, mchid)
  const today = dateInBeijing(context.clock.now())
  return merchantAccounts.map((account) => {
    const available = availableOf(context.database, held(mchid, account), today)
    return { account, available, pending: totalOf(context.database, mchid, account) - available }
  })
}

function listEntries(context: ControlContext, mchid: string, selection: EntrySelection): LedgerEntry[] {
  checkMerchant(context, mchid)
  const { account, after = 0, limit = DEFAULT_ENTRIES } = checkParameters(selectionSchema, selection)
  const accounts = account === undefined ? merchantAccounts : [account]
  return entriesAfter(context.database, { owner: mchid, accounts, after, limit }).map(({ at, ...entry }) => ({
    ...entry,
    time: rfc3339(new Date(at)),
  }))
}

function topUp(
  context: ControlContext,
  mchid: string,
  { account = 'BASIC', amount }: TopUp,
): AccountBalance[] {
  checkMerchant(context, mchid)
  context.transact(() => {
    post(context, [
      {
        kind: 'top-up',
        amount,
        from: outside('BANKS'),
        to: held(mchid, account),
        reference: context.numbers.topUpId(context.clock.now()),
      },
    ])
  })
  return balancesOf(context, mchid)
}
