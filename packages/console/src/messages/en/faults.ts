import type { faults as zh } from '../zh/faults'

/** Texts of faults. */
export const faults: typeof zh = {
  kinds: {
    'reset-before': 'Reset before the request is processed',
    'reset-after': 'Reset after processing, before the response',
    'reset-mid-response': 'Reset in the middle of the response',
    'half-tls-record': 'Half a TLS record',
    stall: 'No response until the client gives up',
    'slow-body': 'Slow response, a few bytes at a time',
    truncate: 'Truncated response',
    status: 'Error status',
    'bad-signature': 'Wrong signature of the response',
    'missing-signature': 'Response without signature',
    'stale-timestamp': 'Stale timestamp of the response',
    'unknown-serial': 'Response names an unknown certificate',
    signtest: 'Response with a probe signature',
    'tampered-body': 'Tampered response body',
    'reencoded-json': 'Response body encoded again',
    'big-body': 'Huge response body',
    'error-code': 'Chosen error code',
    'notify-duplicate': 'Duplicate notification',
    'notify-out-of-order': 'Notifications out of order',
    'notify-signtest': 'Probe before the notification',
    'notify-bad-signature': 'Wrong signature of the notification',
    'notify-unknown-serial': 'Notification names an unknown certificate',
    'notify-stale-timestamp': 'Stale timestamp of the notification',
    'notify-delay': 'Delayed notification',
    'notify-drop': 'Lost notification, retried as scheduled',
  },
}
