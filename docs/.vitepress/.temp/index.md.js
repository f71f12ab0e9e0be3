import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"微信支付的 TypeScript SDK 与本地沙箱","titleTemplate":"wxpay","description":"","frontmatter":{"layout":"page","title":"微信支付的 TypeScript SDK 与本地沙箱","titleTemplate":"wxpay","landing":{"title":["微信支付，","类型到每一个字段，","在本机就能跑通"],"tagline":"TypeScript SDK 与本地沙箱，出自同一份接口目录。没有商户号，也能把下单、付款、通知、退款走一遍；签名是真的，验签也是真的。","actions":[{"text":"五分钟上手","link":"/guide/getting-started","primary":true},{"text":"接口参考","link":"/reference/"}],"more":"了解","promises":[{"title":"类型到每一个字段","details":"路径逐级补全，请求、应答与通知的每个字段都有类型、中文名称与官方文档链接。写错字段，编译就不过。","link":"/guide/calls"},{"title":"真的本地沙箱","details":"它验签、签名、加密、投递通知，按官方规则流转订单，并发调用也不乱。可以扮演用户，可以拨快时钟。","link":"/guide/sandbox"},{"title":"每个应答都验签","details":"解析之前先按原始字节验签，没有关闭的选项。密钥放反、序列号不符，构造时就会指出。","link":"/guide/keys"},{"title":"错误说得清楚","details":"每个错误有不变的代码、出错的字段、下一步该做什么。签名不过时，并排给出两边签的串。","link":"/guide/errors"}]}},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_Landing = resolveComponent("Landing");
  const _component_v_menu = resolveComponent("v-menu");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_Landing, null, {
    install: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<div class="language-sh vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>sh</span><pre class="shiki shiki-themes github-light github-dark vp-code" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>npm</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> install</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> @wxpay/sdk</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> @wxpay/sandbox</span></span></code></pre></div>`);
      } else {
        return [
          createVNode("div", { class: "language-sh vp-adaptive-theme" }, [
            createVNode("button", {
              title: "Copy Code",
              class: "copy"
            }),
            createVNode("span", { class: "lang" }, "sh"),
            createVNode("pre", {
              class: "shiki shiki-themes github-light github-dark vp-code",
              style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
              tabindex: "0"
            }, [
              createVNode("code", null, [
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "npm"),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " install"),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " @wxpay/sdk"),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " @wxpay/sandbox")
                ])
              ])
            ])
          ])
        ];
      }
    }),
    sample: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<div class="language-ts vp-adaptive-theme"${_scopeId}><button title="Copy Code" class="copy"${_scopeId}></button><span class="lang"${_scopeId}>ts</span><pre class="shiki shiki-themes github-light github-dark vp-code twoslash lsp" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>function</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> createSandbox</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}>options</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> SandboxOptions</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>)</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Promise</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>Sandbox</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&gt;</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>Creates a local WeChat Pay that verifies, signs, encrypts and remembers as the real one does.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId2}><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>StorageError if the database cannot be opened</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>OptionError for an unknown or malformed option</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012081606"${_scopeId2}>https://pay.weixin.qq.com/doc/v3/merchant/4012081606</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><code${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> { createSandbox } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &#39;@wxpay/sandbox&#39;</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> sandbox</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> await</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> createSandbox</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> server</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> sandbox.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>listen</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> merchant</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> sandbox.merchants.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>create</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(server.url, merchant.mchid)</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> sandbox.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>close</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span></code></pre></code></span></span></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "function"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                    createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "options"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " SandboxOptions"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Promise"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "Sandbox"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ">")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "Creates a local WeChat Pay that verifies, signs, encrypts and remembers as the real one does.")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "StorageError if the database cannot be opened")
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "OptionError for an unknown or malformed option")
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                      ])
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("code", null, [
                          createVNode("pre", {
                            class: "shiki shiki-themes github-light github-dark",
                            style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                            tabindex: "0"
                          }, [
                            createVNode("code", null, [
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { createSandbox } "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sandbox'")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " server"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "listen"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox.merchants."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "create"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(server.url, merchant.mchid)")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "await"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "close"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ])
                            ])
                          ])
                        ])
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>createSandbox</span>`);
            } else {
              return [
                createVNode("span", null, "createSandbox")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;@wxpay/sandbox&#39;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>class</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Wechatpay</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other
clients but its sockets with those that <code${_scopeId2}>with</code> makes; idle sockets keep no process alive.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId2}><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>{</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@link</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>InputError} at once when an option is missing or wrong; <code${_scopeId2}>field</code> names it</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012081606"${_scopeId2}>https://pay.weixin.qq.com/doc/v3/merchant/4012081606</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><code${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> { Wechatpay } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &#39;@wxpay/sdk&#39;</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Wechatpay</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>({</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  mchid: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;1900000001&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  serial: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  privateKey: </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> URL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;file:///etc/wechatpay/apiclient_key.pem&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>),</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  certs: { PUB_KEY_ID_0119000000012024080100: </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> URL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;file:///etc/wechatpay/pub_key.pem&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>) },</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  apiv3Key: process.env[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;WECHATPAY_APIV3_KEY&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>],</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>})</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> { </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}>data</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>=</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> wxpay.v3.payscore.serviceorder._out_order_no_.complete.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>post</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  { service_id, post_payments, total_amount },</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  { out_order_no: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;1234323JKHDFE1243252&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> },</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>)</span></span></code></pre></code></span></span></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "class"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, [
                      createTextVNode("A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other\nclients but its sockets with those that "),
                      createVNode("code", null, "with"),
                      createTextVNode(" makes; idle sockets keep no process alive.")
                    ])
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "{")
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@link"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createTextVNode("InputError} at once when an option is missing or wrong; "),
                        createVNode("code", null, "field"),
                        createTextVNode(" names it")
                      ])
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                      ])
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("code", null, [
                          createVNode("pre", {
                            class: "shiki shiki-themes github-light github-dark",
                            style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                            tabindex: "0"
                          }, [
                            createVNode("code", null, [
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { Wechatpay } "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sdk'")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " new"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  mchid: "),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1900000001'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  serial: "),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  privateKey: "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/apiclient_key.pem'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "),")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  certs: { PUB_KEY_ID_0119000000012024080100: "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/pub_key.pem'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") },")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  apiv3Key: process.env["),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'WECHATPAY_APIV3_KEY'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "],")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "})")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "data"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " wxpay.v3.payscore.serviceorder._out_order_no_.complete."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "post"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { service_id, post_payments, total_amount },")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { out_order_no: "),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1234323JKHDFE1243252'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " },")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")")
                              ])
                            ])
                          ])
                        ])
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>Wechatpay</span>`);
            } else {
              return [
                createVNode("span", null, "Wechatpay")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;@wxpay/sdk&#39;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> sandbox</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Sandbox</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>sandbox</span>`);
            } else {
              return [
                createVNode("span", null, "sandbox")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> await</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>function</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> createSandbox</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}>options</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> SandboxOptions</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>)</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Promise</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&lt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>Sandbox</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&gt;</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>Creates a local WeChat Pay that verifies, signs, encrypts and remembers as the real one does.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId2}><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>StorageError if the database cannot be opened</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>OptionError for an unknown or malformed option</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012081606"${_scopeId2}>https://pay.weixin.qq.com/doc/v3/merchant/4012081606</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><code${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> { createSandbox } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &#39;@wxpay/sandbox&#39;</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> sandbox</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> await</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> createSandbox</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> server</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> sandbox.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>listen</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> merchant</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> sandbox.merchants.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>create</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(server.url, merchant.mchid)</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> sandbox.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>close</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>()</span></span></code></pre></code></span></span></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "function"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                    createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "options"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " SandboxOptions"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Promise"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "Sandbox"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ">")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "Creates a local WeChat Pay that verifies, signs, encrypts and remembers as the real one does.")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "StorageError if the database cannot be opened")
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "OptionError for an unknown or malformed option")
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                      ])
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("code", null, [
                          createVNode("pre", {
                            class: "shiki shiki-themes github-light github-dark",
                            style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                            tabindex: "0"
                          }, [
                            createVNode("code", null, [
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { createSandbox } "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sandbox'")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " server"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "listen"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox.merchants."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "create"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(server.url, merchant.mchid)")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "await"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "close"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                              ])
                            ])
                          ])
                        ])
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>createSandbox</span>`);
            } else {
              return [
                createVNode("span", null, "createSandbox")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>()</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { </span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Listening.url: string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}><code${_scopeId2}>http://host:port</code> without a trailing slash: the client&#39;s <code${_scopeId2}>baseURL</code>.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Listening.url: string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, [
                      createVNode("code", null, "http://host:port"),
                      createTextVNode(" without a trailing slash: the client's "),
                      createVNode("code", null, "baseURL"),
                      createTextVNode(".")
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>url</span>`);
            } else {
              return [
                createVNode("span", null, "url")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> baseURL</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}><code${_scopeId2}>http://host:port</code> without a trailing slash: the client&#39;s <code${_scopeId2}>baseURL</code>.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " baseURL"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, [
                      createVNode("code", null, "http://host:port"),
                      createTextVNode(" without a trailing slash: the client's "),
                      createVNode("code", null, "baseURL"),
                      createTextVNode(".")
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>baseURL</span>`);
            } else {
              return [
                createVNode("span", null, "baseURL")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>=</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> sandbox</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Sandbox</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>sandbox</span>`);
            } else {
              return [
                createVNode("span", null, "sandbox")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Sandbox.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>listen</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(options</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> ListenOptions): </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}>Promise</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>&lt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Listening</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>&gt;</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>Serves the same over HTTP/1.1.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Sandbox."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "listen"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(options"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ListenOptions): "),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "Promise"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Listening"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "Serves the same over HTTP/1.1.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>listen</span>`);
            } else {
              return [
                createVNode("span", null, "listen")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>()</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> merchant</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Credentials</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>merchant</span>`);
            } else {
              return [
                createVNode("span", null, "merchant")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> sandbox</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Sandbox</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>sandbox</span>`);
            } else {
              return [
                createVNode("span", null, "sandbox")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Sandbox.merchants: </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>ControlFunctions</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&lt;{</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}>    create</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> ControlAction</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&lt;(</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}>options</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> ({} </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>&amp;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> {</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>        readonly</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}> mchid</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> string</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>        readonly</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}> appid</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> string</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>        readonly</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}> name</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> string</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>        readonly</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}> keyMode</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;certificate&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;public-key&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;both&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>        readonly</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}> serviceId</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> string</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>        readonly</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}> serviceLimit</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> number</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>        readonly</span><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}> confirmation</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;required&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;none&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;by-request&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    }) </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>) </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>=&gt;</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Credentials</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&gt;;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}>    list</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> ControlAction</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&lt;...&gt;;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}>    get</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> ControlAction</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&lt;...&gt;;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId2}>    changeKeyMode</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> ControlAction</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>&lt;...&gt;;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>}&gt;</span></span></code></pre></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("pre", {
                      class: "shiki shiki-themes github-light github-dark",
                      style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                      tabindex: "0"
                    }, [
                      createVNode("code", null, [
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Sandbox.merchants: "),
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "ControlFunctions"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<{")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    create"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<("),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "options"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ({} "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "&"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " {")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " mchid"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " appid"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " name"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " keyMode"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "certificate"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "public-key"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "both"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " serviceId"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " serviceLimit"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " number"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " confirmation"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "required"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "none"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "by-request"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    }) "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "=>"),
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ">;")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    list"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<...>;")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    get"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<...>;")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    changeKeyMode"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<...>;")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}>")
                        ])
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>merchants</span>`);
            } else {
              return [
                createVNode("span", null, "merchants")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>create</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>: (options</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> ({} </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>&amp;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> {</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    readonly mchid?: string </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    readonly appid</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> string </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    readonly name</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> string </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    readonly keyMode</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;certificate&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;public-key&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;both&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    readonly serviceId</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> string </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    readonly serviceLimit</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> number </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>    readonly confirmation</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;required&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;none&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &quot;by-request&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>}) </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>) </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>=&gt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> Credentials</span></span></code></pre></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("pre", {
                      class: "shiki shiki-themes github-light github-dark",
                      style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                      tabindex: "0"
                    }, [
                      createVNode("code", null, [
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "create"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": (options"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ({} "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "&"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " {")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly mchid?: string "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly appid"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly name"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly keyMode"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "certificate"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "public-key"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "both"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly serviceId"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly serviceLimit"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " number "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly confirmation"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "required"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "none"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "by-request"'),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}) "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") "),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "=>"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " Credentials")
                        ])
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>create</span>`);
            } else {
              return [
                createVNode("span", null, "create")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>()</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Wechatpay</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>wxpay</span>`);
            } else {
              return [
                createVNode("span", null, "wxpay")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Wechatpay</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(options: WechatpayOptions): Wechatpay</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other
clients but its sockets with those that <code${_scopeId2}>with</code> makes; idle sockets keep no process alive.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId2}><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>{</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@link</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>InputError} at once when an option is missing or wrong; <code${_scopeId2}>field</code> names it</span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012081606"${_scopeId2}>https://pay.weixin.qq.com/doc/v3/merchant/4012081606</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><code${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> { Wechatpay } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &#39;@wxpay/sdk&#39;</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Wechatpay</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>({</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  mchid: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;1900000001&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  serial: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  privateKey: </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> URL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;file:///etc/wechatpay/apiclient_key.pem&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>),</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  certs: { PUB_KEY_ID_0119000000012024080100: </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> URL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;file:///etc/wechatpay/pub_key.pem&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>) },</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  apiv3Key: process.env[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;WECHATPAY_APIV3_KEY&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>],</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>})</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> { </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}>data</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>=</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> wxpay.v3.payscore.serviceorder._out_order_no_.complete.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>post</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  { service_id, post_payments, total_amount },</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>  { out_order_no: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;1234323JKHDFE1243252&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> },</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>)</span></span></code></pre></code></span></span></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(options: WechatpayOptions): Wechatpay")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, [
                      createTextVNode("A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other\nclients but its sockets with those that "),
                      createVNode("code", null, "with"),
                      createTextVNode(" makes; idle sockets keep no process alive.")
                    ])
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "{")
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@link"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createTextVNode("InputError} at once when an option is missing or wrong; "),
                        createVNode("code", null, "field"),
                        createTextVNode(" names it")
                      ])
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                      ])
                    ]),
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("code", null, [
                          createVNode("pre", {
                            class: "shiki shiki-themes github-light github-dark",
                            style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                            tabindex: "0"
                          }, [
                            createVNode("code", null, [
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { Wechatpay } "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sdk'")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " new"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  mchid: "),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1900000001'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  serial: "),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  privateKey: "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/apiclient_key.pem'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "),")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  certs: { PUB_KEY_ID_0119000000012024080100: "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/pub_key.pem'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") },")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  apiv3Key: process.env["),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'WECHATPAY_APIV3_KEY'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "],")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "})")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "data"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                                createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " wxpay.v3.payscore.serviceorder._out_order_no_.complete."),
                                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "post"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { service_id, post_payments, total_amount },")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { out_order_no: "),
                                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1234323JKHDFE1243252'"),
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " },")
                              ]),
                              createTextVNode("\n"),
                              createVNode("span", { class: "line" }, [
                                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")")
                              ])
                            ])
                          ])
                        ])
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>Wechatpay</span>`);
            } else {
              return [
                createVNode("span", null, "Wechatpay")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>({ </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>...</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> merchant</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Credentials</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>merchant</span>`);
            } else {
              return [
                createVNode("span", null, "merchant")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>, </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>baseURL</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> string </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> undefined</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "baseURL"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>baseURL</span>`);
            } else {
              return [
                createVNode("span", null, "baseURL")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> })</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> data</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> TransactionsNativePostResponse</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " data"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " TransactionsNativePostResponse")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>data</span>`);
            } else {
              return [
                createVNode("span", null, "data")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>=</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Wechatpay</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>wxpay</span>`);
            } else {
              return [
                createVNode("span", null, "wxpay")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Wechatpay.v3: WeChatPay.OpenAPI.</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}>V3</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>APIv3, as a chain that mirrors its URLs.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Wechatpay.v3: WeChatPay.OpenAPI."),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "V3")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "APIv3, as a chain that mirrors its URLs.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>v3</span>`);
            } else {
              return [
                createVNode("span", null, "v3")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>WeChatPay.OpenAPI.</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}>V3</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>.pay: Pay</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>微信分付 — WeChat Fenfu (instalments)</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "WeChatPay.OpenAPI."),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "V3"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ".pay: Pay")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "微信分付 — WeChat Fenfu (instalments)")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>pay</span>`);
            } else {
              return [
                createVNode("span", null, "pay")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Pay.transactions: Transactions</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Pay.transactions: Transactions")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>transactions</span>`);
            } else {
              return [
                createVNode("span", null, "transactions")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Transactions.native: TransactionsNative</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Transactions.native: TransactionsNative")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>native</span>`);
            } else {
              return [
                createVNode("span", null, "native")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNative.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>post</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(data: TransactionsNativePostRequest, config</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> CallOptions): AxiosPromise</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>&lt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostResponse</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>&gt;</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>Native下单 — Create a Native order</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId2}><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012791877"${_scopeId2}>https://pay.weixin.qq.com/doc/v3/merchant/4012791877</a> <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012525171"${_scopeId2}>https://pay.weixin.qq.com/doc/v3/merchant/4012525171</a> <a href="https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml"${_scopeId2}>https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml</a></span></span></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNative."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "post"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(data: TransactionsNativePostRequest, config"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " CallOptions): AxiosPromise"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostResponse"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "Native下单 — Create a Native order")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012791877" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012791877"),
                        createTextVNode(),
                        createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012525171" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012525171"),
                        createTextVNode(),
                        createVNode("a", { href: "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml" }, "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml")
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>post</span>`);
            } else {
              return [
                createVNode("span", null, "post")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostRequest.mchid: string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>直连商户号 — Merchant number of the directly connected merchant.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.mchid: string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "直连商户号 — Merchant number of the directly connected merchant.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>mchid</span>`);
            } else {
              return [
                createVNode("span", null, "mchid")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> merchant</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Credentials</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>merchant</span>`);
            } else {
              return [
                createVNode("span", null, "merchant")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Credentials.mchid: string</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Credentials.mchid: string")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>mchid</span>`);
            } else {
              return [
                createVNode("span", null, "mchid")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostRequest.appid: string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>公众号ID — Official account ID, the appid.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.appid: string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "公众号ID — Official account ID, the appid.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>appid</span>`);
            } else {
              return [
                createVNode("span", null, "appid")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> merchant</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Credentials</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>merchant</span>`);
            } else {
              return [
                createVNode("span", null, "merchant")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Credentials.appid: string</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Credentials.appid: string")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>appid</span>`);
            } else {
              return [
                createVNode("span", null, "appid")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostRequest.description: string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>商品描述 — Description of the goods in the order.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.description: string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "商品描述 — Description of the goods in the order.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>description</span>`);
            } else {
              return [
                createVNode("span", null, "description")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;一杯咖啡&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostRequest.out_trade_no: string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>商户订单号 — Merchant order number of the payment.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.out_trade_no: string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "商户订单号 — Merchant order number of the payment.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>out_trade_no</span>`);
            } else {
              return [
                createVNode("span", null, "out_trade_no")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;COFFEE0001&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostRequest.notify_url: string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>通知地址 — URL that receives the notification.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.notify_url: string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "通知地址 — URL that receives the notification.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>notify_url</span>`);
            } else {
              return [
                createVNode("span", null, "notify_url")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;https://shop.example/wechatpay&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostRequest.amount: Amount</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>订单金额 — Amount of the order: an object, or an integer in fen.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.amount: Amount")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "订单金额 — Amount of the order: an object, or an integer in fen.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>amount</span>`);
            } else {
              return [
                createVNode("span", null, "amount")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: { </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Amount.total: number</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>总金额 — Total amount of the order, in fen.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Amount.total: number")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "总金额 — Total amount of the order, in fen.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>total</span>`);
            } else {
              return [
                createVNode("span", null, "total")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>1990</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> }, </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId}>// 分</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>})</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>var</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> console</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Console</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>The <code${_scopeId2}>console</code> module provides a simple debugging console that is similar to the
JavaScript console mechanism provided by web browsers.</p>
<p${_scopeId2}>The module exports two specific components:</p>
<ul${_scopeId2}>
<li${_scopeId2}>A <code${_scopeId2}>Console</code> class with methods such as <code${_scopeId2}>console.log()</code>, <code${_scopeId2}>console.error()</code> and <code${_scopeId2}>console.warn()</code> that can be used to write to any Node.js stream.</li>
<li${_scopeId2}>A global <code${_scopeId2}>console</code> instance configured to write to <a href="https://nodejs.org/docs/latest-v20.x/api/process.html#processstdout"${_scopeId2}><code${_scopeId2}>process.stdout</code></a> and
<a href="https://nodejs.org/docs/latest-v20.x/api/process.html#processstderr"${_scopeId2}><code${_scopeId2}>process.stderr</code></a>. The global <code${_scopeId2}>console</code> can be used without importing the <code${_scopeId2}>node:console</code> module.</li>
</ul>
<p${_scopeId2}><em${_scopeId2}><strong${_scopeId2}>Warning</strong></em>: The global console object&#39;s methods are neither consistently
synchronous like the browser APIs they resemble, nor are they consistently
asynchronous like all other Node.js streams. See the <a href="https://nodejs.org/docs/latest-v20.x/api/process.html#a-note-on-process-io"${_scopeId2}><code${_scopeId2}>note on process I/O</code></a> for
more information.</p>
<p${_scopeId2}>Example using the global <code${_scopeId2}>console</code>:</p>
<code${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;hello world&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: hello world, to stdout</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;hello %s&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>, </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;world&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: hello world, to stdout</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>error</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Error</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;Whoops, something bad happened&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>));</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints error message and stack trace to stderr:</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//   Error: Whoops, something bad happened</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//     at [eval]:5:15</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//     at Script.runInThisContext (node:vm:132:18)</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//     at Object.runInThisContext (node:vm:309:38)</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//     at node:internal/process/execution:77:19</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//     at [eval]-wrapper:6:22</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//     at evalScript (node:internal/process/execution:76:60)</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>//     at node:internal/main/eval_string:23:3</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> name</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &#39;Will Robinson&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>warn</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>\`Danger \${</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>name</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>}! Danger!\`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: Danger Will Robinson! Danger!, to stderr</span></span></code></pre></code>
<p${_scopeId2}>Example using the <code${_scopeId2}>Console</code> class:</p>
<code${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> out</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> getStreamSomehow</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>();</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> err</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> getStreamSomehow</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>();</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> myConsole</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> new</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>Console</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(out, err);</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>myConsole.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;hello world&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: hello world, to out</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>myConsole.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;hello %s&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>, </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;world&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: hello world, to out</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>myConsole.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>error</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Error</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;Whoops, something bad happened&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>));</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: [Error: Whoops, something bad happened], to err</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> name</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}> &#39;Will Robinson&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>myConsole.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>warn</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>\`Danger \${</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>name</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>}! Danger!\`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: Danger Will Robinson! Danger!, to err</span></span></code></pre></code></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId2}><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}><a href="https://github.com/nodejs/node/blob/v20.11.1/lib/console.js"${_scopeId2}>source</a></span></span></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "var"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " console"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Console")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, [
                      createTextVNode("The "),
                      createVNode("code", null, "console"),
                      createTextVNode(" module provides a simple debugging console that is similar to the\nJavaScript console mechanism provided by web browsers.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("p", null, "The module exports two specific components:"),
                    createTextVNode("\n"),
                    createVNode("ul", null, [
                      createTextVNode("\n"),
                      createVNode("li", null, [
                        createTextVNode("A "),
                        createVNode("code", null, "Console"),
                        createTextVNode(" class with methods such as "),
                        createVNode("code", null, "console.log()"),
                        createTextVNode(", "),
                        createVNode("code", null, "console.error()"),
                        createTextVNode(" and "),
                        createVNode("code", null, "console.warn()"),
                        createTextVNode(" that can be used to write to any Node.js stream.")
                      ]),
                      createTextVNode("\n"),
                      createVNode("li", null, [
                        createTextVNode("A global "),
                        createVNode("code", null, "console"),
                        createTextVNode(" instance configured to write to "),
                        createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/process.html#processstdout" }, [
                          createVNode("code", null, "process.stdout")
                        ]),
                        createTextVNode(" and\n"),
                        createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/process.html#processstderr" }, [
                          createVNode("code", null, "process.stderr")
                        ]),
                        createTextVNode(". The global "),
                        createVNode("code", null, "console"),
                        createTextVNode(" can be used without importing the "),
                        createVNode("code", null, "node:console"),
                        createTextVNode(" module.")
                      ]),
                      createTextVNode("\n")
                    ]),
                    createTextVNode("\n"),
                    createVNode("p", null, [
                      createVNode("em", null, [
                        createVNode("strong", null, "Warning")
                      ]),
                      createTextVNode(": The global console object's methods are neither consistently\nsynchronous like the browser APIs they resemble, nor are they consistently\nasynchronous like all other Node.js streams. See the "),
                      createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/process.html#a-note-on-process-io" }, [
                        createVNode("code", null, "note on process I/O")
                      ]),
                      createTextVNode(" for\nmore information.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("p", null, [
                      createTextVNode("Example using the global "),
                      createVNode("code", null, "console"),
                      createTextVNode(":")
                    ]),
                    createTextVNode("\n"),
                    createVNode("code", null, [
                      createVNode("pre", {
                        class: "shiki shiki-themes github-light github-dark",
                        style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                        tabindex: "0"
                      }, [
                        createVNode("code", null, [
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello world'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to stdout")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello %s'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", "),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'world'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to stdout")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "error"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Error"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'Whoops, something bad happened'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "));")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints error message and stack trace to stderr:")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//   Error: Whoops, something bad happened")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at [eval]:5:15")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at Script.runInThisContext (node:vm:132:18)")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at Object.runInThisContext (node:vm:309:38)")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at node:internal/process/execution:77:19")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at [eval]-wrapper:6:22")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at evalScript (node:internal/process/execution:76:60)")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at node:internal/main/eval_string:23:3")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " name"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'Will Robinson'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "warn"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "`Danger ${"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "name"),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "}! Danger!`"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: Danger Will Robinson! Danger!, to stderr")
                          ])
                        ])
                      ])
                    ]),
                    createTextVNode("\n"),
                    createVNode("p", null, [
                      createTextVNode("Example using the "),
                      createVNode("code", null, "Console"),
                      createTextVNode(" class:")
                    ]),
                    createTextVNode("\n"),
                    createVNode("code", null, [
                      createVNode("pre", {
                        class: "shiki shiki-themes github-light github-dark",
                        style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                        tabindex: "0"
                      }, [
                        createVNode("code", null, [
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " out"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " getStreamSomehow"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "();")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " err"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " getStreamSomehow"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "();")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " myConsole"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " new"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "Console"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(out, err);")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello world'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to out")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello %s'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", "),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'world'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to out")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "error"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Error"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'Whoops, something bad happened'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "));")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: [Error: Whoops, something bad happened], to err")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " name"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'Will Robinson'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "warn"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "`Danger ${"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "name"),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "}! Danger!`"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: Danger Will Robinson! Danger!, to err")
                          ])
                        ])
                      ])
                    ])
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                        createVNode("a", { href: "https://github.com/nodejs/node/blob/v20.11.1/lib/console.js" }, "source")
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>console</span>`);
            } else {
              return [
                createVNode("span", null, "console")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(message</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> any, </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>...</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>optionalParams: any[]): </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>void</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> (</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>+</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}>1</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}> overload)</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>Prints to <code${_scopeId2}>stdout</code> with newline. Multiple arguments can be passed, with the
first used as the primary message and all additional used as substitution
values similar to <a href="http://man7.org/linux/man-pages/man3/printf.3.html"${_scopeId2}><code${_scopeId2}>printf(3)</code></a>
(the arguments are all passed to <a href="https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args"${_scopeId2}><code${_scopeId2}>util.format()</code></a>).</p>
<code${_scopeId2}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> count</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}> =</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> 5</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>;</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;count: %d&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>, count);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: count: 5, to stdout</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId2}>&#39;count:&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>, count);</span></span>
<span class="line"${_scopeId2}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId2}>// Prints: count: 5, to stdout</span></span></code></pre></code>
<p${_scopeId2}>See <a href="https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args"${_scopeId2}><code${_scopeId2}>util.format()</code></a> for more information.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId2}><span class="twoslash-popup-docs-tag"${_scopeId2}><span class="twoslash-popup-docs-tag-name"${_scopeId2}>@since</span><span class="twoslash-popup-docs-tag-value"${_scopeId2}>v0.1.100</span></span></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Console."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(message"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " any, "),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "..."),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "optionalParams: any[]): "),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "void"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ("),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "+"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "1"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " overload)")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, [
                      createTextVNode("Prints to "),
                      createVNode("code", null, "stdout"),
                      createTextVNode(" with newline. Multiple arguments can be passed, with the\nfirst used as the primary message and all additional used as substitution\nvalues similar to "),
                      createVNode("a", { href: "http://man7.org/linux/man-pages/man3/printf.3.html" }, [
                        createVNode("code", null, "printf(3)")
                      ]),
                      createTextVNode("\n(the arguments are all passed to "),
                      createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args" }, [
                        createVNode("code", null, "util.format()")
                      ]),
                      createTextVNode(").")
                    ]),
                    createTextVNode("\n"),
                    createVNode("code", null, [
                      createVNode("pre", {
                        class: "shiki shiki-themes github-light github-dark",
                        style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                        tabindex: "0"
                      }, [
                        createVNode("code", null, [
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " count"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " 5"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'count: %d'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", count);")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: count: 5, to stdout")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'count:'"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", count);")
                          ]),
                          createTextVNode("\n"),
                          createVNode("span", { class: "line" }, [
                            createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: count: 5, to stdout")
                          ])
                        ])
                      ])
                    ]),
                    createTextVNode("\n"),
                    createVNode("p", null, [
                      createTextVNode("See "),
                      createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args" }, [
                        createVNode("code", null, "util.format()")
                      ]),
                      createTextVNode(" for more information.")
                    ])
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                    createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                      createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@since"),
                      createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "v0.1.100")
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>log</span>`);
            } else {
              return [
                createVNode("span", null, "log")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> data</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> TransactionsNativePostResponse</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " data"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " TransactionsNativePostResponse")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>data</span>`);
            } else {
              return [
                createVNode("span", null, "data")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>TransactionsNativePostResponse.code_url: string</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>二维码链接 — URL from which the payment QR code is made.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostResponse.code_url: string")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "二维码链接 — URL from which the payment QR code is made.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>code_url</span>`);
            } else {
              return [
                createVNode("span", null, "code_url")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>) </span><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId}>// weixin://wxpay/bizpayurl?…</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}> sandbox</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}> Sandbox</span></code></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>sandbox</span>`);
            } else {
              return [
                createVNode("span", null, "sandbox")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>`);
        _push2(ssrRenderComponent(_component_v_menu, {
          class: "twoslash-hover",
          "popper-class": "shiki twoslash-floating vp-copy-ignore",
          theme: "twoslash"
        }, {
          popper: withCtx(({}, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId2}><code class="twoslash-popup-code"${_scopeId2}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>Sandbox.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId2}>close</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId2}>(): </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId2}>Promise</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId2}>&lt;void&gt;</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId2}><p${_scopeId2}>Stops serving and delivering, and closes the database.</p></div></span>`);
            } else {
              return [
                createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                  createVNode("code", { class: "twoslash-popup-code" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Sandbox."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "close"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(): "),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "Promise"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<void>")
                  ]),
                  createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                    createVNode("p", null, "Stops serving and delivering, and closes the database.")
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<span${_scopeId2}>close</span>`);
            } else {
              return [
                createVNode("span", null, "close")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>()</span></span></code></pre></div>`);
      } else {
        return [
          createVNode("div", { class: "language-ts vp-adaptive-theme" }, [
            createVNode("button", {
              title: "Copy Code",
              class: "copy"
            }),
            createVNode("span", { class: "lang" }, "ts"),
            createVNode("pre", {
              class: "shiki shiki-themes github-light github-dark vp-code twoslash lsp",
              style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
              tabindex: "0"
            }, [
              createVNode("code", null, [
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "function"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "options"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " SandboxOptions"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Promise"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "Sandbox"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ">")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "Creates a local WeChat Pay that verifies, signs, encrypts and remembers as the real one does.")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "StorageError if the database cannot be opened")
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "OptionError for an unknown or malformed option")
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                              ])
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("code", null, [
                                  createVNode("pre", {
                                    class: "shiki shiki-themes github-light github-dark",
                                    style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                                    tabindex: "0"
                                  }, [
                                    createVNode("code", null, [
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { createSandbox } "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sandbox'")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " server"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "listen"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox.merchants."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "create"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(server.url, merchant.mchid)")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "await"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "close"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ])
                                    ])
                                  ])
                                ])
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "createSandbox")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sandbox'")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "class"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, [
                              createTextVNode("A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other\nclients but its sockets with those that "),
                              createVNode("code", null, "with"),
                              createTextVNode(" makes; idle sockets keep no process alive.")
                            ])
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "{")
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@link"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createTextVNode("InputError} at once when an option is missing or wrong; "),
                                createVNode("code", null, "field"),
                                createTextVNode(" names it")
                              ])
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                              ])
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("code", null, [
                                  createVNode("pre", {
                                    class: "shiki shiki-themes github-light github-dark",
                                    style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                                    tabindex: "0"
                                  }, [
                                    createVNode("code", null, [
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { Wechatpay } "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sdk'")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " new"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  mchid: "),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1900000001'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  serial: "),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  privateKey: "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/apiclient_key.pem'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "),")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  certs: { PUB_KEY_ID_0119000000012024080100: "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/pub_key.pem'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") },")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  apiv3Key: process.env["),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'WECHATPAY_APIV3_KEY'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "],")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "})")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "data"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " wxpay.v3.payscore.serviceorder._out_order_no_.complete."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "post"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { service_id, post_payments, total_amount },")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { out_order_no: "),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1234323JKHDFE1243252'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " },")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")")
                                      ])
                                    ])
                                  ])
                                ])
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "Wechatpay")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sdk'")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "sandbox")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "function"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                            createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "options"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " SandboxOptions"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Promise"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "Sandbox"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ">")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "Creates a local WeChat Pay that verifies, signs, encrypts and remembers as the real one does.")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "StorageError if the database cannot be opened")
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "OptionError for an unknown or malformed option")
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                              ])
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("code", null, [
                                  createVNode("pre", {
                                    class: "shiki shiki-themes github-light github-dark",
                                    style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                                    tabindex: "0"
                                  }, [
                                    createVNode("code", null, [
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { createSandbox } "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sandbox'")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " createSandbox"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " server"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "listen"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox.merchants."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "create"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(server.url, merchant.mchid)")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "await"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " sandbox."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "close"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                                      ])
                                    ])
                                  ])
                                ])
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "createSandbox")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Listening.url: string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, [
                              createVNode("code", null, "http://host:port"),
                              createTextVNode(" without a trailing slash: the client's "),
                              createVNode("code", null, "baseURL"),
                              createTextVNode(".")
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "url")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " baseURL"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, [
                              createVNode("code", null, "http://host:port"),
                              createTextVNode(" without a trailing slash: the client's "),
                              createVNode("code", null, "baseURL"),
                              createTextVNode(".")
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "baseURL")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "sandbox")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Sandbox."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "listen"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(options"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ListenOptions): "),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "Promise"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Listening"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "Serves the same over HTTP/1.1.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "listen")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "merchant")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "sandbox")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("pre", {
                              class: "shiki shiki-themes github-light github-dark",
                              style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                              tabindex: "0"
                            }, [
                              createVNode("code", null, [
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Sandbox.merchants: "),
                                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "ControlFunctions"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<{")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    create"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<("),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "options"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ({} "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "&"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " {")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " mchid"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " appid"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " name"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " keyMode"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "certificate"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "public-key"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "both"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " serviceId"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " serviceLimit"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " number"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "        readonly"),
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, " confirmation"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "required"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "none"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "by-request"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    }) "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "=>"),
                                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ">;")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    list"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<...>;")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    get"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<...>;")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    changeKeyMode"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " ControlAction"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<...>;")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}>")
                                ])
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "merchants")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("pre", {
                              class: "shiki shiki-themes github-light github-dark",
                              style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                              tabindex: "0"
                            }, [
                              createVNode("code", null, [
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "create"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": (options"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ({} "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "&"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " {")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly mchid?: string "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly appid"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly name"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly keyMode"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "certificate"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "public-key"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "both"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly serviceId"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly serviceLimit"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " number "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly confirmation"),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "required"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "none"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ' "by-request"'),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                ]),
                                createTextVNode("\n"),
                                createVNode("span", { class: "line" }, [
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}) "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") "),
                                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "=>"),
                                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " Credentials")
                                ])
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "create")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "wxpay")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " new"),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(options: WechatpayOptions): Wechatpay")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, [
                              createTextVNode("A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other\nclients but its sockets with those that "),
                              createVNode("code", null, "with"),
                              createTextVNode(" makes; idle sockets keep no process alive.")
                            ])
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "{")
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@link"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createTextVNode("InputError} at once when an option is missing or wrong; "),
                                createVNode("code", null, "field"),
                                createTextVNode(" names it")
                              ])
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012081606" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012081606")
                              ])
                            ]),
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("code", null, [
                                  createVNode("pre", {
                                    class: "shiki shiki-themes github-light github-dark",
                                    style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                                    tabindex: "0"
                                  }, [
                                    createVNode("code", null, [
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { Wechatpay } "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " '@wxpay/sdk'")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " new"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  mchid: "),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1900000001'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  serial: "),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  privateKey: "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/apiclient_key.pem'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "),")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  certs: { PUB_KEY_ID_0119000000012024080100: "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " URL"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'file:///etc/wechatpay/pub_key.pem'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") },")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  apiv3Key: process.env["),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'WECHATPAY_APIV3_KEY'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "],")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "})")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                                        createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "data"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                                        createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " wxpay.v3.payscore.serviceorder._out_order_no_.complete."),
                                        createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "post"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { service_id, post_payments, total_amount },")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  { out_order_no: "),
                                        createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1234323JKHDFE1243252'"),
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " },")
                                      ]),
                                      createTextVNode("\n"),
                                      createVNode("span", { class: "line" }, [
                                        createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ")")
                                      ])
                                    ])
                                  ])
                                ])
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "Wechatpay")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({ "),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "..."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "merchant")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "baseURL"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "baseURL")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " })")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { "),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " data"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " TransactionsNativePostResponse")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "data")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " } "),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " wxpay"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Wechatpay")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "wxpay")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Wechatpay.v3: WeChatPay.OpenAPI."),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "V3")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "APIv3, as a chain that mirrors its URLs.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "v3")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "WeChatPay.OpenAPI."),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "V3"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ".pay: Pay")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "微信分付 — WeChat Fenfu (instalments)")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "pay")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Pay.transactions: Transactions")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "transactions")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Transactions.native: TransactionsNative")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "native")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNative."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "post"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(data: TransactionsNativePostRequest, config"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " CallOptions): AxiosPromise"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostResponse"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "Native下单 — Create a Native order")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012791877" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012791877"),
                                createTextVNode(),
                                createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012525171" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012525171"),
                                createTextVNode(),
                                createVNode("a", { href: "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml" }, "https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml")
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "post")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.mchid: string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "直连商户号 — Merchant number of the directly connected merchant.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "mchid")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "merchant")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Credentials.mchid: string")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "mchid")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.appid: string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "公众号ID — Official account ID, the appid.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "appid")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " merchant"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Credentials")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "merchant")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Credentials.appid: string")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "appid")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.description: string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "商品描述 — Description of the goods in the order.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "description")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'一杯咖啡'"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.out_trade_no: string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "商户订单号 — Merchant order number of the payment.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "out_trade_no")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'COFFEE0001'"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.notify_url: string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "通知地址 — URL that receives the notification.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "notify_url")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                  createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'https://shop.example/wechatpay'"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "  "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostRequest.amount: Amount")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "订单金额 — Amount of the order: an object, or an integer in fen.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "amount")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": { "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Amount.total: number")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "总金额 — Total amount of the order, in fen.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "total")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                  createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "1990"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " }, "),
                  createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// 分")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "})")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "var"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " console"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Console")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, [
                              createTextVNode("The "),
                              createVNode("code", null, "console"),
                              createTextVNode(" module provides a simple debugging console that is similar to the\nJavaScript console mechanism provided by web browsers.")
                            ]),
                            createTextVNode("\n"),
                            createVNode("p", null, "The module exports two specific components:"),
                            createTextVNode("\n"),
                            createVNode("ul", null, [
                              createTextVNode("\n"),
                              createVNode("li", null, [
                                createTextVNode("A "),
                                createVNode("code", null, "Console"),
                                createTextVNode(" class with methods such as "),
                                createVNode("code", null, "console.log()"),
                                createTextVNode(", "),
                                createVNode("code", null, "console.error()"),
                                createTextVNode(" and "),
                                createVNode("code", null, "console.warn()"),
                                createTextVNode(" that can be used to write to any Node.js stream.")
                              ]),
                              createTextVNode("\n"),
                              createVNode("li", null, [
                                createTextVNode("A global "),
                                createVNode("code", null, "console"),
                                createTextVNode(" instance configured to write to "),
                                createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/process.html#processstdout" }, [
                                  createVNode("code", null, "process.stdout")
                                ]),
                                createTextVNode(" and\n"),
                                createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/process.html#processstderr" }, [
                                  createVNode("code", null, "process.stderr")
                                ]),
                                createTextVNode(". The global "),
                                createVNode("code", null, "console"),
                                createTextVNode(" can be used without importing the "),
                                createVNode("code", null, "node:console"),
                                createTextVNode(" module.")
                              ]),
                              createTextVNode("\n")
                            ]),
                            createTextVNode("\n"),
                            createVNode("p", null, [
                              createVNode("em", null, [
                                createVNode("strong", null, "Warning")
                              ]),
                              createTextVNode(": The global console object's methods are neither consistently\nsynchronous like the browser APIs they resemble, nor are they consistently\nasynchronous like all other Node.js streams. See the "),
                              createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/process.html#a-note-on-process-io" }, [
                                createVNode("code", null, "note on process I/O")
                              ]),
                              createTextVNode(" for\nmore information.")
                            ]),
                            createTextVNode("\n"),
                            createVNode("p", null, [
                              createTextVNode("Example using the global "),
                              createVNode("code", null, "console"),
                              createTextVNode(":")
                            ]),
                            createTextVNode("\n"),
                            createVNode("code", null, [
                              createVNode("pre", {
                                class: "shiki shiki-themes github-light github-dark",
                                style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                                tabindex: "0"
                              }, [
                                createVNode("code", null, [
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello world'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to stdout")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello %s'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", "),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'world'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to stdout")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "error"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Error"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'Whoops, something bad happened'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "));")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints error message and stack trace to stderr:")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//   Error: Whoops, something bad happened")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at [eval]:5:15")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at Script.runInThisContext (node:vm:132:18)")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at Object.runInThisContext (node:vm:309:38)")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at node:internal/process/execution:77:19")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at [eval]-wrapper:6:22")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at evalScript (node:internal/process/execution:76:60)")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "//     at node:internal/main/eval_string:23:3")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " name"),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'Will Robinson'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "warn"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "`Danger ${"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "name"),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "}! Danger!`"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: Danger Will Robinson! Danger!, to stderr")
                                  ])
                                ])
                              ])
                            ]),
                            createTextVNode("\n"),
                            createVNode("p", null, [
                              createTextVNode("Example using the "),
                              createVNode("code", null, "Console"),
                              createTextVNode(" class:")
                            ]),
                            createTextVNode("\n"),
                            createVNode("code", null, [
                              createVNode("pre", {
                                class: "shiki shiki-themes github-light github-dark",
                                style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                                tabindex: "0"
                              }, [
                                createVNode("code", null, [
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " out"),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " getStreamSomehow"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "();")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " err"),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " getStreamSomehow"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "();")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " myConsole"),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " new"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " console."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "Console"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(out, err);")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello world'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to out")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'hello %s'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", "),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'world'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: hello world, to out")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "error"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "new"),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Error"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'Whoops, something bad happened'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "));")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: [Error: Whoops, something bad happened], to err")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " name"),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'Will Robinson'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "myConsole."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "warn"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "`Danger ${"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "name"),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "}! Danger!`"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: Danger Will Robinson! Danger!, to err")
                                  ])
                                ])
                              ])
                            ])
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                                createVNode("a", { href: "https://github.com/nodejs/node/blob/v20.11.1/lib/console.js" }, "source")
                              ])
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "console")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Console."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(message"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " any, "),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "..."),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "optionalParams: any[]): "),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "void"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " ("),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "+"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "1"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " overload)")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, [
                              createTextVNode("Prints to "),
                              createVNode("code", null, "stdout"),
                              createTextVNode(" with newline. Multiple arguments can be passed, with the\nfirst used as the primary message and all additional used as substitution\nvalues similar to "),
                              createVNode("a", { href: "http://man7.org/linux/man-pages/man3/printf.3.html" }, [
                                createVNode("code", null, "printf(3)")
                              ]),
                              createTextVNode("\n(the arguments are all passed to "),
                              createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args" }, [
                                createVNode("code", null, "util.format()")
                              ]),
                              createTextVNode(").")
                            ]),
                            createTextVNode("\n"),
                            createVNode("code", null, [
                              createVNode("pre", {
                                class: "shiki shiki-themes github-light github-dark",
                                style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                                tabindex: "0"
                              }, [
                                createVNode("code", null, [
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " count"),
                                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " 5"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'count: %d'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", count);")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: count: 5, to stdout")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'count:'"),
                                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", count);")
                                  ]),
                                  createTextVNode("\n"),
                                  createVNode("span", { class: "line" }, [
                                    createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// Prints: count: 5, to stdout")
                                  ])
                                ])
                              ])
                            ]),
                            createTextVNode("\n"),
                            createVNode("p", null, [
                              createTextVNode("See "),
                              createVNode("a", { href: "https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args" }, [
                                createVNode("code", null, "util.format()")
                              ]),
                              createTextVNode(" for more information.")
                            ])
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
                            createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                              createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@since"),
                              createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "v0.1.100")
                            ])
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "log")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "("),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " data"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " TransactionsNativePostResponse")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "data")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "TransactionsNativePostResponse.code_url: string")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "二维码链接 — URL from which the payment QR code is made.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "code_url")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ") "),
                  createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// weixin://wxpay/bizpayurl?…")
                ]),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }),
                createTextVNode("\n"),
                createVNode("span", { class: "line" }, [
                  createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "await"),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " "),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " sandbox"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " Sandbox")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "sandbox")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
                  createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, [
                    createVNode(_component_v_menu, {
                      class: "twoslash-hover",
                      "popper-class": "shiki twoslash-floating vp-copy-ignore",
                      theme: "twoslash"
                    }, {
                      popper: withCtx(({}) => [
                        createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
                          createVNode("code", { class: "twoslash-popup-code" }, [
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Sandbox."),
                            createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "close"),
                            createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(): "),
                            createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "Promise"),
                            createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<void>")
                          ]),
                          createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
                            createVNode("p", null, "Stops serving and delivering, and closes the database.")
                          ])
                        ])
                      ]),
                      default: withCtx(() => [
                        createVNode("span", null, "close")
                      ]),
                      _: 1
                    })
                  ]),
                  createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "()")
                ])
              ])
            ])
          ])
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
