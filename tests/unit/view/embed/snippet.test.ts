import fc from "fast-check";
import { expect, test } from "vitest";
import { embedAddress, snippetsOf, type Embedding } from "#view/embed/snippet.ts";

const view: Embedding = {
  root: "https://atlas.example/",
  path: "en/cannabis/adult-use/",
  fragment: "t=2014-01-01&c=URY",
  title: "On 1 January 2014, one state allowed adults to possess cannabis",
};

test("the address of a frame holds page, frame and view", () => {
  expect(embedAddress({ ...view, frame: { theme: "dark", title: false } })).toBe(
    "https://atlas.example/en/cannabis/adult-use/embed/?theme=dark&title=off#t=2014-01-01&c=URY",
  );
  expect(embedAddress({ ...view, fragment: "" })).toBe("https://atlas.example/en/cannabis/adult-use/embed/");
});

test("the plain snippet is an iframe with title, proportions and a link that stays where frames are taken out", () => {
  const { plain } = snippetsOf(view);
  expect(plain).toBe(
    '<iframe src="https://atlas.example/en/cannabis/adult-use/embed/#t=2014-01-01&amp;c=URY" title="On 1 January 2014, one state allowed adults to possess cannabis" width="100%" height="460" loading="lazy" style="width:100%;aspect-ratio:10/7;height:auto;min-height:460px;border:0"></iframe>\n' +
      '<p><a href="https://atlas.example/en/cannabis/adult-use/#t=2014-01-01&amp;c=URY">On 1 January 2014, one state allowed adults to possess cannabis</a> (Drug Policy Atlas)</p>',
  );
  expect(plain).not.toContain("<script");
});

test("a height that is asked for is that of the frame", () => {
  expect(snippetsOf({ ...view, height: 500 }).plain).toContain('height="500" loading="lazy" style="width:100%;height:500px;border:0"'); // prettier-ignore
});

test("the loader is named after the frame, and finds it by a mark", () => {
  const { loader, component } = snippetsOf({ ...view, frame: { still: true } });
  expect(loader).toContain("embed/?static=1#");
  expect(loader).toMatch(/^<iframe [^>]* data-drug-policy-atlas><\/iframe>\n/);
  expect(loader).toMatch(/\n<script src="https:\/\/atlas\.example\/embed\.js" async><\/script>$/);
  expect(component).toContain(
    '<drug-policy-view page="en/cannabis/adult-use/" view="t=2014-01-01&amp;c=URY" label="On 1',
  );
  expect(component).toContain('frame="static=1"');
});

test("no title leaves its attribute or brings an element of its own", () => {
  const marks = (html: string): string => html.replace(/[^<>"]/g, "");
  const bare = snippetsOf(view);
  const titles = fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a", "/", "é") });
  fc.assert(
    fc.property(titles, (title) => {
      const { plain, loader, component } = snippetsOf({ ...view, title: `On ${title}` });
      expect([plain, loader, component].map(marks)).toEqual([bare.plain, bare.loader, bare.component].map(marks));
    }),
  );
});

test("a frame without a ground of its own is of the scheme of its theme, so that what is behind it is seen", () => {
  const styles = (theme?: "light" | "dark"): string[] =>
    Object.values<string>({ ...snippetsOf({ ...view, frame: { ground: "none", theme } }) }).map(
      (code) => /color-scheme:([^";]+)/.exec(code)?.[1] ?? "",
    );
  expect(styles()).toEqual(["", "light dark", "light dark", "light dark"]);
  expect(styles("dark")).toEqual(["", "dark", "dark", "dark"]);
  expect(styles("light")).toEqual(["", "light", "light", "light"]);
  expect(snippetsOf({ ...view, frame: { theme: "dark" } }).plain).not.toContain("color-scheme");
});
