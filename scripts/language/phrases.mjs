/**
 * Phrases that docs/contributing/language.md replaces, each with what to write instead. Only patterns that are hardly
 * ever right are listed; a check of the rest is a reader's work. `only: 'doc'` is for the beginning of doc comments.
 *
 * @type {readonly { pattern: RegExp, write: string, only?: 'doc' }[]}
 */
export const phrases = [
  {
    pattern: /^(?:What|Where|Whoever|How)\b/u,
    write: 'a noun phrase or a third-person verb at the beginning of a doc comment',
    only: 'doc',
  },
  {
    pattern:
      /(?<!there )\b(?:is|are|was|were) no (?!longer\b|more\b|less\b|(?:later|earlier|larger|smaller|higher|lower) than\b)/iu,
    write: '"is not a"',
  },
  { pattern: /\b(?:nobody|somebody|everybody|anybody|whoever|whomever)\b/iu, write: 'a noun' },
  {
    pattern: /\b(?:is|are|was|were|be|been) told\b|\btold apart\b|\btells? (?:of|apart)\b/iu,
    write: '"receives", "rejects with", "throws", "distinguishes"',
  },
  { pattern: /\b(?:un)?seal(?:s|ed|ing)?\b/iu, write: '"encrypt", "decrypt"' },
  { pattern: /\b(?:he|his|him|himself)\b/iu, write: '"the merchant", "they" or "you"' },
  { pattern: /\bwhole numbers?\b/iu, write: '"integer"' },
  { pattern: /\b(?:believes?|believed)\b/iu, write: '"trust" or "verify"' },
  { pattern: /\b(?:is|was|are) wished\b|\bwishe[sd]\b/iu, write: '"options" or "requested"' },
  { pattern: /\b(?:was|were) to come here\b|\bbelongs here\b/iu, write: '"expected …, found …"' },
  { pattern: /\bmay have happened\b/iu, write: '"unknown outcome: the request may have been processed"' },
  { pattern: /\bcomes? about\b|\bcame about\b|\bthe number of the merchant\b/iu, write: 'the literal term' },
  {
    pattern:
      /\b(?:catalogue[sd]?|behaviours?|colou?red by|colours?|licences?|honours?|(?:normal|recogn|serial|author|initial)is(?:e[sd]?|ing|ation)\b)/iu,
    write: 'American spelling',
  },
  // CANCELLED in capitals is a state of the API.
  { pattern: /\b(?:[Uu]n)?[Cc]ancelled\b/u, write: 'American spelling' },
]
