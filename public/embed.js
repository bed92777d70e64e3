/* Drug Policy Atlas: makes frames as tall as what they show, and <drug-policy-view> a frame. MIT. */
(() => {
  const channel = "drug-policy-atlas";
  const root = new URL("./", document.currentScript.src).href;
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
  if (!customElements.get("drug-policy-view"))
    customElements.define(
      "drug-policy-view",
      class extends HTMLElement {
        static observedAttributes = ["page", "view", "frame", "label", "height"];
        #frame = document.createElement("iframe");
        constructor() {
          super();
          this.#frame.loading = "lazy";
          this.attachShadow({ mode: "open" }).append(this.#frame);
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
          const [query, view] = [said("frame"), said("view")];
          const url = new URL(said("page").replace(/\/?$/, "/embed/"), root);
          if (!url.href.startsWith(root)) return;
          url.search = query;
          url.hash = view;
          this.#frame.title = said("label") || "Drug Policy Atlas";
          const height = parseInt(said("height"));
          own[height ? "delete" : "add"](this.#frame);
          this.#frame.style = `display:block;width:100%;border:0;${height ? `height:${height}px` : "aspect-ratio:10/7;min-height:320px"}`;
          if (this.#frame.src !== url.href) this.#frame.src = url.href;
        }
      },
    );
})();
