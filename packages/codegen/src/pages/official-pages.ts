import { type Language, WORDS } from './words'

type Edition = keyof (typeof WORDS)['zh']['editions']

/** Parts of official addresses, and what a reader finds there. The first that matches decides. */
const EDITIONS: readonly (readonly [string, Edition])[] = [
  ['/doc/v3/merchant/', 'merchant'],
  ['/doc/v3/partner/', 'partner'],
  ['/doc/v3/institution/', 'institution'],
  ['/doc/brand/', 'brand'],
  ['/doc/v2/', 'apiv2'],
  ['/doc/global/', 'global'],
  ['/wiki/doc/api_external/', 'global'],
  ['/wiki/doc/wxfacepay', 'facePayment'],
  ['/wiki/doc/apiv3_partner/', 'olderPartner'],
  ['/docs/partner/', 'olderPartner'],
  ['/wiki/doc/apiv3/', 'olderMerchant'],
  ['/docs/merchant/', 'olderMerchant'],
  ['/wiki/doc/api/', 'apiv2'],
]

const editionOf = (page: string): Edition => EDITIONS.find(([part]) => page.includes(part))?.[1] ?? 'other'

/** The official pages of an operation or notification, named by their readers; of several alike, numbered. */
export function officialLinks(docs: readonly string[] = [], language: Language): string {
  if (docs.length === 0) return ''
  const words = WORDS[language]
  const counts = new Map<Edition, number>()
  const links = docs.map((page) => {
    const edition = editionOf(page)
    const count = (counts.get(edition) ?? 0) + 1
    counts.set(edition, count)
    return `[${words.editions[edition]}${count === 1 ? '' : ` ${String(count)}`}](${page})`
  })
  return `${words.officialPages}${links.join(' · ')}`
}
