import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument, XmlParseError, XmlValidateError, XsdValidator } from "libxml2-wasm";

/** Says what is wrong with a text of XML; null: it is what its standard asks for. */
export type Check = (xml: string) => string | null;

const standards = { xsd: XsdValidator, rng: RelaxNGValidator };

/** The check of a standard that is kept in `tests/data`: a schema of XML or of RELAX NG. */
export function checkBy(file: string): Check {
  const schema = XmlDocument.fromBuffer(readFileSync(`tests/data/${file}`));
  const validator = standards[file.endsWith(".rng") ? "rng" : "xsd"].fromDoc(schema);
  return (xml) => {
    try {
      const read = XmlDocument.fromString(xml);
      try {
        validator.validate(read);
        return null;
      } finally {
        read.dispose();
      }
    } catch (problem) {
      if (problem instanceof XmlValidateError || problem instanceof XmlParseError) return problem.message;
      throw problem;
    }
  };
}
