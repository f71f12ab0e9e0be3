import type { CommandDefinition } from '../definition/command'
import type { OptionDefinition } from '../definition/option'
import type { Text } from '../definition/text'

/** `wxpay keys inspect <file...> [options]` */
export function usageOf(words: readonly string[], definition: CommandDefinition): Text {
  const parts = (definition.arguments ?? []).map(({ name, optional, multiple }) => {
    const inner = multiple === true ? `${name}...` : name
    return optional === true ? `[${inner}]` : `<${inner}>`
  })
  const start = ['wxpay', ...words, ...parts].join(' ')
  const rest = {
    fields: { zh: ' [--字段 值]...', en: ' [--field value]...' },
    command: { zh: ' -- <命令...>', en: ' -- <command...>' },
  }
  const end = definition.rest === undefined ? { zh: '', en: '' } : rest[definition.rest]
  return {
    zh: `${start} [选项]${end.zh}`,
    en: `${start} [options]${end.en}`,
  }
}

const placeholders: Readonly<Record<Exclude<OptionDefinition['type'], 'flag' | 'choice'>, Text>> = {
  string: { zh: '文本', en: 'text' },
  path: { zh: '文件', en: 'file' },
  url: { zh: '地址', en: 'url' },
  date: { zh: '日期', en: 'date' },
  integer: { zh: '整数', en: 'integer' },
}

/** `-d, --data <file>` */
export function writtenOption(name: string, option: OptionDefinition): Text {
  const short = option.short === undefined ? '    ' : `-${option.short}, `
  if (option.type === 'flag') return { zh: `${short}--${name}`, en: `${short}--${name}` }
  const choices = option.type === 'choice' ? option.choices.join('|') : undefined
  const value =
    option.placeholder ??
    (option.type === 'choice' ? { zh: choices ?? '', en: choices ?? '' } : placeholders[option.type])
  return { zh: `${short}--${name} <${value.zh}>`, en: `${short}--${name} <${value.en}>` }
}

/** The summary of an option with its unit, default, variable, and whether it may be repeated. */
export function describedOption(option: OptionDefinition): Text {
  const notes: Text[] = []
  if ('required' in option) notes.push({ zh: '必填', en: 'required' })
  if ('multiple' in option) notes.push({ zh: '可重复', en: 'may be repeated' })
  if (option.type === 'integer' && option.unit !== undefined)
    notes.push({ zh: `单位：${option.unit.zh}`, en: `in ${option.unit.en}` })
  if ('default' in option) notes.push({ zh: `默认 ${option.default}`, en: `default ${option.default}` })
  if (option.env !== undefined) notes.push({ zh: `环境变量 ${option.env}`, en: `environment ${option.env}` })
  if (notes.length === 0) return option.summary
  return {
    zh: `${option.summary.zh}（${notes.map(({ zh }) => zh).join('，')}）`,
    en: `${option.summary.en} (${notes.map(({ en }) => en).join(', ')})`,
  }
}
