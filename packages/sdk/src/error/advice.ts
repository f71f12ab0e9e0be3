import type { Advice } from './wechatpay-error'

/** What the error table of a family advises, by code. The tables are loaded when the first call is refused. */
export async function adviceFor(family: string | undefined): Promise<(code: string) => Advice | undefined> {
  if (family === undefined) return () => undefined
  const { errorTables } = await import('../generated/errors')
  return (code) => errorTables[family]?.[code]?.advice
}
