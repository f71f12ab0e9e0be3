import type { form as zh } from '../zh/form'

/** Texts of forms that are made from schemas. */
export const form: typeof zh = {
  required: 'required',
  notGiven: 'not given',
  add: (name) => `Add ${name}`,
  remove: (name) => `Remove ${name}`,
  addItem: 'Add item',
  notJson: 'Not valid JSON: ',
  submit: 'Submit',
  run: 'Run',
  done: 'Done',
}
