import { type ComputedRef, computed } from 'vue'
import { locale } from '../app/settings'
import { en } from './en/messages'
import { type Messages, zh } from './zh/messages'

const tables: Readonly<Record<'zh' | 'en', Messages>> = { zh, en }

const current = computed(() => tables[locale.value])

/** Texts in the chosen language. */
export function useMessages(): ComputedRef<Messages> {
  return current
}

/** Chooses the text of the chosen language from both. */
export function inLocale(texts: { readonly zh: string; readonly en: string }): string {
  return texts[locale.value]
}
