import { defineConfig, globalIgnores } from 'eslint/config'
import redos from 'eslint-plugin-redos'
import regexp from 'eslint-plugin-regexp'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

// Classes of which every realm, or every implementation of Fetch, has its own copy.
const ofARealm = [
  '(?:Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error',
  '(?:Uint|Int|Float|BigInt|BigUint)\\d+(?:Clamped)?Array',
  'AbortSignal|Array|ArrayBuffer|Blob|DataView|Date|DOMException|File|FormData|Function|Headers|Map|Object|Promise',
  'ReadableStream|RegExp|Request|Response|Set|SharedArrayBuffer|URL|URLSearchParams|WeakMap|WeakSet',
]

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    'packages/sdk/types/',
    '**/golden/',
    '**/fixtures/',
    'docs/{contributing,dist,en,guide,pictures,public,reference,test}/',
    'coverage/',
    // Outside the TypeScript project: the declarations of tsdown itself need optional packages.
    '**/tsdown.*.ts',
    // Separate projects, which know nothing of this one's types.
    'scripts/packed/consumers/',
    'scripts/runtimes/apps/',
    'scripts/runtimes/project/',
  ]),
  {
    // The rules of TypeScript are in .oxlintrc.json: oxlint needs a fifth of the time. Here are those that it lacks.
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    // Comments switch its rules off, which must be known here too.
    plugins: { '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
  {
    // Types of components are checked by vue-tsc; biome formats their scripts.
    files: ['packages/console/**/*.vue'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, vue.configs['flat/strongly-recommended']],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/html-indent': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      // An optional property is `undefined`, as in any TypeScript.
      'vue/require-default-prop': 'off',
    },
  },
  {
    // A regular expression that takes more than linear time on some string lets anyone who sends it block the
    // event loop. The first plugin finds quantifiers that overlap or restart at every character; the second
    // one attacks each expression and finds longer repeated pieces. Rewrite reported expressions as a loop.
    files: ['packages/*/{src,bin}/**/*.{ts,mjs}'],
    ignores: ['**/*.test.ts'],
    plugins: { redos, regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'URL',
          property: 'canParse',
          message: 'Use parseUrl: canParse accepts URLs that new URL rejects.',
        },
      ],
      'redos/no-vulnerable': ['error', { ignoreErrors: false, timeout: 60_000, cache: true }],
    },
  },
  {
    // Under Jest and in vm contexts, Node's own errors and the objects of Fetch come from another realm than
    // this code.
    files: ['packages/{protocol,sdk,sandbox}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**', '**/realm.ts', 'packages/sdk/src/base/values.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `BinaryExpression[operator='instanceof'][right.name=/^(?:${ofARealm.join('|')})$/]`,
          message:
            "Objects of another realm are not instances of this one's classes. Use realm.ts, values.ts of the SDK or node:util/types.",
        },
        {
          selector:
            "BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[property.name='prototype'][object.name=/^(?:Object|Array|Function)$/]",
          message: 'Another realm has its own prototypes. Compare the shape instead.',
        },
        {
          selector: "BinaryExpression[operator=/^[!=]==?$/] > MemberExpression[property.name='constructor']",
          message:
            'Another realm has its own constructors. Use realm.ts, values.ts of the SDK or node:util/types.',
        },
      ],
    },
  },
)
