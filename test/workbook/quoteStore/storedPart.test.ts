/** @jest-environment jsdom */
import fc from "fast-check";
import { readPart, QUOTE_NAMESPACE, xmlOf } from "../../../src/workbook/quoteStore/storedPart";
import { quoteDocuments } from "../../support/quoteArbitraries";
import { quoteDocument } from "../../support/quoteDocuments";

const stored = {
  written: undefined,
  isSuperseded: false,
  isLive: true,
  isOwnSheet: true,
  overwritten: [],
  isDeleted: false,
};

it("gives every quote back as it was", () => {
  fc.assert(
    fc.property(
      quoteDocuments,
      fc.string({ unit: "grapheme" }),
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      fc.option(quoteDocuments, { nil: undefined }),
      fc.array(fc.stringMatching(/^[0-9a-z]{1,11}$/), { maxLength: 10 }),
      (document, introduction, isSuperseded, isLive, isOwnSheet, written, overwritten) => {
        const quote = {
          document: { ...document, texts: { introduction, closing: "" } },
          written,
          isSuperseded,
          isLive,
          isOwnSheet,
          overwritten,
          isDeleted: false,
        };
        expect(readPart(xmlOf(quote))).toEqual({ ok: true, value: quote });
      },
    ),
    { numRuns: 50 },
  );
});

it("[R17] reads what earlier versions have escaped further", () => {
  const document = quoteDocument([], { texts: { introduction: 'Wie "besprochen"', closing: "" } });
  const xml = xmlOf({ ...stored, document });
  const [, json = ""] = /<document>(.*)<.document>/.exec(xml) ?? [];
  expect(json).toContain('"');
  const earlier = xml.replace(json, () => json.replaceAll('"', "&quot;"));
  expect(readPart(earlier)).toEqual(readPart(xml));
});

it("knows what an older version has deleted, and does not write it any more", () => {
  const xml = xmlOf({ ...stored, document: quoteDocument([]) });
  const old = xml.replace("<quote ", '<quote deleted="true" ');
  expect(readPart(old)).toMatchObject({ value: { isDeleted: true } });
  expect(xmlOf({ ...stored, document: quoteDocument([]), isDeleted: true })).toBe(xml);
});

it.each(["]]>", '<a b="c">&amp;', "\t\n\r", "\u0085", '\\"', "=1+1", "\u2028"])(
  "keeps a text such as %j",
  (introduction) => {
    const document = quoteDocument([], { texts: { introduction, closing: "" } });
    expect(readPart(xmlOf({ ...stored, document }))).toMatchObject({ value: { document } });
  },
);

it.each([
  ["no XML at all", "{}", "notXml"],
  ["another root", `<offer xmlns="${QUOTE_NAMESPACE}"/>`, "notXml"],
  ["another namespace", '<quote xmlns="urn:other">{}</quote>', "notXml"],
  ["a newer part", `<quote xmlns="${QUOTE_NAMESPACE}" schema="2">{}</quote>`, "newerPart"],
  ["a newer document", partWith('<document>{"schema":99}</document>'), "newerSchema"],
  ["a damaged document", partWith('<document>{"sch</document>'), "notADocument"],
  ["no document", partWith(""), "notADocument"],
  ["a newer document in the sheet", withWritten('{"schema":99}'), "newerSchema"],
  ["a damaged document in the sheet", withWritten(""), "notADocument"],
])("says that it cannot read %s", (_kind, xml, code) => {
  expect(readPart(xml)).toMatchObject({ ok: false, error: { code } });
});

function partWith(content: string): string {
  return `<quote xmlns="${QUOTE_NAMESPACE}" schema="1">${content}</quote>`;
}

function withWritten(json: string): string {
  const xml = xmlOf({ ...stored, document: quoteDocument([]) });
  return xml.replace("</quote>", `<written>${json}</written></quote>`);
}
