const catalogue = ['catalog/src', 'catalog/package.json', 'catalog/tsdown.config.ts']

/** What is built, and from which sources: those of the packages whose types it uses are among them. */
export const rooms = {
  'packages/sandbox': { sources: ['packages/sandbox', 'packages/protocol', ...catalogue] },
  'packages/sdk': { sources: ['packages/sdk', 'packages/protocol'] },
  'packages/protocol': { sources: ['packages/protocol'] },
  catalog: { sources: catalogue },
  examples: { sources: ['examples'] },
}
