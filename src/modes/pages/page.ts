import type { Catalogue } from "#catalogue/catalogue.ts";
import type { Files, Index } from "#load/files.ts";
import type { Address } from "#view/address.ts";
import type { Component } from "svelte";

/** What every page is drawn from, in the build and in the browser. */
export interface PageFrom {
  readonly files: Files;
  readonly index: Index;
  readonly catalogue: Catalogue;
}

/** A page ready to be drawn: a component and all that it is given. */
export interface DrawnPage {
  readonly component: Component<Record<string, unknown>>;
  readonly props: Record<string, unknown>;
  /** The page's own script: a file of `scripts/`; the kind of the address where it is not said. */
  readonly script?: string;
  /** Files that its script asks for first. */
  readonly needs?: readonly string[];
}

/** A file of this folder draws the pages of one kind of address, after which it is named; null: there is no such page. */
export interface PageFile<Page extends Address["page"] = Address["page"]> {
  readonly draw: (address: Address & { readonly page: Page }, from: PageFrom) => Promise<DrawnPage | null>;
}

/** The page of a kind of address. */
export type PageOf<Kind extends Address["page"]["kind"]> = Extract<Address["page"], { kind: Kind }> & { kind: Kind };

/** A component with what it is given. */
export const drawn = <Props extends object>(
  component: Component<Props>,
  props: Props,
  more: Pick<DrawnPage, "script" | "needs"> = {},
): DrawnPage => ({
  component: component as unknown as DrawnPage["component"],
  props: props as Record<string, unknown>,
  ...more,
});
