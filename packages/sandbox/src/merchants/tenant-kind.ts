import type { FoundOperation } from '@wxpay/catalog'

/** Kinds of tenant, which decide what it may call. A tenant without a declared kind may call everything. */
export const tenantKinds = ['merchant', 'partner', 'platform', 'institution', 'brand'] as const

export type TenantKind = (typeof tenantKinds)[number]

interface TenantRule {
  /** Roles of the catalog whose operations it calls. */
  readonly roles: readonly string[]
  /** Whether it calls for itself or for its sub-merchants. */
  readonly actsFor: 'itself' | 'sub-merchants'
}

/** Rules of each kind. */
export const tenantRules: Readonly<Record<TenantKind, TenantRule>> = {
  merchant: { roles: ['merchant', 'sub-merchant'], actsFor: 'itself' },
  partner: { roles: ['partner', 'channel'], actsFor: 'sub-merchants' },
  // An e-commerce platform is a service provider with operations of its own.
  platform: { roles: ['platform', 'partner'], actsFor: 'sub-merchants' },
  institution: {
    roles: ['institution', 'payment-institution', 'bank', 'channel'],
    actsFor: 'sub-merchants',
  },
  // Its operations are those under `/brand/`, which are signed by the brand.
  brand: { roles: [], actsFor: 'itself' },
}

// An operation with pages in both parts of the official documents is for every tenant, such as the upload of images.
const pages = {
  merchant: /\/(?:doc\/v[23]|docs)\/merchant\//,
  partner: /\/(?:doc\/v[23]|docs)\/partner\//,
} as const

/**
 * Whether a kind of tenant may call an operation: one of its own, one that both merchants and partners call, or one of
 * which the catalog does not say who calls it.
 */
export function mayCall(kind: TenantKind, { operation }: FoundOperation): boolean {
  const { api, roles, docs = [] } = operation['x-wxpay']
  if (api === 'brand' || roles === undefined) return true
  const isFor = (each: TenantKind): boolean => tenantRules[each].roles.some((role) => roles.includes(role))
  const isFoundBy = (each: keyof typeof pages): boolean =>
    isFor(each) || docs.some((page) => pages[each].test(page))
  return isFor(kind) || (isFoundBy('merchant') && isFoundBy('partner'))
}

/** Whether both merchants and partners have a page of an operation, so that what only partners give is optional in it. */
export function isForBoth({ operation }: FoundOperation): boolean {
  const { docs = [] } = operation['x-wxpay']
  return Object.values(pages).every((page) => docs.some((each) => page.test(each)))
}
