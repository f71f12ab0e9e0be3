import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"调起支付的参数","description":"小程序、公众号、APP、H5 与支付分页面需要的参数，由服务端签好。","frontmatter":{"title":"调起支付的参数","description":"小程序、公众号、APP、H5 与支付分页面需要的参数，由服务端签好。"},"headers":[],"relativePath":"guide/front-end.md","filePath":"guide/front-end.md"}');
const _sfc_main = { name: "guide/front-end.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_v_menu = resolveComponent("v-menu");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="调起支付的参数" tabindex="-1">调起支付的参数 <a class="header-anchor" href="#调起支付的参数" aria-label="Permalink to &quot;调起支付的参数&quot;">​</a></h1><p>下单在服务端，付款在用户的微信里。两者之间，前端需要一组签过名的参数。<code>wxpay.invoke</code> 把它们做好，前端原样使用。</p><table tabindex="0"><thead><tr><th>前端</th><th>用</th><th>签名密钥</th></tr></thead><tbody><tr><td>小程序、公众号网页</td><td><code>await wxpay.invoke.jsapi(…)</code></td><td>商户私钥（RSA）</td></tr><tr><td>APP</td><td><code>await wxpay.invoke.app(…)</code></td><td>商户私钥（RSA）</td></tr><tr><td>手机浏览器</td><td><code>wxpay.invoke.h5(…)</code></td><td>不需要</td></tr><tr><td>支付分：确认订单</td><td><code>wxpay.invoke.payscore.use(…)</code></td><td>APIv2 密钥（HMAC-SHA256）</td></tr><tr><td>支付分：订单详情</td><td><code>wxpay.invoke.payscore.detail(…)</code></td><td>APIv2 密钥（HMAC-SHA256）</td></tr><tr><td>支付分：开启授权</td><td><code>wxpay.invoke.payscore.enable(…)</code></td><td>APIv2 密钥（HMAC-SHA256）</td></tr></tbody></table><p><code>invoke</code> 只签文档规定的字符：单号只能是字母、数字和 <code>_-|*</code>，其余参数不能含 <code>&amp;</code>、<code>=</code>、换行。来自前端的值（例如 URL 里的单号）不合规时，调用抛出 <code>InputError</code>（<code>OPTION_INVALID</code>），<code>field</code> 指出是哪一个，什么也不会签。否则顾客可以借一个单号，让您的密钥替他签出别的请求或通知。</p><h2 id="小程序与公众号" tabindex="-1">小程序与公众号 <a class="header-anchor" href="#小程序与公众号" aria-label="Permalink to &quot;小程序与公众号&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code twoslash lsp" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash-query",
    shown: true
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><div class="twoslash-popup-arrow"${_scopeId}></div><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> parameters</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> JsapiParameters</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("div", { class: "twoslash-popup-arrow" }),
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " parameters"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " JsapiParameters")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>parameters</span>`);
      } else {
        return [
          createVNode("span", null, "parameters")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> Wechatpay</span></code></span>`);
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
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>wxpay</span>`);
      } else {
        return [
          createVNode("span", null, "wxpay")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Wechatpay.invoke: Invocation</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>The signed parameters that a front end needs.</p></div></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Wechatpay.invoke: Invocation")
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, "The signed parameters that a front end needs.")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>invoke</span>`);
      } else {
        return [
          createVNode("span", null, "invoke")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Invocation.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>jsapi</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(order: {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly appid: string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly prepay_id: string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>}): </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>Promise</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&lt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>JsapiParameters</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&gt;</span></span></code></pre></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>For <code${_scopeId}>wx.requestPayment</code> of a mini program and for JSAPI pages. Valid for two hours, as the <code${_scopeId}>prepay_id</code> is.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId}><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>{</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@link</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>InputError} <code${_scopeId}>OPTION_INVALID</code> if a value is missing or outside its documented alphabet; <code${_scopeId}>field</code> names it</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012791858"${_scopeId}>https://pay.weixin.qq.com/doc/v3/merchant/4012791858</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><code${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> parameters</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> wxpay.invoke.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>jsapi</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>({ appid: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;wxd678efh567hg6787&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>, prepay_id })</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId}>// in the page: wx.requestPayment(parameters)</span></span></code></pre></code></span></span></div></span>`);
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
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Invocation."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "jsapi"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(order: {")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly appid: string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly prepay_id: string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}): "),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "Promise"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "JsapiParameters"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">")
                  ])
                ])
              ])
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, [
                createTextVNode("For "),
                createVNode("code", null, "wx.requestPayment"),
                createTextVNode(" of a mini program and for JSAPI pages. Valid for two hours, as the "),
                createVNode("code", null, "prepay_id"),
                createTextVNode(" is.")
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
                  createTextVNode("InputError} "),
                  createVNode("code", null, "OPTION_INVALID"),
                  createTextVNode(" if a value is missing or outside its documented alphabet; "),
                  createVNode("code", null, "field"),
                  createTextVNode(" names it")
                ])
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012791858" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012791858")
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
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                          createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " parameters"),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                          createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " wxpay.invoke."),
                          createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "jsapi"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({ appid: "),
                          createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'wxd678efh567hg6787'"),
                          createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", prepay_id })")
                        ]),
                        createTextVNode("\n"),
                        createVNode("span", { class: "line" }, [
                          createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// in the page: wx.requestPayment(parameters)")
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
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>jsapi</span>`);
      } else {
        return [
          createVNode("span", null, "jsapi")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>appid</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "appid"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>appid</span>`);
      } else {
        return [
          createVNode("span", null, "appid")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;wxd678efh567hg6787&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>prepay_id</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "prepay_id"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>prepay_id</span>`);
      } else {
        return [
          createVNode("span", null, "prepay_id")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> })</span></span>
<span class="line"></span></code></pre></div><p>小程序里 <code>wx.requestPayment(parameters)</code>，公众号网页里交给 <code>WeixinJSBridge.invoke(&#39;getBrandWCPayRequest&#39;, parameters, …)</code>。<code>package</code> 已带上 <code>prepay_id=</code> 前缀，<code>timeStamp</code> 是文本：iOS 不收数字。</p><h2 id="app" tabindex="-1">APP <a class="header-anchor" href="#app" aria-label="Permalink to &quot;APP&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code twoslash lsp" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash-query",
    shown: true
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><div class="twoslash-popup-arrow"${_scopeId}></div><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> parameters</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> AppParameters</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("div", { class: "twoslash-popup-arrow" }),
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " parameters"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " AppParameters")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>parameters</span>`);
      } else {
        return [
          createVNode("span", null, "parameters")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> Wechatpay</span></code></span>`);
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
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>wxpay</span>`);
      } else {
        return [
          createVNode("span", null, "wxpay")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Wechatpay.invoke: Invocation</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>The signed parameters that a front end needs.</p></div></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Wechatpay.invoke: Invocation")
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, "The signed parameters that a front end needs.")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>invoke</span>`);
      } else {
        return [
          createVNode("span", null, "invoke")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Invocation.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>app</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(order: {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly appid: string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly prepay_id: string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly partnerid</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>}): </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>Promise</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&lt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>AppParameters</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&gt;</span></span></code></pre></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>For the OpenSDK of an app. <code${_scopeId}>partnerid</code> is the client&#39;s <code${_scopeId}>mchid</code>, or the sub-merchant&#39;s where a partner pays for one.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId}><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>{</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@link</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>InputError} <code${_scopeId}>OPTION_INVALID</code> if a value is missing or outside its documented alphabet; <code${_scopeId}>field</code> names it</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4013070351"${_scopeId}>https://pay.weixin.qq.com/doc/v3/merchant/4013070351</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><code${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> parameters</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> wxpay.invoke.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>app</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>({ appid: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;wxd678efh567hg6787&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>, prepay_id })</span></code></span></span></div></span>`);
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
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Invocation."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "app"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(order: {")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly appid: string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly prepay_id: string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly partnerid"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}): "),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "Promise"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "AppParameters"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">")
                  ])
                ])
              ])
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, [
                createTextVNode("For the OpenSDK of an app. "),
                createVNode("code", null, "partnerid"),
                createTextVNode(" is the client's "),
                createVNode("code", null, "mchid"),
                createTextVNode(", or the sub-merchant's where a partner pays for one.")
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
                  createTextVNode("InputError} "),
                  createVNode("code", null, "OPTION_INVALID"),
                  createTextVNode(" if a value is missing or outside its documented alphabet; "),
                  createVNode("code", null, "field"),
                  createTextVNode(" names it")
                ])
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4013070351" }, "https://pay.weixin.qq.com/doc/v3/merchant/4013070351")
                ])
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createVNode("code", null, [
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " parameters"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " await"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " wxpay.invoke."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "app"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({ appid: "),
                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'wxd678efh567hg6787'"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ", prepay_id })")
                  ])
                ])
              ])
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>app</span>`);
      } else {
        return [
          createVNode("span", null, "app")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>appid</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "appid"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>appid</span>`);
      } else {
        return [
          createVNode("span", null, "appid")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;wxd678efh567hg6787&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>prepay_id</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "prepay_id"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>prepay_id</span>`);
      } else {
        return [
          createVNode("span", null, "prepay_id")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> })</span></span>
<span class="line"></span></code></pre></div><p>交给 OpenSDK 的 <code>PayReq</code>。服务商代特约商户收款时，用 <code>partnerid</code> 给出特约商户的商户号。</p><h2 id="h5" tabindex="-1">H5 <a class="header-anchor" href="#h5" aria-label="Permalink to &quot;H5&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code twoslash lsp" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> address</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " address"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>address</span>`);
      } else {
        return [
          createVNode("span", null, "address")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> Wechatpay</span></code></span>`);
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
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>wxpay</span>`);
      } else {
        return [
          createVNode("span", null, "wxpay")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Wechatpay.invoke: Invocation</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>The signed parameters that a front end needs.</p></div></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Wechatpay.invoke: Invocation")
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, "The signed parameters that a front end needs.")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>invoke</span>`);
      } else {
        return [
          createVNode("span", null, "invoke")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Invocation.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>h5</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(order: {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly h5_url: string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly redirect_url</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>}): string</span></span></code></pre></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>The address that opens WeChat from a browser page, with the page to come back to. Valid for five minutes.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId}><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>{</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@link</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>InputError} <code${_scopeId}>OPTION_INVALID</code> if one of the two is not an https:// address</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012791834"${_scopeId}>https://pay.weixin.qq.com/doc/v3/merchant/4012791834</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><code${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>response.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>redirect</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(wxpay.invoke.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>h5</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>({ h5_url, redirect_url: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;https://shop.example.com/orders/42&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> }))</span></code></span></span></div></span>`);
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
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Invocation."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "h5"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(order: {")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly h5_url: string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly redirect_url"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}): string")
                  ])
                ])
              ])
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, "The address that opens WeChat from a browser page, with the page to come back to. Valid for five minutes.")
            ]),
            createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "{")
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@link"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createTextVNode("InputError} "),
                  createVNode("code", null, "OPTION_INVALID"),
                  createTextVNode(" if one of the two is not an https:// address")
                ])
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012791834" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012791834")
                ])
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@example"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createVNode("code", null, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "response."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "redirect"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(wxpay.invoke."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "h5"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "({ h5_url, redirect_url: "),
                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'https://shop.example.com/orders/42'"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " }))")
                  ])
                ])
              ])
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>h5</span>`);
      } else {
        return [
          createVNode("span", null, "h5")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>h5_url</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "h5_url"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>h5_url</span>`);
      } else {
        return [
          createVNode("span", null, "h5_url")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>redirect_url</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> string </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>|</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> undefined</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "redirect_url"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>redirect_url</span>`);
      } else {
        return [
          createVNode("span", null, "redirect_url")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;https://shop.example/orders/42&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> })</span></span></code></pre></div><p>让浏览器跳转到 <code>address</code>，五分钟内有效。<code>redirect_url</code> 已经编码。</p><h2 id="支付分" tabindex="-1">支付分 <a class="header-anchor" href="#支付分" aria-label="Permalink to &quot;支付分&quot;">​</a></h2><p>支付分页面的参数用 <strong>APIv2 密钥</strong>签名，即使订单是用 APIv3 创建的。构造客户端时给出 <code>secret</code>：</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code twoslash lsp" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"><code><span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> Wechatpay</span></code></span>`);
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
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>wxpay</span>`);
      } else {
        return [
          createVNode("span", null, "wxpay")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"> </span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> Wechatpay</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(options: WechatpayOptions): Wechatpay</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>A client of WeChat Pay for one merchant (or partner). It is immutable, holds no timer, and shares nothing with other
clients but its sockets with those that <code${_scopeId}>with</code> makes; idle sockets keep no process alive.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId}><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>{</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@link</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>InputError} at once when an option is missing or wrong; <code${_scopeId}>field</code> names it</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012081606"${_scopeId}>https://pay.weixin.qq.com/doc/v3/merchant/4012081606</a></span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@example</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><code${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { Wechatpay } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;@wxpay/sdk&#39;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> Wechatpay</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>({</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  mchid: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;1900000001&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  serial: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  privateKey: </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> URL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;file:///etc/wechatpay/apiclient_key.pem&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>),</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  certs: { PUB_KEY_ID_0119000000012024080100: </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>new</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> URL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;file:///etc/wechatpay/pub_key.pem&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>) },</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  apiv3Key: process.env[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;WECHATPAY_APIV3_KEY&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>],</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>})</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>data</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>=</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> await</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> wxpay.v3.payscore.serviceorder._out_order_no_.complete.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>post</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  { service_id, post_payments, total_amount },</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>  { out_order_no: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;1234323JKHDFE1243252&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> },</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>)</span></span></code></pre></code></span></span></div></span>`);
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
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>Wechatpay</span>`);
      } else {
        return [
          createVNode("span", null, "Wechatpay")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">...</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> options</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> WechatpayOptions</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " options"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " WechatpayOptions")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>options</span>`);
      } else {
        return [
          createVNode("span", null, "options")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">, </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>WechatpayOptions.secret</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>?:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> string </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>|</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> Uint8Array</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&lt;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>ArrayBufferLike</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&gt;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> |</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> undefined</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>APIv2 key, 32 bytes: signs the calls of <code${_scopeId}>wxpay.v2</code>, and what a front end hands to the pay-score pages.</p></div></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "WechatpayOptions.secret"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "?:"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " string "),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "|"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " Uint8Array"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "ArrayBufferLike"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " |"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined")
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, [
                createTextVNode("APIv2 key, 32 bytes: signs the calls of "),
                createVNode("code", null, "wxpay.v2"),
                createTextVNode(", and what a front end hands to the pay-score pages.")
              ])
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>secret</span>`);
      } else {
        return [
          createVNode("span", null, "secret")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">: </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>var</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> process</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> NodeJS</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>Process</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "var"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " process"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " NodeJS"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "."),
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "Process")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>process</span>`);
      } else {
        return [
          createVNode("span", null, "process")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>NodeJS.Process.env: NodeJS.ProcessEnv</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>The <code${_scopeId}>process.env</code> property returns an object containing the user environment.
See <a href="http://man7.org/linux/man-pages/man7/environ.7.html"${_scopeId}><code${_scopeId}>environ(7)</code></a>.</p>
<p${_scopeId}>An example of this object looks like:</p>
<code${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>{</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  TERM</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;xterm-256color&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  SHELL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;/usr/local/bin/bash&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  USER</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;maciej&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  PATH</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;~/.bin/:/usr/bin:/bin:/usr/sbin:/sbin:/usr/local/bin&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  PWD</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;/Users/maciej&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  EDITOR</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;vim&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  SHLVL</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;1&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  HOME</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;/Users/maciej&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  LOGNAME</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;maciej&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>,</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>  _</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: </span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&#39;/usr/local/bin/node&#39;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>}</span></span></code></pre></code>
<p${_scopeId}>It is possible to modify this object, but such modifications will not be
reflected outside the Node.js process, or (unless explicitly requested)
to other <code${_scopeId}>Worker</code> threads.
In other words, the following example would not work:</p>
<code${_scopeId}><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>node</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> -e</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;process.env.foo = &quot;bar&quot;&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> &amp;#x26;&amp;#x26; echo $foo</span></code>
<p${_scopeId}>While the following will:</p>
<code${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { env } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;node:process&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>env.foo </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>=</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;bar&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(env.foo);</span></span></code></pre></code>
<p${_scopeId}>Assigning a property on <code${_scopeId}>process.env</code> will implicitly convert the value
to a string. <strong${_scopeId}>This behavior is deprecated.</strong> Future versions of Node.js may
throw an error when the value is not a string, number, or boolean.</p>
<code${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { env } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;node:process&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>env.test </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>=</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> null</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(env.test);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId}>// =&gt; &#39;null&#39;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>env.test </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>=</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> undefined</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(env.test);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId}>// =&gt; &#39;undefined&#39;</span></span></code></pre></code>
<p${_scopeId}>Use <code${_scopeId}>delete</code> to delete a property from <code${_scopeId}>process.env</code>.</p>
<code${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { env } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;node:process&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>env.</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>TEST</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> 1</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>delete</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> env.</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>TEST</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(env.</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>TEST</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId}>// =&gt; undefined</span></span></code></pre></code>
<p${_scopeId}>On Windows operating systems, environment variables are case-insensitive.</p>
<code${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>import</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> { env } </span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>from</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}> &#39;node:process&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>env.</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}>TEST</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}> =</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> 1</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>console.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>log</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(env.test);</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#6A737D;--shiki-dark:#6A737D;"${_scopeId}>// =&gt; 1</span></span></code></pre></code>
<p${_scopeId}>Unless explicitly specified when creating a <code${_scopeId}>Worker</code> instance,
each <code${_scopeId}>Worker</code> thread has its own copy of <code${_scopeId}>process.env</code>, based on its
parent thread&#39;s <code${_scopeId}>process.env</code>, or whatever was specified as the <code${_scopeId}>env</code> option
to the <code${_scopeId}>Worker</code> constructor. Changes to <code${_scopeId}>process.env</code> will not be visible
across <code${_scopeId}>Worker</code> threads, and only the main thread can make changes that
are visible to the operating system or to native add-ons. On Windows, a copy of <code${_scopeId}>process.env</code> on a <code${_scopeId}>Worker</code> instance operates in a case-sensitive manner
unlike the main thread.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId}><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@since</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>v0.1.27</span></span></div></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "NodeJS.Process.env: NodeJS.ProcessEnv")
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, [
                createTextVNode("The "),
                createVNode("code", null, "process.env"),
                createTextVNode(" property returns an object containing the user environment.\nSee "),
                createVNode("a", { href: "http://man7.org/linux/man-pages/man7/environ.7.html" }, [
                  createVNode("code", null, "environ(7)")
                ]),
                createTextVNode(".")
              ]),
              createTextVNode("\n"),
              createVNode("p", null, "An example of this object looks like:"),
              createTextVNode("\n"),
              createVNode("code", null, [
                createVNode("pre", {
                  class: "shiki shiki-themes github-light github-dark",
                  style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "{")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  TERM"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'xterm-256color'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  SHELL"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'/usr/local/bin/bash'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  USER"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'maciej'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  PATH"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'~/.bin/:/usr/bin:/bin:/usr/sbin:/sbin:/usr/local/bin'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  PWD"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'/Users/maciej'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  EDITOR"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'vim'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  SHLVL"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'1'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  HOME"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'/Users/maciej'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  LOGNAME"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'maciej'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "  _"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": "),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, "'/usr/local/bin/node'")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}")
                    ])
                  ])
                ])
              ]),
              createTextVNode("\n"),
              createVNode("p", null, [
                createTextVNode("It is possible to modify this object, but such modifications will not be\nreflected outside the Node.js process, or (unless explicitly requested)\nto other "),
                createVNode("code", null, "Worker"),
                createTextVNode(" threads.\nIn other words, the following example would not work:")
              ]),
              createTextVNode("\n"),
              createVNode("code", null, [
                createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "node"),
                createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " -e"),
                createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, ` 'process.env.foo = "bar"'`),
                createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " &#x26;&#x26; echo $foo")
              ]),
              createTextVNode("\n"),
              createVNode("p", null, "While the following will:"),
              createTextVNode("\n"),
              createVNode("code", null, [
                createVNode("pre", {
                  class: "shiki shiki-themes github-light github-dark",
                  style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { env } "),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'node:process'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "env.foo "),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'bar'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(env.foo);")
                    ])
                  ])
                ])
              ]),
              createTextVNode("\n"),
              createVNode("p", null, [
                createTextVNode("Assigning a property on "),
                createVNode("code", null, "process.env"),
                createTextVNode(" will implicitly convert the value\nto a string. "),
                createVNode("strong", null, "This behavior is deprecated."),
                createTextVNode(" Future versions of Node.js may\nthrow an error when the value is not a string, number, or boolean.")
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
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { env } "),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'node:process'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "env.test "),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " null"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(env.test);")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// => 'null'")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "env.test "),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "="),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " undefined"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(env.test);")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// => 'undefined'")
                    ])
                  ])
                ])
              ]),
              createTextVNode("\n"),
              createVNode("p", null, [
                createTextVNode("Use "),
                createVNode("code", null, "delete"),
                createTextVNode(" to delete a property from "),
                createVNode("code", null, "process.env"),
                createTextVNode(".")
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
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { env } "),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'node:process'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "env."),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "TEST"),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " 1"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "delete"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " env."),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "TEST"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(env."),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "TEST"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ");")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// => undefined")
                    ])
                  ])
                ])
              ]),
              createTextVNode("\n"),
              createVNode("p", null, "On Windows operating systems, environment variables are case-insensitive."),
              createTextVNode("\n"),
              createVNode("code", null, [
                createVNode("pre", {
                  class: "shiki shiki-themes github-light github-dark",
                  style: { "--shiki-light": "#24292e", "--shiki-dark": "#e1e4e8", "--shiki-light-bg": "#fff", "--shiki-dark-bg": "#24292e" },
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "import"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " { env } "),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "from"),
                      createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, " 'node:process'"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "env."),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, "TEST"),
                      createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, " ="),
                      createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " 1"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "console."),
                      createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "log"),
                      createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(env.test);")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "--shiki-light": "#6A737D", "--shiki-dark": "#6A737D" } }, "// => 1")
                    ])
                  ])
                ])
              ]),
              createTextVNode("\n"),
              createVNode("p", null, [
                createTextVNode("Unless explicitly specified when creating a "),
                createVNode("code", null, "Worker"),
                createTextVNode(" instance,\neach "),
                createVNode("code", null, "Worker"),
                createTextVNode(" thread has its own copy of "),
                createVNode("code", null, "process.env"),
                createTextVNode(", based on its\nparent thread's "),
                createVNode("code", null, "process.env"),
                createTextVNode(", or whatever was specified as the "),
                createVNode("code", null, "env"),
                createTextVNode(" option\nto the "),
                createVNode("code", null, "Worker"),
                createTextVNode(" constructor. Changes to "),
                createVNode("code", null, "process.env"),
                createTextVNode(" will not be visible\nacross "),
                createVNode("code", null, "Worker"),
                createTextVNode(" threads, and only the main thread can make changes that\nare visible to the operating system or to native add-ons. On Windows, a copy of "),
                createVNode("code", null, "process.env"),
                createTextVNode(" on a "),
                createVNode("code", null, "Worker"),
                createTextVNode(" instance operates in a case-sensitive manner\nunlike the main thread.")
              ])
            ]),
            createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@since"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "v0.1.27")
              ])
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>env</span>`);
      } else {
        return [
          createVNode("span", null, "env")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">[</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;">&#39;WXPAY_APIV2_KEY&#39;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">] })</span></span>
<span class="line"></span>
<span class="line"><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;">const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"> </span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash-query",
    shown: true
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><div class="twoslash-popup-arrow"${_scopeId}></div><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> view</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> BusinessView</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>&lt;</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&quot;package&quot;</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>&gt;</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("div", { class: "twoslash-popup-arrow" }),
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
              createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " view"),
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
              createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, " BusinessView"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "<"),
              createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, '"package"'),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ">")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>view</span>`);
      } else {
        return [
          createVNode("span", null, "view")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"> =</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> wxpay</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}> Wechatpay</span></code></span>`);
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
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>wxpay</span>`);
      } else {
        return [
          createVNode("span", null, "wxpay")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Wechatpay.invoke: Invocation</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>The signed parameters that a front end needs.</p></div></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Wechatpay.invoke: Invocation")
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, "The signed parameters that a front end needs.")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>invoke</span>`);
      } else {
        return [
          createVNode("span", null, "invoke")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>Invocation.payscore: PayscoreInvocation</span></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>Pages of pay score.</p></div></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "Invocation.payscore: PayscoreInvocation")
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, "Pages of pay score.")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>payscore</span>`);
      } else {
        return [
          createVNode("span", null, "payscore")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>PayscoreInvocation.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;"${_scopeId}>use</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>(order: {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>    readonly package: string;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>}): BusinessView</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&lt;</span><span style="--shiki-light:#032F62;--shiki-dark:#9ECBFF;"${_scopeId}>&quot;package&quot;</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>&gt;</span></span></code></pre></code><div class="twoslash-popup-docs vp-doc"${_scopeId}><p${_scopeId}>The page on which a user confirms an order.</p></div><div class="twoslash-popup-docs twoslash-popup-docs-tags vp-doc"${_scopeId}><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@param</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><code${_scopeId}>order</code>  - <code${_scopeId}>package</code>, from the answer to <code${_scopeId}>POST /v3/payscore/serviceorder</code></span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@throws</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>{</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@link</span><span class="twoslash-popup-docs-tag-value"${_scopeId}>InputError} <code${_scopeId}>OPTION_INVALID</code> if a value is missing or outside its documented alphabet, or
without the client&#39;s <code${_scopeId}>secret</code>; <code${_scopeId}>field</code> names it</span></span><span class="twoslash-popup-docs-tag"${_scopeId}><span class="twoslash-popup-docs-tag-name"${_scopeId}>@see</span><span class="twoslash-popup-docs-tag-value"${_scopeId}><a href="https://pay.weixin.qq.com/doc/v3/merchant/4012587949"${_scopeId}>https://pay.weixin.qq.com/doc/v3/merchant/4012587949</a></span></span></div></span>`);
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
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "PayscoreInvocation."),
                    createVNode("span", { style: { "--shiki-light": "#6F42C1", "--shiki-dark": "#B392F0" } }, "use"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "(order: {")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "    readonly package: string;")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}): BusinessView"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "<"),
                    createVNode("span", { style: { "--shiki-light": "#032F62", "--shiki-dark": "#9ECBFF" } }, '"package"'),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ">")
                  ])
                ])
              ])
            ]),
            createVNode("div", { class: "twoslash-popup-docs vp-doc" }, [
              createVNode("p", null, "The page on which a user confirms an order.")
            ]),
            createVNode("div", { class: "twoslash-popup-docs twoslash-popup-docs-tags vp-doc" }, [
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@param"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createVNode("code", null, "order"),
                  createTextVNode("  - "),
                  createVNode("code", null, "package"),
                  createTextVNode(", from the answer to "),
                  createVNode("code", null, "POST /v3/payscore/serviceorder")
                ])
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@throws"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, "{")
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@link"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createTextVNode("InputError} "),
                  createVNode("code", null, "OPTION_INVALID"),
                  createTextVNode(" if a value is missing or outside its documented alphabet, or\nwithout the client's "),
                  createVNode("code", null, "secret"),
                  createTextVNode("; "),
                  createVNode("code", null, "field"),
                  createTextVNode(" names it")
                ])
              ]),
              createVNode("span", { class: "twoslash-popup-docs-tag" }, [
                createVNode("span", { class: "twoslash-popup-docs-tag-name" }, "@see"),
                createVNode("span", { class: "twoslash-popup-docs-tag-value" }, [
                  createVNode("a", { href: "https://pay.weixin.qq.com/doc/v3/merchant/4012587949" }, "https://pay.weixin.qq.com/doc/v3/merchant/4012587949")
                ])
              ])
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>use</span>`);
      } else {
        return [
          createVNode("span", null, "use")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>package</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "package"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>package</span>`);
      } else {
        return [
          createVNode("span", null, "package")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">: </span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><pre class="shiki shiki-themes github-light github-dark" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"${_scopeId}><code${_scopeId}><span class="line"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>const</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> created</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}> {</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#E36209;--shiki-dark:#FFAB70;"${_scopeId}>    package</span><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>:</span><span style="--shiki-light:#005CC5;--shiki-dark:#79B8FF;"${_scopeId}> string</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>;</span></span>
<span class="line"${_scopeId}><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>}</span></span></code></pre></code></span>`);
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
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "const"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " created"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, " {")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#E36209", "--shiki-dark": "#FFAB70" } }, "    package"),
                    createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, ":"),
                    createVNode("span", { style: { "--shiki-light": "#005CC5", "--shiki-dark": "#79B8FF" } }, " string"),
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ";")
                  ]),
                  createTextVNode("\n"),
                  createVNode("span", { class: "line" }, [
                    createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, "}")
                  ])
                ])
              ])
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>created</span>`);
      } else {
        return [
          createVNode("span", null, "created")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">.</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">`);
  _push(ssrRenderComponent(_component_v_menu, {
    class: "twoslash-hover",
    "popper-class": "shiki twoslash-floating vp-copy-ignore",
    theme: "twoslash"
  }, {
    popper: withCtx(({}, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span class="twoslash-popup-container vp-copy-ignore"${_scopeId}><code class="twoslash-popup-code"${_scopeId}><span style="--shiki-light:#D73A49;--shiki-dark:#F97583;"${_scopeId}>package</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"${_scopeId}>: string</span></code></span>`);
      } else {
        return [
          createVNode("span", { class: "twoslash-popup-container vp-copy-ignore" }, [
            createVNode("code", { class: "twoslash-popup-code" }, [
              createVNode("span", { style: { "--shiki-light": "#D73A49", "--shiki-dark": "#F97583" } }, "package"),
              createVNode("span", { style: { "--shiki-light": "#24292E", "--shiki-dark": "#E1E4E8" } }, ": string")
            ])
          ])
        ];
      }
    }),
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<span${_scopeId}>package</span>`);
      } else {
        return [
          createVNode("span", null, "package")
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;"> })</span></span>
<span class="line"></span></code></pre></div><p>小程序用 <code>extraData</code>，公众号、H5 与 APP 用 <code>queryString</code>：</p><div class="language-js vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">js</span><pre class="shiki shiki-themes github-light github-dark vp-code" style="--shiki-light:#24292e;--shiki-dark:#e1e4e8;--shiki-light-bg:#fff;--shiki-dark-bg:#24292e;" tabindex="0"><code><span class="line"><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">wx.</span><span style="--shiki-light:#6F42C1;--shiki-dark:#B392F0;">openBusinessView</span><span style="--shiki-light:#24292E;--shiki-dark:#E1E4E8;">({ businessType: view.businessType, extraData: view.extraData })</span></span></code></pre></div><p>没有给 <code>secret</code> 就调用，会得到 <code>OPTION_INVALID</code>，<code>field</code> 是 <code>secret</code>。</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/front-end.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const frontEnd = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  frontEnd as default
};
