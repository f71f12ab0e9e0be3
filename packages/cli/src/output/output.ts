import pc from 'picocolors'
import { type Progress, progressOn, silent } from './progress'
import { visibleText } from './visible-text'

/** A stream that the command line writes to. */
export interface Sink {
  write(content: string | Uint8Array): unknown
  readonly isTTY?: boolean | undefined
}

/** Colors of a stream: they leave the text as it is where colors are off. */
export type Colors = ReturnType<typeof pc.createColors>

/** The output of a command. Results go to standard output, everything else to standard error. */
export interface Output {
  /** Whether the result is JSON. */
  readonly json: boolean
  /** Colors of standard output. */
  readonly colors: Colors
  /** Prints the result: as JSON, or as the text. A command has one result, or a stream of {@link Output.event}s. */
  readonly result: (value: unknown, text: () => string) => void
  /** Prints one of many results as they come: a line of JSON, or the text. */
  readonly event: (value: unknown, text: () => string) => void
  /** Prints text of this program as it is. */
  readonly raw: (text: string) => void
  /**
   * Prints a result that others wrote: as JSON, or exactly as it is for a file or another program. A terminal interprets none
   * of it.
   */
  readonly data: (value: unknown, content: string | Uint8Array) => void
  /** Tells a person what happens. */
  readonly note: (text: string) => void
  /** Tells a person of a doubt. */
  readonly warn: (text: string) => void
  /**
   * Progress on a terminal, nothing elsewhere.
   *
   * @param total - number of steps, if it is known
   */
  readonly progress: (label: string, total?: number) => Progress
}

/** Options of {@link createOutput}. */
export interface OutputOptions {
  readonly json: boolean
  readonly noColor: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly out: Sink
  readonly err: Sink
}

/** Whether a stream shows colors. */
export function showsColors(
  { isTTY }: Sink,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = environment
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0'
  return isTTY === true && TERM !== 'dumb'
}

/** The output of a command on two streams. */
export function createOutput({ json, noColor, environment, out, err }: OutputOptions): Output {
  const colors = pc.createColors(!noColor && !json && showsColors(out, environment))
  const errColors = pc.createColors(!noColor && showsColors(err, environment))
  const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`
  const visible = (text: string): string => visibleText(text, colors.isColorSupported)
  const line = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
  return {
    json,
    colors,
    result: (value, text) => out.write(json ? asJson(value) : visible(line(text()))),
    event: (value, text) => out.write(json ? `${JSON.stringify(value)}\n` : visible(line(text()))),
    raw: (text) => out.write(text),
    data: (value, content) => {
      if (json) out.write(asJson(value))
      else if (out.isTTY === true) out.write(visibleText(line(Buffer.from(content).toString('utf8'))))
      else out.write(typeof content === 'string' ? line(content) : content)
    },
    note: (text) => err.write(visibleText(line(text))),
    warn: (text) => err.write(visibleText(line(errColors.yellow(text)), errColors.isColorSupported)),
    progress: (label, total) =>
      err.isTTY === true && environment['TERM'] !== 'dumb' ? progressOn(err, label, total) : silent,
  }
}
