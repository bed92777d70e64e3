import { render } from "svelte/server";
import type { Catalogue } from "#catalogue/catalogue.ts";
import type { Language } from "#model/words.ts";
import ToolPage from "#modes/ToolPage.svelte";
import { writeAddress, type Address } from "#view/address.ts";
import type { RenderedPage } from "./render.ts";

/** The pages whose content a reader puts together: questions with the cross-table, and the comparison of places. */
export function* toolPages(language: Language, catalogue: Catalogue): Generator<RenderedPage> {
  for (const tool of ["ask", "compare"] as const) {
    const address: Address = { language, page: { kind: tool } };
    const { head, body } = render(ToolPage, { props: { address, catalogue, tool } });
    yield { path: writeAddress(address), kind: tool, head, body, needs: ["derived/index.json"] };
  }
}
