import { computed, ref, watch } from 'vue'

const locales = ['zh', 'en'] as const
const themes = ['system', 'light', 'dark'] as const

/** A setting that the browser keeps. A browser that refuses storage keeps it until the page is closed. */
function kept<Value extends string>(name: string, read: (stored: string | null) => Value) {
  const key = `wxpay.console.${name}`
  const value = ref(read(storage()?.getItem(key) ?? null))
  watch(value, (changed) => {
    storage()?.setItem(key, changed as string)
  })
  return value
}

function storage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}

const oneOf =
  <const Values extends readonly string[]>(values: Values, otherwise: () => Values[number]) =>
  (stored: string | null): Values[number] =>
    values.find((value) => value === stored) ?? otherwise()

/** Language of the page: the stored one, or the one that the browser prefers. */
export const locale = kept(
  'locale',
  oneOf(locales, () => (navigator.language.startsWith('zh') ? 'zh' : 'en')),
)

/** Appearance as chosen. */
export const theme = kept(
  'theme',
  oneOf(themes, () => 'system'),
)

/** Merchant ID that lists are limited to; empty for all. */
export const tenant = kept('tenant', (stored) => stored ?? '')

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
const systemIsDark = ref(darkSystem.matches)
darkSystem.addEventListener('change', ({ matches }) => {
  systemIsDark.value = matches
})

/** Appearance as shown. */
export const shownTheme = computed(() =>
  theme.value === 'system' ? (systemIsDark.value ? 'dark' : 'light') : theme.value,
)

watch(
  [shownTheme, locale],
  ([shown, language]) => {
    document.documentElement.dataset['theme'] = shown
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  },
  { immediate: true },
)
