import { usePreferredDark, useDark } from "@vueuse/core";
import { shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, defineComponent, h } from "vue";
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en-US","dir":"ltr","title":"wxpay","description":"A VitePress site","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"logo":{"src":"/logo.svg","width":24,"height":24},"outline":[2,3],"externalLinkIcon":true,"search":{"provider":"local","options":{"miniSearch":{"options":{"tokenize":"_vp-fn_function tokenize(text) {\\n  const words = [];\\n  for (const [run] of text.toLowerCase().matchAll(/[\\\\u3400-\\\\u9fff]+|(?:(?![\\\\u3400-\\\\u9fff])[\\\\p{L}\\\\p{N}])+/gu)) {\\n    if (!/^[\\\\u3400-\\\\u9fff]/.test(run) || run.length === 1) words.push(run);\\n    else for (let at = 0; at + 1 < run.length; at += 1) words.push(run.slice(at, at + 2));\\n  }\\n  return words;\\n}"},"searchOptions":{"combineWith":"AND","prefix":true,"fuzzy":"_vp-fn_(term) => /^[a-z]{5,}$/.test(term) ? 0.2 : 0","boost":{"title":6,"titles":2,"text":1}}},"locales":{"root":{"translations":{"button":{"buttonText":"搜索","buttonAriaLabel":"搜索文档"},"modal":{"displayDetails":"显示详情","resetButtonTitle":"清除","backButtonTitle":"返回","noResultsText":"没有找到","footer":{"selectText":"打开","navigateText":"上下移动","closeText":"关闭"}}}}}}}},"locales":{"root":{"label":"简体中文","lang":"zh-CN","title":"wxpay","description":"微信支付的 TypeScript SDK，以及在本机运行的微信支付沙箱","themeConfig":{"nav":[{"text":"指南","link":"/guide/getting-started","activeMatch":"^/guide/"},{"text":"接口参考","link":"/reference/","activeMatch":"^/reference/"}],"sidebar":{"/guide/":[{"text":"入门","items":[{"text":"五分钟上手","link":"/guide/getting-started"},{"text":"本地沙箱","link":"/guide/sandbox"},{"text":"测试与打包","link":"/guide/testing"}]},{"text":"调用接口","items":[{"text":"链式调用与 request()","link":"/guide/calls"},{"text":"错误与处理","link":"/guide/errors"},{"text":"重试与结果未知","link":"/guide/reliability"},{"text":"账单与文件","link":"/guide/files"},{"text":"金额","link":"/guide/money"}]},{"text":"收款与通知","items":[{"text":"支付分订单","link":"/guide/pay-score"},{"text":"调起支付的参数","link":"/guide/front-end"},{"text":"接收通知","link":"/guide/notifications"}]},{"text":"上线","items":[{"text":"密钥与信任","link":"/guide/keys"},{"text":"接口覆盖","link":"/guide/coverage"}]}],"/reference/":[{"text":"通用接口","items":[{"text":"获取平台证书列表","link":"/reference/v3/certificates"}]},{"text":"基础支付","items":[{"text":"APP下单","link":"/reference/v3/pay/transactions/app"},{"text":"H5下单","link":"/reference/v3/pay/transactions/h5"},{"text":"微信支付订单号查询","link":"/reference/v3/pay/transactions/id/transaction_id"},{"text":"JSAPI下单","link":"/reference/v3/pay/transactions/jsapi"},{"text":"Native下单","link":"/reference/v3/pay/transactions/native"},{"text":"商户订单号查询","link":"/reference/v3/pay/transactions/out-trade-no/out_trade_no"},{"text":"关单","link":"/reference/v3/pay/transactions/out-trade-no/out_trade_no/close"}]},{"text":"支付分","items":[{"text":"创建支付分订单","link":"/reference/v3/payscore/serviceorder"},{"text":"查询支付分订单","link":"/reference/v3/payscore/serviceorder#get"},{"text":"取消支付分订单","link":"/reference/v3/payscore/serviceorder/out_order_no/cancel"},{"text":"完结支付分订单","link":"/reference/v3/payscore/serviceorder/out_order_no/complete"},{"text":"修改订单金额","link":"/reference/v3/payscore/serviceorder/out_order_no/modify"},{"text":"商户发起催收扣款","link":"/reference/v3/payscore/serviceorder/out_order_no/pay"},{"text":"下发服务费用待处理消息","link":"/reference/v3/payscore/serviceorder/out_order_no/send-pendingmessage"},{"text":"下发服务预扣费消息","link":"/reference/v3/payscore/serviceorder/out_order_no/send-prepaidmessage"},{"text":"同步服务订单信息","link":"/reference/v3/payscore/serviceorder/out_order_no/sync"}]},{"text":"支付分∙免确认模式","items":[{"text":"创单结单合并","link":"/reference/v3/payscore/serviceorder/direct-complete"}]},{"text":"基础支付∙退款","items":[{"text":"申请退款","link":"/reference/v3/refund/domestic/refunds"},{"text":"查询单笔退款","link":"/reference/v3/refund/domestic/refunds/out_refund_no"},{"text":"发起异常退款","link":"/reference/v3/refund/domestic/refunds/refund_id/apply-abnormal-refund"}]},{"text":"回调通知","items":[{"text":"支付分用户确认成功","link":"/reference/notifications/payscore-user-confirm"},{"text":"支付分用户支付成功","link":"/reference/notifications/payscore-user-paid"},{"text":"支付成功","link":"/reference/notifications/transaction-success"},{"text":"退款成功","link":"/reference/notifications/refund-success"},{"text":"退款异常","link":"/reference/notifications/refund-abnormal"},{"text":"退款关闭","link":"/reference/notifications/refund-closed"}]}]},"outline":{"level":[2,3],"label":"本页内容"},"docFooter":{"prev":"上一页","next":"下一页"},"sidebarMenuLabel":"目录","returnToTopLabel":"回到顶部","darkModeSwitchLabel":"外观","lightModeSwitchTitle":"切换到浅色","darkModeSwitchTitle":"切换到深色","langMenuLabel":"切换语言","skipToContentLabel":"跳到正文","notFound":{"title":"没有这一页","quote":"它也许换了地方。可以搜索接口名称、字段或路径。","linkLabel":"回到首页","linkText":"回到首页"},"footer":{"message":"以 MIT 许可发布。本项目是社区项目，与腾讯公司无隶属关系；以官方文档为准。"}}},"en":{"label":"English","lang":"en","link":"/en/","title":"wxpay","description":"The TypeScript SDK for WeChat Pay, and a WeChat Pay sandbox that runs on your machine","themeConfig":{"nav":[{"text":"Guide","link":"/en/guide/getting-started","activeMatch":"^/en/guide/"},{"text":"API reference","link":"/en/reference/","activeMatch":"^/en/reference/"}],"sidebar":{"/en/guide/":[{"text":"Start","items":[{"text":"Five-minute start","link":"/en/guide/getting-started"},{"text":"The sandbox","link":"/en/guide/sandbox"},{"text":"Testing and bundling","link":"/en/guide/testing"}]},{"text":"Calling","items":[{"text":"The chain and request()","link":"/en/guide/calls"},{"text":"Errors and remedies","link":"/en/guide/errors"},{"text":"Retries and unknown outcomes","link":"/en/guide/reliability"},{"text":"Bills and files","link":"/en/guide/files"},{"text":"Money","link":"/en/guide/money"}]},{"text":"Paying and being told","items":[{"text":"Pay-score orders","link":"/en/guide/pay-score"},{"text":"Parameters for front ends","link":"/en/guide/front-end"},{"text":"Notifications","link":"/en/guide/notifications"}]},{"text":"Going live","items":[{"text":"Keys and trust","link":"/en/guide/keys"},{"text":"Coverage","link":"/en/guide/coverage"}]}],"/en/reference/":[{"text":"General operations","items":[{"text":"List platform certificates","link":"/en/reference/v3/certificates"}]},{"text":"Basic payments","items":[{"text":"Create an APP order","link":"/en/reference/v3/pay/transactions/app"},{"text":"Create an H5 order","link":"/en/reference/v3/pay/transactions/h5"},{"text":"Query an order by transaction ID","link":"/en/reference/v3/pay/transactions/id/transaction_id"},{"text":"Create a JSAPI order","link":"/en/reference/v3/pay/transactions/jsapi"},{"text":"Create a Native order","link":"/en/reference/v3/pay/transactions/native"},{"text":"Query an order by merchant order number","link":"/en/reference/v3/pay/transactions/out-trade-no/out_trade_no"},{"text":"Close an order","link":"/en/reference/v3/pay/transactions/out-trade-no/out_trade_no/close"}]},{"text":"Pay Score","items":[{"text":"Create a service order","link":"/en/reference/v3/payscore/serviceorder"},{"text":"Query a service order","link":"/en/reference/v3/payscore/serviceorder#get"},{"text":"Cancel a service order","link":"/en/reference/v3/payscore/serviceorder/out_order_no/cancel"},{"text":"Complete a service order","link":"/en/reference/v3/payscore/serviceorder/out_order_no/complete"},{"text":"Modify a service order amount","link":"/en/reference/v3/payscore/serviceorder/out_order_no/modify"},{"text":"Collect an overdue service order","link":"/en/reference/v3/payscore/serviceorder/out_order_no/pay"},{"text":"Send a pending-charge message","link":"/en/reference/v3/payscore/serviceorder/out_order_no/send-pendingmessage"},{"text":"Send a prepaid-charge message","link":"/en/reference/v3/payscore/serviceorder/out_order_no/send-prepaidmessage"},{"text":"Sync a service order","link":"/en/reference/v3/payscore/serviceorder/out_order_no/sync"}]},{"text":"Pay Score / No-confirmation mode","items":[{"text":"Create and complete a service order","link":"/en/reference/v3/payscore/serviceorder/direct-complete"}]},{"text":"Basic payments / Refunds","items":[{"text":"Apply for a refund","link":"/en/reference/v3/refund/domestic/refunds"},{"text":"Query a refund by merchant refund number","link":"/en/reference/v3/refund/domestic/refunds/out_refund_no"},{"text":"Start an abnormal refund","link":"/en/reference/v3/refund/domestic/refunds/refund_id/apply-abnormal-refund"}]},{"text":"Notifications","items":[{"text":"Service order confirmed by user","link":"/en/reference/notifications/payscore-user-confirm"},{"text":"Service order paid","link":"/en/reference/notifications/payscore-user-paid"},{"text":"Payment succeeded","link":"/en/reference/notifications/transaction-success"},{"text":"Refund succeeded","link":"/en/reference/notifications/refund-success"},{"text":"Refund abnormal","link":"/en/reference/notifications/refund-abnormal"},{"text":"Refund closed","link":"/en/reference/notifications/refund-closed"}]}]},"footer":{"message":"Released under the MIT licence. A community project, not affiliated with Tencent; the official pages have the last word."}}}},"scrollOffset":134,"cleanUrls":true}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link = e.target.closest("a");
      if (!link || link.closest(".vp-raw") || link.hasAttribute("download") || link.hasAttribute("target"))
        return;
      const linkHref = link.getAttribute("href") ?? (link instanceof SVGAElement ? link.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link, hash, link.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
export {
  Content as C,
  EXTERNAL_URL_RE as E,
  RouterSymbol as R,
  isActive as a,
  useRoute as b,
  inBrowser as c,
  createTitle as d,
  initData as e,
  dataSymbol as f,
  getScrollOffset as g,
  createRouter as h,
  isExternal as i,
  useRouter as j,
  escapeRegExp as k,
  mergeHead as m,
  onContentUpdated as o,
  pathToFile as p,
  siteDataRef as s,
  treatAsHtml as t,
  useData as u,
  withBase as w
};
