import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { prune } from "#build/cards/painter.ts";

test("of the pictures that are kept for the next build those go that this one did not use; fonts stay", () => {
  const folder = mkdtempSync(join(tmpdir(), "cards-"));
  try {
    for (const name of ["used.png", "changed.png", "inter-400.ttf"]) writeFileSync(join(folder, name), "");
    prune(folder, new Set([join(folder, "used.png")]));
    expect(readdirSync(folder).sort()).toEqual(["inter-400.ttf", "used.png"]);
    expect(() => prune(join(folder, "none"), new Set())).not.toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
