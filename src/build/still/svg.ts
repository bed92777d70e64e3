import { declarationsOf } from "#color/css.ts";
import type { Theme } from "#color/palettes.ts";

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** Numbers with two digits after the point at most, so that drawings of the same facts are the same text. */
const written = (value: string | number): string =>
  escaped(String(typeof value === "number" ? +value.toFixed(2) : value));

const opening = (name: string, attributes: Attributes): string =>
  [name, ...Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : `${key}="${written(value)}"`))].join(" "); // prettier-ignore

/** An element that holds others, one a line. */
export const group = (name: string, attributes: Attributes, children: readonly string[]): string =>
  [`<${opening(name, attributes)}>`, ...children, `</${name}>`].join("\n");

/** An element on a line of its own, with text in it or none. */
export const mark = (name: string, attributes: Attributes, text?: string): string =>
  text === undefined ? `<${opening(name, attributes)}/>` : `<${opening(name, attributes)}>${escaped(text)}</${name}>`;

/** The text with every custom property replaced by its colour, for viewers that know none. */
export function inColors(svg: string, theme: Theme): string {
  const colors = new Map(
    declarationsOf(theme)
      .split(";")
      .map((declaration) => declaration.split(":") as [string, string]),
  );
  return svg.replace(/var\((--[\w-]+)\)/g, (property, name: string) => {
    const color = colors.get(name);
    if (color === undefined) throw new Error(`the palettes give no ${property}`);
    return color;
  });
}
