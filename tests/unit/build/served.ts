import { servedFiles, type ServedFile } from "#build/data-files.ts";
import { datapackage } from "#build/datapackage.ts";
import { changesIn, factsIn } from "#build/facts-on-disk.ts";
import type { Field } from "#build/tables/table.ts";

export const homepage = "https://atlas.example/";

/** Every file that is served below `data/`, from the real facts. */
export const served: readonly ServedFile[] = servedFiles("data", homepage);

/** A resource of the package, as far as the tests look at it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses?: readonly { readonly name: string }[];
  readonly sources?: readonly { readonly title: string; readonly terms?: string }[];
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

/** The package of the real facts. */
export const made = JSON.parse(
  JSON.stringify(
    datapackage(served, {
      homepage,
      version: changesIn("data").releases[0]!.version,
      sources: factsIn("data").sources,
    }),
  ),
) as Readonly<Record<string, unknown>> & { readonly resources: readonly Resource[] };
