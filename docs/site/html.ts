import type { html } from 'hono/html'

/** Markup with its values escaped. */
export type Html = ReturnType<typeof html>

/** The markup as text. No value of ours is a promise, so there is nothing to wait for. */
export function textOf(markup: Html): string {
  if (markup instanceof Promise) throw new Error('A promise was passed to a template of the site.')
  return markup.toString()
}
