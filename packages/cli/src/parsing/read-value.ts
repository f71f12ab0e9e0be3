import { parseUrl } from '@wxpay/protocol'
import type { OptionDefinition } from '../definition/option'
import type { Text } from '../definition/text'

/** A value that was read, or what is wrong with it. */
type Read = { readonly value: string | number } | { readonly wrong: Text }

/** Reads the text of an option by its type. */
export function readValue(option: OptionDefinition, text: string): Read {
  switch (option.type) {
    case 'integer':
      return readInteger(option, text)
    case 'choice':
      return option.choices.includes(text)
        ? { value: text }
        : wrong(`应为 ${option.choices.join('、')} 之一`, `must be ${option.choices.join(', ')}`)
    case 'date':
      return isDay(text)
        ? { value: text }
        : wrong('应为日期，如 2026-11-28', 'must be a day such as 2026-11-28')
    case 'url':
      return isUrl(text)
        ? { value: text }
        : wrong(
            '应为完整的地址，如 http://localhost:3000/notify',
            'must be a whole URL such as http://localhost:3000/notify',
          )
    case 'path':
      return text === '' ? wrong('应为文件名', 'must be a file name') : { value: text }
    case 'string':
    case 'flag':
      return { value: text }
  }
}

const wrong = (zh: string, en: string): Read => ({ wrong: { zh, en } })

function readInteger(
  { least, most }: { readonly least?: number; readonly most?: number },
  text: string,
): Read {
  const value = Number(text)
  if (
    /^-?\d+$/.test(text) &&
    Number.isSafeInteger(value) &&
    value >= (least ?? -Infinity) &&
    value <= (most ?? Infinity)
  )
    return { value }
  if (least !== undefined && most !== undefined)
    return wrong(`应为 ${least} 到 ${most} 的整数`, `must be an integer from ${least} to ${most}`)
  if (least !== undefined)
    return wrong(`应为不小于 ${least} 的整数`, `must be an integer of at least ${least}`)
  return wrong('应为整数', 'must be an integer')
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && parseUrl(text) !== undefined
}
