import { defineCommand } from '../../definition/command'

export const definition = defineCommand({
  name: 'migrate',
  summary: {
    zh: '从 wechatpay-axios-plugin、wechatpay-node-v3、tenpay 迁移代码',
    en: 'migrate code from wechatpay-axios-plugin, wechatpay-node-v3 and tenpay',
  },
  description: {
    zh: '改写导入、构造与调用，以及 package.json 里的依赖；不能自动改写的，列出文件、行号与该怎么写。wechatpay-axios-plugin 只换导入（@wxpay/sdk/compat）。目录要在 git 里，并且没有未提交的修改。',
    en: 'Rewrites imports, constructors and calls, and the dependency in package.json; lists what it cannot rewrite by file and line, with what to write. For wechatpay-axios-plugin only the import changes (@wxpay/sdk/compat). The folder has to be in git without uncommitted changes.',
  },
  arguments: [
    {
      name: 'folder',
      summary: { zh: '项目目录，默认当前目录', en: 'folder of the project; default the current one' },
      optional: true,
      path: true,
    },
  ],
  options: {
    'dry-run': {
      type: 'flag',
      summary: { zh: '只显示差异，不写文件', en: 'show the differences and write nothing' },
    },
    force: {
      type: 'flag',
      summary: {
        zh: '有未提交的修改或不在 git 里时，仍然改写',
        en: 'rewrite in spite of uncommitted changes, or outside of git',
      },
    },
  },
  examples: [
    { command: 'migrate --dry-run', summary: { zh: '先看差异', en: 'look at the differences first' } },
    { command: 'migrate ./shop', summary: { zh: '改写一个项目', en: 'rewrite a project' } },
  ],
  exitCodes: {
    configuration: {
      zh: '目录不在 git 里，或有未提交的修改；没有改写',
      en: 'the folder is not in git, or has uncommitted changes; nothing was written',
    },
  },
})
