import * as v from "valibot";

/**
 * What version 2 of the Data Package standard asks of a package, a resource and a table
 * (https://datapackage.org/standard/data-package/, data-resource/, table-schema/), in the parts that are used here; what the
 * standard does not name is refused, but for the terms of a source, which it leaves open.
 */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const path = v.pipe(v.string(), v.regex(/^(?!\/|~|\.\.?\/)(?!.*\/\.\.\/)(?!.*:\/\/)[^\\]+$/));
const url = v.pipe(v.string(), v.url(), v.startsWith("http"));
const keys = v.pipe(v.array(v.string()), v.nonEmpty());

const License = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)),
  title: v.string(),
  path: url,
});
const Source = v.strictObject({ title: v.string(), path: v.optional(url), terms: v.optional(v.string()) });
const labelled = <Value extends v.GenericSchema>(value: Value) =>
  v.pipe(v.array(v.strictObject({ value, label: v.pipe(v.string(), v.nonEmpty()) })), v.nonEmpty());

const common = {
  name: v.pipe(v.string(), v.nonEmpty()),
  title: v.optional(v.string()),
  description: v.pipe(v.string(), v.nonEmpty()),
  missingValues: v.optional(labelled(v.string())),
};
const required = { required: v.optional(v.boolean()), unique: v.optional(v.boolean()) };
const bounds = v.optional(v.strictObject({ ...required, minimum: v.optional(v.number()) }));
const Field = v.variant("type", [
  v.strictObject({
    ...common,
    type: v.literal("string"),
    format: v.optional(v.literal("uri")),
    categories: v.optional(labelled(v.string())),
    categoriesOrdered: v.optional(v.boolean()),
    constraints: v.optional(v.strictObject({ ...required, pattern: v.optional(v.string()) })),
  }),
  v.strictObject({ ...common, type: v.picklist(["integer", "number"]), constraints: bounds }),
  v.strictObject({
    ...common,
    type: v.picklist(["boolean", "date"]),
    constraints: v.optional(v.strictObject(required)),
  }),
]);

const ForeignKey = v.pipe(
  v.strictObject({ fields: keys, reference: v.strictObject({ resource: v.optional(name), fields: keys }) }),
  v.check(({ fields, reference }) => fields.length === reference.fields.length, "keys of different length"),
);

const resource = {
  name,
  path,
  title: v.string(),
  description: v.optional(v.string()),
  mediatype: v.pipe(v.string(), v.regex(/^.+\/.+$/)),
  encoding: v.literal("utf-8"),
  bytes: v.pipe(v.number(), v.integer()),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  licenses: v.optional(v.pipe(v.array(License), v.nonEmpty())),
  sources: v.optional(v.array(Source)),
};
const Table = v.strictObject({
  ...resource,
  type: v.literal("table"),
  format: v.literal("csv"),
  dialect: v.strictObject({
    delimiter: v.literal(","),
    lineTerminator: v.literal("\r\n"),
    quoteChar: v.literal('"'),
    doubleQuote: v.literal(true),
    header: v.literal(true),
  }),
  schema: v.strictObject({
    fields: v.pipe(v.array(Field), v.nonEmpty()),
    missingValues: v.array(v.string()),
    primaryKey: keys,
    foreignKeys: v.optional(v.pipe(v.array(ForeignKey), v.nonEmpty())),
  }),
});
const File = v.strictObject({ ...resource, type: v.optional(v.never()), format: v.picklist(["json", "md"]) });

export const DataPackage = v.strictObject({
  $schema: v.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name,
  title: v.string(),
  description: v.string(),
  homepage: url,
  version: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  keywords: v.pipe(v.array(v.string()), v.nonEmpty()),
  licenses: v.pipe(v.array(License), v.nonEmpty()),
  sources: v.pipe(v.array(Source), v.nonEmpty()),
  resources: v.pipe(v.array(v.union([Table, File])), v.nonEmpty()),
});
