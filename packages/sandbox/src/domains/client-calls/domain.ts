import type { Context } from '../../domain/context'
import { type ControlContext, action } from '../../domain/control-action'
import { defineDomain } from '../../domain/define-domain'
import { type Static, objectSchema } from '../../domain/schema'
import { checkH5, openContract, scan } from './addresses'
import { checkBusinessView } from './business-view'
import type { PayableOrder } from './orders'
import { type Parameters, stringOf } from './parameters'
import { checkAppPayment, checkPagePayment } from './payment'
import { ClientCallRejected, type Rejection, rejected, texts } from './rejection'
import { type Sheet, type SheetKind, sheetKinds, sheetResult, sheetSchema } from './sheet'
import { type SheetSelection, getSheet, listSheets, sheetOf } from './sheets'
import { checkTransferCall } from './transfer'

/** Functions of the WeChat app that pages and apps call. */
export const clientFunctions = [
  'getBrandWCPayRequest',
  'requestPayment',
  'chooseWXPay',
  'sendReq',
  'requestMerchantTransfer',
  'openBusinessView',
  'navigateToMiniProgram',
  'h5',
] as const

export type ClientFunction = (typeof clientFunctions)[number]

const callSchema = objectSchema(
  {
    function: {
      type: 'string',
      enum: clientFunctions,
      description:
        'What the page calls. `sendReq` is the payment of an app, `h5` the address of one in a browser.',
    },
    parameters: {
      type: 'object',
      additionalProperties: true,
      description: 'Its parameters as the page passes them.',
    },
    appid: {
      type: 'string',
      minLength: 1,
      maxLength: 32,
      description:
        'Appid of the mini program that calls, which its parameters do not contain. Default: `appId` of the parameters.',
    },
  },
  ['function', 'parameters'],
)

/** A call of a page or an app. */
export type ClientCall = Static<typeof callSchema>

/** Whether the app opens what was asked for: the sheet that it shows, or what is wrong. */
export type ClientCallVerdict =
  | { readonly verdict: 'accepted'; readonly sheet: Sheet }
  | { readonly verdict: 'rejected'; readonly rejection: Rejection }

const verdictResult = {
  name: 'ClientCallVerdict',
  schema: () =>
    objectSchema(
      {
        verdict: { type: 'string', enum: ['accepted', 'rejected'] },
        sheet: { ...sheetSchema, description: 'What the app shows.' },
        rejection: {
          ...objectSchema(
            {
              field: { type: 'string', description: 'Parameter that is wrong.' },
              text: { type: 'string', description: 'Text that the app shows.' },
              zh: { type: 'string', description: 'Reason in Chinese.' },
              en: { type: 'string', description: 'Reason in English.' },
            },
            ['field', 'text', 'zh', 'en'],
          ),
          description: 'Why it refuses.',
        },
      },
      ['verdict'],
    ),
}

const scanSchema = objectSchema(
  {
    code: {
      type: 'string',
      minLength: 1,
      maxLength: 2048,
      description: 'Content of the QR code, or an address.',
    },
  },
  ['code'],
)

interface Opened {
  readonly kind: SheetKind
  readonly value: object
}

const payable = ({ kind, order: value }: PayableOrder): Opened => ({ kind, value })

const checks: Readonly<
  Record<ClientFunction, (context: Context, parameters: Parameters, appid: string | undefined) => Opened>
> = {
  // A page passes its appid itself.
  getBrandWCPayRequest: (context, parameters) => payable(checkPagePayment(context, parameters, undefined)),
  requestPayment: (context, parameters, appid) => payable(checkPagePayment(context, parameters, appid)),
  chooseWXPay: (context, parameters, appid) => payable(checkPagePayment(context, parameters, appid)),
  sendReq: (context, parameters) => payable(checkAppPayment(context, parameters)),
  requestMerchantTransfer: checkTransferCall,
  openBusinessView: checkBusinessView,
  navigateToMiniProgram: (context, parameters) => {
    const path = stringOf(parameters, 'path', texts.parameters)
    const id = new URLSearchParams(path.split('?')[1]).get('pre_entrustweb_id')
    if (id !== null) return openContract(context, id)
    throw rejected('path', texts.parameters, {
      zh: 'path 应为预签约返回的 redirect_path，其中有 pre_entrustweb_id。',
      en: 'path must be the redirect_path of the pre-signed contract, with its pre_entrustweb_id.',
    })
  },
  h5: (context, parameters) => payable(checkH5(context, parameters)),
}

/** The user's WeChat app: checks what a page asks for, and shows what the user can do. */
export const clientCallDomain = defineDomain({
  name: 'clientCalls',
  control: {
    /** Checks the parameters that a page or an app passes to WeChat, and returns the sheet that WeChat shows. */
    check: action({
      route: 'POST /client-calls',
      summary: 'Check a call of WeChat by a page or an app',
      description:
        'Checks the parameters and their signature as the WeChat app does. The verdict names the wrong parameter; nothing changes.',
      body: callSchema,
      result: verdictResult,
      run: (context: ControlContext, { function: name, parameters, appid }: ClientCall): ClientCallVerdict =>
        open(context, () => checks[name](context, parameters as Parameters, appid)),
    }),
    /** Opens the content of a QR code, or the address of a payment or a contract. */
    scan: action({
      route: 'POST /client-calls/scan',
      summary: 'Scan a QR code',
      description:
        'A `code_url`, an `h5_url`, or the address on which a contract is signed. Nothing changes.',
      body: scanSchema,
      result: verdictResult,
      run: (context: ControlContext, { code }: { readonly code: string }): ClientCallVerdict =>
        open(context, () => {
          const opened = scan(context, code)
          return opened.kind === 'contract' ? opened : payable(opened)
        }),
    }),
    /** Lists what the user can pay, confirm, sign, close or complain about now, newest first. */
    sheets: action({
      route: 'GET /sheets',
      summary: 'List what the user can do',
      description: 'Newest first, at most 50 of each kind.',
      query: objectSchema({
        which: {
          type: 'string',
          enum: ['pending', 'later'],
          description:
            '`pending` (default): what waits for the user. `later`: paid orders, signed contracts and authorizations.',
        },
        mchid: { type: 'string', description: 'Only those of this merchant.' },
      }),
      result: { listOf: sheetResult },
      arguments: ({ query }): [selection?: SheetSelection] => [query as SheetSelection],
      run: (context: ControlContext, selection: SheetSelection = {}): Sheet[] =>
        context.transact(() => listSheets(context, selection)),
    }),
    /** The sheet of an order, a transfer, a contract or an authorization. */
    sheet: action({
      route: 'GET /merchants/{mchid}/sheets/{kind}/{number}',
      summary: 'Get the sheet of an order, a transfer, a contract or an authorization',
      description: `\`kind\` is one of ${sheetKinds.join(', ')}.`,
      result: sheetResult,
      errors: [404],
      run: (context: ControlContext, mchid: string, kind: string, number: string): Sheet =>
        context.transact(() => getSheet(context, kind, mchid, number)),
    }),
  },
})

function open(context: ControlContext, check: () => Opened): ClientCallVerdict {
  return context.transact((): ClientCallVerdict => {
    try {
      const { kind, value } = check()
      return { verdict: 'accepted', sheet: sheetOf(context, kind, value) }
    } catch (error) {
      if (error instanceof ClientCallRejected) return { verdict: 'rejected', rejection: error.rejection }
      throw error
    }
  })
}
