import { findOperation } from '@wxpay/catalog'
import type { Fidelity, Note } from '../../domain/fidelity'
import type { ControlContext } from '../../domain/control-action'
import { isObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { RequestRecord } from '../record'
import { headerOf, headersOf, requestBody } from './body'
import { changeView } from './change'
import { decryptedOf, findingsOf, parametersOf } from './parameters'
import { responseView } from './response'
import { signatureOf } from './signature'
import { signatureOfV2 } from './signature-v2'
import { summaryOf } from './summary'

/** A request with everything that is known about it. */
export type RequestDetail = ReturnType<typeof detailOf>

/** Computes the details of a request. */
export function detailOf(record: RequestRecord, context: ControlContext, notesOf: NotesOf) {
  const { processed, response } = record
  const found = processed.route === undefined ? undefined : findOperation(processed.route)
  const parameters = parametersOf(record)
  const { error } = processed
  return {
    ...summaryOf(record),
    notes: [],
    ...(found === undefined ? {} : { route_path: found.path, ...notesOf(found.operation.operationId) }),
    request: {
      headers: headersOf(record),
      body: requestBody(record.body, headerOf(record, 'content-type')),
      ...omitUndefined({ parameters }),
    },
    ...omitUndefined({
      signature: processed.v2 === undefined ? signatureOf(record, context) : signatureOfV2(record, context),
    }),
    decrypted: parameters === undefined ? [] : decryptedOf(record, parameters, context),
    findings: parameters === undefined ? [] : findingsOf(record, parameters),
    ...(error === undefined
      ? {}
      : {
          error: {
            status: error.status,
            code: error.code,
            message: error.message,
            ...(isObject(error.detail) ? { detail: error.detail } : {}),
          },
        }),
    ...(response === undefined ? {} : { response: responseView(response) }),
    caused: record.changes.map(changeView),
  }
}

/** Name, level and notes of an operation. */
export type NotesOf = (operationId: string) =>
  | {
      readonly name: { readonly zh: string; readonly en: string }
      readonly fidelity: Fidelity
      readonly notes: readonly Note[]
    }
  | undefined
