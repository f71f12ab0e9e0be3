import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _sfc_main$1 } from "./CoverageTable.DIZBVsuA.js";
import { useSSRContext } from "vue";
import "./Content.DvDU85rK.js";
import "@vueuse/core";
const __pageData = JSON.parse('{"title":"接口覆盖","description":"目录收录的接口、通知与字段，按产品统计","frontmatter":{"title":"接口覆盖","description":"目录收录的接口、通知与字段，按产品统计"},"headers":[],"relativePath":"guide/coverage.md","filePath":"guide/coverage.md"}');
const __default__ = { name: "guide/coverage.md" };
const _sfc_main = /* @__PURE__ */ Object.assign(__default__, {
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="接口覆盖" tabindex="-1">接口覆盖 <a class="header-anchor" href="#接口覆盖" aria-label="Permalink to &quot;接口覆盖&quot;">​</a></h1><p>类型、路由表和参考页都由同一份目录生成。下表在每次构建本站时重新统计；在仓库里运行 <code>npm run catalog -- report</code> 得到同样的数字，加 <code>--json</code> 供程序读取。</p><p>每个接口都有类型，也可以由链式调用或 <code>request()</code> 到达；参考页目前覆盖支付分、JSAPI、APP、H5 与 Native 支付、退款与平台证书。</p>`);
      _push(ssrRenderComponent(_sfc_main$1, null, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guide/coverage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
