import { defineCommand } from '../../definition/command'

export const definition = defineCommand({
  name: 'complete',
  summary: { zh: '生成命令行补全脚本', en: 'print the completion script of a shell' },
  description: {
    zh: '把输出放进 shell 的启动脚本，此后按 Tab 键补全命令、选项、接口路径与字段。',
    en: 'Source the output in the start-up file of the shell: Tab then completes commands, options, routes and fields.',
  },
  arguments: [
    {
      name: 'shell',
      optional: true,
      choices: ['bash', 'zsh', 'fish', 'powershell'],
      summary: { zh: 'bash、zsh、fish 或 powershell', en: 'bash, zsh, fish or powershell' },
    },
  ],
  rest: 'command',
  examples: [
    {
      command: 'complete zsh > ~/.wxpay.zsh && echo "source ~/.wxpay.zsh" >> ~/.zshrc',
      summary: { zh: '在 zsh 里长期启用', en: 'enable it in zsh for good' },
    },
    {
      command: 'complete powershell | Out-String | Invoke-Expression',
      summary: { zh: '在当前 PowerShell 里启用', en: 'enable it in this PowerShell' },
    },
  ],
})
