import type { notifications as zh } from '../zh/notifications'

/** Texts of the notifications. */
export const notifications: typeof zh = {
  title: 'Notifications',
  list: 'List of notifications',
  search: 'Search event, number, address',
  status: 'Status',
  anyStatus: 'All statuses',
  order: 'Order',
  byTime: 'By time',
  bySubject: 'By order number',
  empty: 'No notifications yet',
  emptyHint: 'When an order is paid or a refund arrives, the sandbox notifies the notify_url.',
  noMatch: 'Nothing matches',
  noMatchHint: 'Try another word, or clear the filters.',
  choose: 'Choose a notification to see its details',
  gone: 'No such notification',
  statuses: {
    pending: 'pending',
    delivered: 'delivered',
    'given-up': 'given up',
    acknowledged: 'acknowledged',
    refused: 'not acknowledged',
    'timed-out': 'timed out',
    unreachable: 'unreachable',
  },
  facts: {
    url: 'Address',
    tenant: 'Merchant',
    created: 'Created',
    next: 'Next attempt',
    attempts: 'Attempts',
  },
  attempts: 'Attempts',
  noAttempts: 'No attempt yet',
  attempt: (number) => `Attempt ${number}`,
  latency: 'Response time',
  answer: 'Response of the merchant',
  noAnswer: 'No response',
  emptyAnswer: 'The response has no body',
  why: {
    acknowledged: 'The merchant returned 200 or 204: the notification is done.',
    refused: (status) =>
      status >= 300 && status < 400
        ? `The merchant returned ${status}, a redirect. WeChat Pay does not follow redirects: handle the request at the notify_url itself.`
        : status === 401 || status === 403
          ? `The merchant returned ${status}. The address must not require a login: let requests of WeChat Pay through, and verify their signature.`
          : status === 404 || status === 405
            ? `The merchant returned ${status}. Check the path of the notify_url, and accept POST.`
            : status >= 500
              ? `The merchant returned ${status}: its handler failed. See the log of the merchant's server.`
              : `The merchant returned ${status}. Only 200 or 204 acknowledges (for APIv2, XML with return_code SUCCESS).`,
    'timed-out':
      'The merchant did not respond within 5 seconds. Store the notification and respond first, then process it.',
    unreachable:
      "The address cannot be reached. Check host and port of the notify_url, and that the merchant's server runs.",
  },
  resend: 'Send again',
  duplicate: 'Send duplicates',
  duplicateHint: 'Sends it twice more, to test that the handler is idempotent',
  later: 'Send later',
  laterHint: 'Sends it after some seconds of sandbox time',
  seconds: 'Seconds',
  tamper: 'Send with a fault',
  tamperHint: 'The next attempt has the chosen fault, to test that the merchant detects it',
  drop: 'Give up',
  fault: 'Fault',
  tabs: { attempts: 'Attempts', resource: 'Decrypted content', body: 'Body' },
  bodyHint: 'Each attempt sends exactly this body; resource is encrypted with the APIv3 key',
  sent: 'Sent. The merchant responded:',
}
