/**
 * Takes a notification unless it is handled or being handled: one statement, so that no other process comes between.
 * A row whose time is over is taken like a new one.
 *
 * @param source - where the values come from: `VALUES (…)` or a `SELECT`
 */
export function takeRow(schema: string, source: string): string {
  return `INSERT INTO ${schema}.notifications AS present (key, token, done, until)
${source}
ON CONFLICT (key) DO UPDATE SET
  token = CASE WHEN present.until <= statement_timestamp() THEN excluded.token ELSE present.token END,
  done = CASE WHEN present.until <= statement_timestamp() THEN excluded.done ELSE present.done END,
  until = CASE WHEN present.until <= statement_timestamp() THEN excluded.until ELSE present.until END
RETURNING token = $2::uuid AS taken, done`
}

/** An SQL expression: the server's time plus the milliseconds of a parameter. */
export function after(parameter: string): string {
  return `statement_timestamp() + ${parameter}::float8 * interval '1 millisecond'`
}

const AT_A_TIME = 1_000

/** Removes notifications whose time is over, without waiting for rows that are in use. */
export function removeExpired(schema: string): string {
  return `DELETE FROM ${schema}.notifications WHERE key IN (
  SELECT key FROM ${schema}.notifications WHERE until <= statement_timestamp()
  ORDER BY until LIMIT ${AT_A_TIME} FOR UPDATE SKIP LOCKED
) RETURNING key`
}
