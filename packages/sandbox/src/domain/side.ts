/** Who calls: a merchant for itself, or a partner for a sub-merchant. */
export type Side = 'merchant' | 'partner'
