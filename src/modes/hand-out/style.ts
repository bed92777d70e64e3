/** The address of a font in a rule, as it stands there. */
const source = /url\((["']?)([^"')]+)\1\)/;

/** Bytes as data in a style sheet. */
const dataOf = (file: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result as string);
    reader.onerror = () => fail(reader.error ?? new Error("a font cannot be read"));
    reader.readAsDataURL(file);
  });

async function whole(css: string, from: string): Promise<string> {
  const url = source.exec(css)?.[2];
  if (url === undefined || url.startsWith("data:")) return css;
  const answer = await fetch(new URL(url, from).href);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return css.replace(source, `url("${await dataOf(await answer.blob())}")`);
}

/** The fonts of the page as rules that hold them whole, so that a picture asks for nothing. */
export async function fontsOfPage(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(({ href, cssRules }) =>
    [...cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ cssText }) => whole(cssText, href ?? document.baseURI)),
  );
  return (await Promise.all(rules)).join("\n");
}

/** A rule as the page follows it now: what is said of other screens than this one is left out, for a picture is no screen. */
const nowOf = (rule: CSSRule): string => {
  if (rule instanceof CSSFontFaceRule) return "";
  if (!(rule instanceof CSSMediaRule)) return rule.cssText;
  return matchMedia(rule.media.mediaText).matches ? [...rule.cssRules].map(nowOf).join("\n") : "";
};

/** All other rules of the page, as they are now: a part that is loaded later brings its own. */
export const rulesOfPage = (): string =>
  [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(nowOf)).join("\n");
