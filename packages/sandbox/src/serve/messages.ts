import type { Locale } from '@wxpay/protocol'
import type { StorageErrorCode } from '../storage/storage-error'

/** Output of the command. */
export interface Messages {
  readonly help: string
  readonly serving: string
  readonly console: string
  readonly control: string
  readonly token: string
  readonly tokenFromEnvironment: string
  readonly authority: string
  readonly configuration: string
  readonly seeHelp: string
  readonly hint: string
  readonly notification: string
  readonly delivered: string
  readonly nextAttempt: string
  readonly lastAttempt: string
  readonly stopped: string
  /** Advice by the code of a ListenError, where its message alone is not enough. */
  readonly listenErrors: Readonly<Record<string, string>>
  /** Advice by the code of a StorageError, likewise. */
  readonly storageErrors: Readonly<Partial<Record<StorageErrorCode, string>>>
}

/** Output of the command in each language. */
export const messages: Readonly<Record<Locale, Messages>> = {
  zh: {
    help: `用法：wxpay-sandbox [选项]

在本机运行一个微信支付，验签、签名、加密、通知都与正式环境一致。

选项：
  -p, --port <端口>        监听端口，0 为任意空闲端口（默认 8787）
      --host <地址>        监听地址（默认 127.0.0.1）
  -d, --database <文件>    数据库文件，重启后沿用；默认 :memory:，退出即丢弃
  -m, --merchant <商户号>  使用或新建该商户；默认沿用库中第一个，没有则新建
      --kind <类型>        商户类型：merchant | partner | platform | institution | brand；默认不限制可调用的接口
      --sub-merchant <子商户号>
                           服务商、平台或机构的子商户，可重复；默认任意子商户
      --brand <品牌ID>     让该商户带有品牌，可以调用 /brand/ 下的接口
      --key-mode <模式>    certificate | public-key | both（默认 both）
      --key-file <文件>    保存密钥对的文件，没有则新建；之后启动不必再生成
      --write-env <文件>   把客户端配置写成环境变量文件（.env），只有所有者可读
      --tls                使用 HTTPS，证书由沙箱自己的 CA 签发
      --ca-file <文件>     把 CA 证书写到这里（默认 wxpay-sandbox-ca.pem），隐含 --tls
      --client-certificates <required|ignored>
                           退款、红包等 APIv2 接口是否检查商户 API 证书；HTTPS 默认检查，HTTP 无法检查
      --refund-interval <秒> 同一笔订单两次退款的最短间隔，0 为不限（默认 60）
      --rate-limits        按官方公布的频率限制调用，超出返回 429（默认不限）
      --seed-file <文件>   新数据库的初始商户与订单，YAML 或 JSON
      --state-file <文件>  新数据库的初始状态，由 GET /sandbox/v1/state 导出
      --random-seed <文字> 由它生成全部单号与随机串，使两次运行的结果相同（密钥除外）
      --no-magic-values    魔法值不起作用（默认起作用）
      --allow-production-keys
                           新建商户时允许真实商户的证书（默认拒绝）
      --allow-host <名称>  额外允许的主机名（请求的 Host），可重复
      --public-url <地址>  浏览器访问沙箱所用的地址，例如容器映射后的 http://localhost:18787；h5_url
                           和付款手机的链接用它
      --no-open            启动后不打开浏览器（不在终端里运行或设置了 CI 时本来就不打开）
      --openapi            打印控制接口的 OpenAPI 文档
  -h, --help               显示本说明

环境变量：
  WXPAY_LOCALE                 语言，zh 或 en；默认随系统
  WXPAY_SANDBOX_CONTROL_TOKEN  控制接口的令牌；不设则随机生成，只在监听非本机地址时需要
`,
    serving: '微信支付沙箱已启动',
    console: '控制台',
    control: '控制接口',
    token: '控制接口令牌（请求头 Authorization: Bearer <令牌>）',
    tokenFromEnvironment: '取自环境变量 WXPAY_SANDBOX_CONTROL_TOKEN',
    authority: 'CA 证书，Node.js 客户端用环境变量信任它',
    configuration: '客户端配置（可直接粘贴）',
    seeHelp: '运行 wxpay-sandbox --help 查看用法',
    hint: '按 Ctrl+C 停止',
    notification: '通知',
    delivered: '已送达',
    nextAttempt: '下次重发时间',
    lastAttempt: '不再重发',
    stopped: '已停止',
    listenErrors: {
      EADDRINUSE: '端口已被占用：用 --port 换一个端口，或用 --port 0 取任意空闲端口',
      EACCES: '没有权限监听这个端口：用 --port 换一个大于 1023 的端口',
      EADDRNOTAVAIL: '这不是本机的地址：用 --host 换一个，如 127.0.0.1 或 0.0.0.0',
      ENOTFOUND: '无法解析这个主机名：用 --host 换一个，如 127.0.0.1 或 0.0.0.0',
    },
    storageErrors: {
      DATABASE_IN_USE: '数据库文件正被另一个沙箱使用：先停掉它，或用 --database 换一个文件',
      DATABASE_TOO_NEW: '数据库文件由更新版本的沙箱写入：升级 @wxpay/sandbox，或用 --database 换一个文件',
      DATABASE_UNREADABLE: '这不是沙箱可用的数据库：用 --database 换一个文件',
      DATABASE_FOLDER_MISSING: '数据库文件所在的目录不存在：先创建目录，或用 --database 换一个文件',
      DATABASE_NOT_A_FILE: '数据库路径不是普通文件：用 --database 指定一个文件，如 ./wxpay.sqlite',
      DATABASE_NOT_WRITABLE: '没有权限读写数据库文件或所在目录：修改权限，或用 --database 换一个文件',
      DATABASE_LINKED: '数据库文件有多个硬链接，同时打开会损坏数据：删除其他硬链接，或改用一份副本',
    },
  },
  en: {
    help: `Usage: wxpay-sandbox [options]

Runs a local WeChat Pay that verifies, signs, encrypts and notifies as the real one does.

Options:
  -p, --port <port>        port to listen on, 0 for any free one (default 8787)
      --host <address>     address to listen on (default 127.0.0.1)
  -d, --database <file>    database file; default :memory:, which is discarded at the end
  -m, --merchant <mchid>   merchant to use or create; default the first in the database, or a new one
      --kind <kind>        merchant | partner | platform | institution | brand: what the tenant may call (default
                           everything)
      --sub-merchant <mchid>
                           sub-merchant of a partner, platform or institution; may be repeated (default any)
      --brand <id>         give the merchant a brand, which calls the operations under /brand/
      --key-mode <mode>    certificate | public-key | both (default both)
      --key-file <file>    keeps generated key pairs, so that later starts need not generate any
      --write-env <file>   write the configuration of a client as environment variables (.env), for its owner
      --tls                serve HTTPS by a certificate of the sandbox's own CA
      --ca-file <file>     file to write the CA certificate to (default wxpay-sandbox-ca.pem); implies --tls
      --client-certificates <required|ignored>
                           whether APIv2 refunds, red packets, … check the merchant's API certificate; default
                           required over HTTPS, ignored over HTTP, which cannot carry any
      --refund-interval <seconds>
                           minimum interval between two refunds of one order, 0 for none (default 60)
      --rate-limits        limit calls as WeChat Pay has published; more get 429 (default no limits)
      --seed-file <file>   merchants and orders to start a new database with, YAML or JSON
      --state-file <file>  state to start a new database with, exported by GET /sandbox/v1/state
      --random-seed <text> generate all numbers and nonces from it, so that two runs are alike (keys are not)
      --no-magic-values    magic values of requests have no effect (by default they have)
      --allow-production-keys
                           accept the certificate of a real merchant for a new one (default refused)
      --allow-host <name>  further host name that requests may be sent to; may be repeated
      --public-url <url>   address by which browsers reach the sandbox, such as http://localhost:18787 for a mapped
                           port of a container; h5_url and the link to the payer's phone have it
      --no-open            do not open the console in a browser (never outside of a terminal, or with CI set)
      --openapi            print the OpenAPI document of the control API
  -h, --help               show this help

Environment:
  WXPAY_LOCALE                 language, zh or en; default that of the system
  WXPAY_SANDBOX_CONTROL_TOKEN  token of the control API; default a random one, needed only when
                               listening on an address that a network can reach
`,
    serving: 'The WeChat Pay sandbox is serving',
    console: 'Console',
    control: 'Control API',
    token: 'Control API token (Authorization: Bearer <token>)',
    tokenFromEnvironment: 'as set by WXPAY_SANDBOX_CONTROL_TOKEN',
    authority: 'CA certificate, which Node.js clients trust by an environment variable',
    configuration: 'Client configuration, ready to paste',
    seeHelp: 'See wxpay-sandbox --help',
    hint: 'Press Ctrl+C to stop',
    notification: 'notification',
    delivered: 'delivered',
    nextAttempt: 'next attempt at',
    lastAttempt: 'no further attempt',
    stopped: 'Stopped',
    listenErrors: {},
    storageErrors: {},
  },
}
