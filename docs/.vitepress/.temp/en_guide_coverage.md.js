import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _sfc_main$1 } from "./CoverageTable.DIZBVsuA.js";
import { useSSRContext } from "vue";
import "./Content.DvDU85rK.js";
import "@vueuse/core";
const __pageData = JSON.parse('{"title":"Coverage","description":"What the catalogue holds, product by product","frontmatter":{"title":"Coverage","description":"What the catalogue holds, product by product"},"headers":[],"relativePath":"en/guide/coverage.md","filePath":"en/guide/coverage.md"}');
const __default__ = { name: "en/guide/coverage.md" };
const _sfc_main = /* @__PURE__ */ Object.assign(__default__, {
  __ssrInlineRender: true,
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="coverage" tabindex="-1">Coverage <a class="header-anchor" href="#coverage" aria-label="Permalink to &quot;Coverage&quot;">​</a></h1><p>Types, route table and reference pages are made from one catalogue. The table below is counted anew by each build of this site; <code>npm run catalog -- report</code> prints the same figures in the repository, with <code>--json</code> for programs.</p><p>Every operation is typed and can be reached by the chain and by <code>request()</code>; reference pages so far cover Pay Score, JSAPI, app, H5 and Native payments, refunds and platform certificates.</p>`);
      _push(ssrRenderComponent(_sfc_main$1, null, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("en/guide/coverage.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  __pageData,
  _sfc_main as default
};
