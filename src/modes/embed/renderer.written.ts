/** What surrounds the writing of a component, so that it finds what those around it provide. */
export interface Surrounding {
  readonly push: () => void;
  readonly pop: () => void;
  /** The component that is being written. */
  readonly ssr_context: { r: unknown } | null;
}

/** What one writing has in common: the next name of its own for a component, and what is done in the end. */
interface Common {
  readonly uid: () => string;
  readonly ends: (() => void)[];
}

interface Content {
  readonly head: string;
  readonly body: string;
}

/**
 * Stands for the renderer of Svelte where pages are written in a browser. It does what Svelte's does of a component that is written
 * at once: what waits, hands over, catches errors or is nobody's there has no part in it. The rest of Svelte is its own.
 */
export const rendererIn = (surrounding: Surrounding): unknown =>
  class Renderer {
    #body = "";
    #head = "";
    #title = "";
    readonly global;

    constructor(global: Common) {
      this.global = global;
    }

    push(html: string): void {
      this.#body += html;
    }

    child(write: (renderer: Renderer) => void): void {
      write(this);
    }

    component(write: (renderer: Renderer) => void): void {
      surrounding.push();
      try {
        if (surrounding.ssr_context) surrounding.ssr_context.r = this;
        write(this);
      } finally {
        surrounding.pop();
      }
    }

    on_destroy(end: () => void): void {
      this.global.ends.push(end);
    }

    head(write: (renderer: Renderer) => void): void {
      const head = new Renderer(this.global);
      write(head);
      this.#head += head.#body;
      this.#title = head.#title || this.#title;
    }

    title(write: (renderer: Renderer) => void): void {
      const title = new Renderer(this.global);
      write(title);
      this.#title = title.#body;
    }

    /** Where a component binds what its parts find out, they are written on copies until nothing changes. */
    copy(): Renderer {
      const copy = new Renderer(this.global);
      copy.subsume(this);
      return copy;
    }

    subsume(copy: Renderer): void {
      this.#body = copy.#body;
      this.#head = copy.#head;
      this.#title = copy.#title;
    }

    static render<Props>(component: (renderer: Renderer, props: Props) => void, { props }: { props: Props }): Content {
      let ids = 1;
      const ends: (() => void)[] = [];
      const renderer = new Renderer({ uid: () => `s${ids++}`, ends });
      try {
        component(renderer, props);
      } finally {
        for (const end of ends) end();
      }
      return { head: renderer.#head + renderer.#title, body: `<!--[-->${renderer.#body}<!--]-->` };
    }
  };
