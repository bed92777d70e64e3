/* Drug Policy Atlas: makes frames as tall as what they show, and <drug-policy-view> a frame. MIT. */
(() => {
  const channel = "drug-policy-atlas";
  // A module is told of no current script.
  const script = document.currentScript ?? document.querySelector('script[src*="/embed.js"]');
  const root = script && new URL("./", script.src).href;
  const marked = "iframe[data-drug-policy-atlas]";
  // Loaded twice, it listens once.
  const mark = Symbol.for(channel + root);
  if (window[mark]) return;
  window[mark] = true;
  const own = new Set();
  addEventListener("message", ({ source, data }) => {
    if (data?.[channel] !== 1 || data.type !== "height" || !(data.height > 0 && data.height < 20000)) return;
    for (const frame of [...document.querySelectorAll(marked), ...own])
      if (frame.contentWindow === source)
        Object.assign(frame.style, { height: `${Math.ceil(data.height)}px`, aspectRatio: "auto", minHeight: "0" });
  });
  // A frame that was there first has said how tall it is to nobody.
  const ask = (frame) => frame.contentWindow?.postMessage({ [channel]: 1, type: "get" }, "*");
  document.querySelectorAll(marked).forEach(ask);
  if (root && !customElements.get("drug-policy-view"))
    customElements.define(
      "drug-policy-view",
      class extends HTMLElement {
        static observedAttributes = ["page", "view", "frame", "label", "height"];
        #frame = document.createElement("iframe");
        #slot = document.createElement("slot");
        constructor() {
          super();
          this.#frame.loading = "lazy";
          this.attachShadow({ mode: "open" }).append(this.#frame, this.#slot);
        }
        connectedCallback() {
          this.attributeChangedCallback();
        }
        disconnectedCallback() {
          own.delete(this.#frame);
        }
        attributeChangedCallback() {
          if (!this.isConnected) return;
          const said = (name) => this.getAttribute(name) ?? "";
          const page = said("page")
            .replace(/[?#].*/, "")
            .replace(/\/*(embed\/?)?(index\.html)?$/, "/embed/")
            .replace(/^\/+/, "");
          const url = URL.canParse(page, root) && new URL(page, root);
          const shows = said("page") && url && url.href.startsWith(root);
          // Without a page of the atlas what stands in the element is shown: the link.
          this.#slot.style.display = shows ? "none" : "contents";
          const height = parseInt(said("height")) >= 90 && parseInt(said("height"));
          own[height ? "delete" : "add"](this.#frame);
          this.#frame.style = `display:${shows ? "block" : "none"};width:100%;border:0;${height ? `height:${height}px` : "aspect-ratio:10/7;min-height:460px"}`;
          this.#frame.title = said("label") || "Drug Policy Atlas";
          if (!shows) return;
          url.search = said("frame");
          url.hash = said("view");
          if (this.#frame.src !== url.href) this.#frame.src = url.href;
          ask(this.#frame);
        }
      },
    );
})();
