/** Packages whose uses are rewritten. */
export const libraries = ['wechatpay-axios-plugin', 'wechatpay-node-v3', 'tenpay'] as const
