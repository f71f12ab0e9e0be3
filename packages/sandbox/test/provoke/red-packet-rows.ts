import { appid, mchid, says } from './shared-steps'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const OTHERS = { wishing: '恭喜发财', act_name: '新年', remark: '谢谢', send_name: '书店' }

const send =
  (operation: 'sendredpack' | 'sendgroupredpack') =>
  (more: Fields = {}): Step => ({
    v2: `POST /mmpaymkttransfers/${operation}`,
    with: {
      wxappid: appid,
      mch_billno: '{number}',
      re_openid: 'o{number}',
      total_amount: operation === 'sendredpack' ? 100 : 300,
      ...(operation === 'sendredpack'
        ? { total_num: 1, client_ip: '127.0.0.1' }
        : { total_num: 3, amt_type: 'ALL_RAND' }),
      ...OTHERS,
      ...more,
    },
  })

const topUp = (amount: number): Step => ({
  control: 'POST /merchants/{mchid}/ledger/top-up',
  with: { mchid, amount },
})

/** A scene lifts the limits of one red packet, not those of a user and day. */
const scene = { scene_id: 'PRODUCT_1' }

/** Red packets of both kinds: of the same rules. */
export const redPackets: readonly StateRow[] = [
  ...[send('sendredpack'), send('sendgroupredpack')].flatMap((packet, index): StateRow[] => [
    {
      code: 'NOTENOUGH',
      how: { zh: '账户余额不足', en: 'The balance of the account is too low.' },
      steps: [packet({ ...scene, total_amount: 100_000 })],
    },
    {
      code: 'MONEY_LIMIT',
      how: {
        zh: '不传 `scene_id`，每个红包的平均金额不在 1 元至 200 元之间',
        en: 'Without `scene_id`, use an average amount outside 1 to 200 yuan.',
      },
      steps: [packet({ total_amount: 99 })],
    },
    {
      code: 'PARAM_ERROR',
      how: {
        zh: '普通红包的 `total_num` 不是 1，或裂变红包的不在 3 至 20 之间',
        en: 'Use a `total_num` other than 1, or outside 3 to 20 for a group red packet.',
      },
      steps: [packet({ total_num: 2, total_amount: 200 })],
    },
    {
      code: 'FATAL_ERROR',
      how: says.reentry,
      steps: [topUp(300), packet(), packet({ total_amount: index === 0 ? 101 : 301 })],
    },
    {
      code: 'RCVDAMOUNT_LIMIT',
      how: {
        zh: '同一用户一天的红包超过 1000 元',
        en: 'Send one user more than 1,000 yuan on one day.',
      },
      steps: [
        topUp(100_000),
        packet({ ...scene, total_amount: 100_000 }),
        packet({ mch_billno: '{number}B' }),
      ],
    },
    {
      code: 'SENDNUM_LIMIT',
      how: { zh: '同一用户一天的第 11 个红包', en: 'Send one user an eleventh red packet on one day.' },
      steps: [
        topUp(3000),
        ...Array.from({ length: 11 }, (_, each) => packet({ mch_billno: `{number}N${each}` })),
      ],
    },
  ]),
  {
    code: 'NOT_FOUND',
    how: says.absent,
    steps: [
      {
        v2: 'POST /mmpaymkttransfers/gethbinfo',
        with: { appid, mch_billno: '{number}', bill_type: 'MCHT' },
      },
    ],
  },
]
