/* Drug Policy Atlas: makes frames as tall as what they show, and <drug-policy-view> a frame. MIT. */
(() => {
  const channel = "drug-policy-atlas";
  // A module, or a script in a shadow tree, is not the current script: an error says where it stands.
  const script = document.currentScript?.src || /\w+:\/\/\S+?\/embed\.js/.exec(new Error().stack)?.[0];
  const root = script && new URL("./", script).href;
  // Loaded twice, it listens once.
  const mark = Symbol.for(channel + root);
  if (window[mark]) return;
  window[mark] = true;
  const own = new Set();
  const find = (within) =>
    [...within.querySelectorAll("*")].flatMap((one) =>
      one.matches("iframe[data-drug-policy-atlas]") ? one : one.shadowRoot ? find(one.shadowRoot) : [],
    );
  const frames = () => [...own, ...find(document)].filter(({ src }) => src.startsWith(root ?? ""));
  const heights = new WeakMap();
  const size = (frame) => {
    const height = heights.get(frame);
    // Laid over a box that keeps its own proportions, a frame fills that box.
    const filling = /abs|fix/.test(getComputedStyle(frame).position);
    if (height)
      Object.assign(frame.style, { height: filling ? "100%" : `${height}px`, aspectRatio: "auto", minHeight: "0" });
  };
  // A host that renders anew writes the first style again.
  const watch = new MutationObserver((all) =>
    all.forEach(({ target }) => target.style.aspectRatio === "auto" || size(target)),
  );
  addEventListener("message", ({ source, data }) => {
    if (data?.[channel] !== 1 || data.type !== "height" || !Number.isInteger(data.height)) return;
    for (const frame of frames())
      if (frame.contentWindow === source && data.height > 0 && data.height < 20000) {
        heights.set(frame, data.height);
        size(frame);
        watch.observe(frame, { attributeFilter: ["style"] });
      }
  });
  // A frame that was there first has said how tall it is to nobody.
  const ask = (frame) => frame.contentWindow?.postMessage({ [channel]: 1, type: "get" }, "*");
  frames().forEach(ask);
  if (!root || customElements.get("drug-policy-view")) return;
  const style = new CSSStyleSheet();
  style.replaceSync(":host{display:block}iframe{display:block;width:100%;border:0}[hidden]{display:none}");
  customElements.define(
    "drug-policy-view",
    class extends HTMLElement {
      static observedAttributes = ["page", "view", "frame", "label", "height"];
      #frame = document.createElement("iframe");
      #slot = document.createElement("slot");
      constructor() {
        super();
        this.#frame.loading = "lazy";
        const shadow = this.attachShadow({ mode: "open" });
        shadow.adoptedStyleSheets = [style];
        shadow.append(this.#frame, this.#slot);
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
          .replace(/^\/(?!\/)/, "");
        const url = URL.canParse(page, root) && new URL(page, root);
        const shows = said("page") && url && url.href.startsWith(root);
        // Without a page of the atlas what stands in the element is shown: the link.
        this.#slot.hidden = shows;
        this.#frame.hidden = !shows;
        const height = parseInt(said("height")) >= 90 && parseInt(said("height"));
        own[height ? "delete" : "add"](this.#frame);
        heights.delete(this.#frame);
        this.#frame.style = height ? `height:${height}px` : "aspect-ratio:10/7;min-height:460px";
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
