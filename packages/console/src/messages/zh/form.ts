/** Texts of forms that are made from schemas. */
export const form = {
  required: '必填',
  notGiven: '不传',
  add: (name: string) => `添加 ${name}`,
  remove: (name: string) => `移除 ${name}`,
  addItem: '添加一项',
  notJson: '不是合法的 JSON：',
  submit: '提交',
  run: '执行',
  done: '已完成',
}
