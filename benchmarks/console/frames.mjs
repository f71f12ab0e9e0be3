import { once } from 'node:events'

const CATEGORIES = ['cc', 'benchmark', 'disabled-by-default-devtools.timeline.frame']

/**
 * Traces what the browser does meanwhile. Returns the frames that a scroll has updated: when each was drawn, the share that was
 * dropped, and the share that was drawn without the latest rows, because the page had not drawn them in time.
 */
export async function framesOf(session, work) {
  const events = []
  const collect = ({ value }) => events.push(...value)
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  })
  await work()
  const complete = once(session, 'Tracing.tracingComplete')
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)

  const scrolled = events
    .filter(({ name, ph }) => name === 'PipelineReporter' && ph === 'b')
    .map(({ args }) => args.frame_reporter)
    .filter(
      ({ scroll_state, state }) => scroll_state !== 'SCROLL_NONE' && state !== 'STATE_NO_UPDATE_DESIRED',
    )
  const share = (test) => scrolled.filter(test).length / Math.max(1, scrolled.length)
  return {
    drawn: events
      .filter(({ name }) => name === 'DrawFrame')
      .map(({ ts }) => ts / 1000)
      .toSorted((left, right) => left - right),
    dropped: share(({ state }) => state === 'STATE_DROPPED'),
    incomplete: share(({ has_missing_content }) => has_missing_content),
  }
}

/** The value that a share of the values does not exceed, in percent. */
export function percentile(values, percent) {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]
}
