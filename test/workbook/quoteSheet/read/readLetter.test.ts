import { formatIsoDate } from "../../../../src/i18n/format";
import { quoteSheetTexts } from "../../../../src/i18n/quote/sheet";
import { rowsOf, typedRow, withTyped, type SheetRow } from "./support/sheetRows";
import { document, edited, twoSites, typing } from "./support/twoSites";

const letterRow = (label: string) => {
  const row = rowsOf(document).find(({ planned }) => {
    const content = planned.listPrice?.content;
    return content?.kind === "text" && content.text === label;
  });
  return row?.key ?? "";
};

/** What is read once somebody has typed another start. */
function typedStart(language: "de" | "en", value: string | number) {
  const quote = twoSites({ language });
  const { start: label } = quoteSheetTexts(language);
  const row = rowsOf(quote).find(({ planned }) => {
    const content = planned.listPrice?.content;
    return content?.kind === "text" && content.text === label;
  });
  return edited((rows) => withTyped(rows, row?.key ?? "", { unitPrice: { value } }), quote);
}

describe("the letter", () => {
  it.each([
    ["Angebotsnummer", "AN-2026-0099", { number: "AN-2026-0099" }, "quote"],
    ["Datum", 46054, { date: "2026-02-01" }, "quote"],
    ["Vertragsbeginn", 46082, { start: "2026-03-01" }, "quote"],
    ["Gültig bis", 46082, { validity: { kind: "bindingUntil", day: "2026-03-01" } }, "quote"],
  ])("reads %s", (label, value, change, kind) => {
    const reading = typing(letterRow(label), { unitPrice: { value } });
    expect(reading.document).toEqual({ ...document, ...change });
    expect(reading.edits.map((edit) => edit.kind)).toEqual([kind]);
  });

  it("reads the number of the customer", () => {
    const { customer } = typing(letterRow("Kundennummer"), { unitPrice: { value: 4711 } }).document;
    expect(customer).toEqual({ ...document.customer, customerNumber: "4711" });
  });

  it("asks about a day that is none", () => {
    const { questions, document: read } = typing(letterRow("Vertragsbeginn"), {
      unitPrice: { value: "bald" },
    });
    expect(read).toEqual(document);
    expect(questions).toMatchObject([
      { kind: "notANumber", content: "bald", choices: [{ value: "01.02.2026" }] },
    ]);
  });

  const NOVEMBER = "2023-11-21";

  it.each([
    ["de", "21.11.2023", NOVEMBER],
    ["en", "21/11/2023", NOVEMBER],
    ["de", "21/11/2023", NOVEMBER],
    ["en", "21.11.2023", NOVEMBER],
    ["de", "05.11.2023", "2023-11-05"],
    ["en", "05.11.2023", "2023-11-05"],
    ["en", "05/05/2023", "2023-05-05"],
    ["en", "21-11-2023", NOVEMBER],
    ["en", "21 / 11 / 2023", NOVEMBER],
    ["en", "21/11/23", NOVEMBER],
    ["de", "21.11.23", NOVEMBER],
    ["de", "1. 2. 2026", "2026-02-01"],
    ["en", " 21/11/2023 14:30 ", NOVEMBER],
    ["en", "2023-11-21", NOVEMBER],
    ["de", "2023/11/21", NOVEMBER],
  ] as const)("of a quote in %s takes %s for a day", (language, value, start) => {
    const reading = typedStart(language, value);
    expect(reading.questions).toEqual([]);
    expect(reading.document.start).toBe(start);
    expect(reading.edits).toMatchObject([{ kind: "quote", after: formatIsoDate(start, language) }]);
  });

  it.each([
    ["en", "05/11/2023", ["1 February 2026", "5 November 2023", "11 May 2023"]],
    ["de", "05/11/2023", ["1. Februar 2026", "5. November 2023", "11. Mai 2023"]],
    ["en", "05-11-23", ["1 February 2026", "5 November 2023", "11 May 2023"]],
    ["en", "11/21/2023", ["1 February 2026", "21 November 2023"]],
  ] as const)("of a quote in %s asks which day %s is", (language, value, choices) => {
    const { document: read, questions } = typedStart(language, value);
    expect(read.start).toBe(document.start);
    expect(questions).toMatchObject([{ kind: "unclearDay", content: value }]);
    expect(questions[0]?.choices.map((choice) => choice.value)).toEqual(choices);
    expect(questions[0]?.choices.at(-1)?.apply(read).start).toBe(
      value.startsWith("11") ? NOVEMBER : "2023-05-11",
    );
  });

  it.each(["31/11/2023", "2023", 2023, "13/13/2023", "00/11/2023", "1/2", "21/11/2023 und später"])(
    "asks about %p, which is no day",
    (value) => {
      const { document: read, questions } = typedStart("en", value);
      expect(read.start).toBe(document.start);
      expect(questions).toMatchObject([
        { kind: "notANumber", content: String(value), choices: [{ value: "01/02/2026" }] },
      ]);
    },
  );

  it("reads the recipient with a row that was put between its lines", () => {
    const { document: read, edits } = edited((rows) => {
      const at = rows.findIndex(({ key }) => key === "field:letter.1");
      const inserted = typedRow({ product: { value: "Abteilung Einkauf" } });
      return [
        ...rows.slice(0, at),
        inserted,
        ...withTyped(rows.slice(at), "field:letter.2", { product: { value: "54321 Stadt" } }),
      ];
    });
    expect(read.customer.addressLines).toEqual(["Abteilung Einkauf", "Weg 1", "54321 Stadt"]);
    expect(edits).toMatchObject([
      {
        kind: "customer",
        before: "Kunde AG, Weg 1, 12345 Ort",
        after: "Kunde AG, Abteilung Einkauf, Weg 1, 54321 Stadt",
      },
    ]);
  });

  it("reads texts that were changed or whose row was deleted", () => {
    const wordy = twoSites({ texts: { introduction: "Guten Tag,", closing: "Gruß" } });
    const { document: read, edits } = edited(
      (rows) =>
        withTyped(rows, "text:introduction", { product: { value: "Hallo," } }).filter(
          ({ key }) => key !== "text:closing",
        ),
      wordy,
    );
    expect(read.texts).toEqual({ introduction: "Hallo,", closing: "" });
    expect(edits.map(({ kind }) => kind)).toEqual(["text", "text"]);
  });
});

describe("a server licence", () => {
  it.each([
    ["site:s1", "Haupthaus · Serverlizenzschlüssel KEY-9", ["Haupthaus", "KEY-9"]],
    ["site:s1", "Haupthaus", ["Haupthaus", "KEY-1"]],
    ["site:s2", "Filiale · Serverlizenzschlüssel NEU", ["Filiale", "NEU"]],
  ])("reads the heading of %s as %s", (key, value, [name, serverLicenceKey]) => {
    const { document: read, edits } = typing(key, { product: { value } });
    const site = read.sites.find(({ id }) => `site:${id}` === key);
    expect(site).toMatchObject({ name, serverLicenceKey });
    expect(edits).toMatchObject([{ kind: "site", siteId: key.slice("site:".length) }]);
  });

  it.each([
    ["site:s1", "Serverlizenzschlüssel KEY-9", "KEY-9"],
    ["site:s2", "KEY-9", "KEY-9"],
    ["site:s1", "", ""],
  ])("reads the key beside the heading of %s from %j", (key, value, serverLicenceKey) => {
    const { document: read, edits } = typing(key, { discount: { value } });
    const site = read.sites.find(({ id }) => `site:${id}` === key);
    expect(site).toMatchObject({ serverLicenceKey });
    expect(edits).toMatchObject([{ kind: "site", after: serverLicenceKey }]);
  });

  it("reads users that were deleted as unknown, and 0 as none", () => {
    const { document: read } = edited((rows) =>
      withTyped(withTyped(rows, "pbx:s1", { users: { value: "" } }), "light:s2", {
        users: { value: 0 },
      }),
    );
    expect(read.sites).toMatchObject([{ pbxUsers: undefined }, { lightUsers: 0 }]);
  });

  it("asks about users that are no number, and offers the number in the text", () => {
    const { questions } = typing("pbx:s1", { users: { value: "ca. 60" } });
    const [question] = questions;
    expect(question?.choices.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      "keepStored 45",
      "takeNearest 60",
    ]);
    expect(question?.choices[1]?.apply(document).sites[0]?.pbxUsers).toBe(60);
  });

  it("asks about users typed over their sum, which may be those of the whole site", () => {
    for (const key of ["site:s1", "line:a"]) {
      const { questions, document: read } = typing(key, { users: { value: 80 } });
      expect(read).toEqual(document);
      expect(questions.map(({ kind }) => kind)).toEqual(["overwrittenFormula"]);
      expect(questions[0]?.choices[1]?.apply(document).sites[0]).toMatchObject({
        pbxUsers: 75,
        lightUsers: 5,
      });
    }
  });

  it("reads one that was copied with all its rows as another one", () => {
    const isOfSecond = ({ key }: SheetRow) => /:(s2|d)$/.test(key ?? "");
    const {
      document: read,
      edits,
      questions,
    } = edited((rows) => {
      const copy = withTyped(rows.filter(isOfSecond), "pbx:s2", { users: { value: 99 } });
      const end = rows.findIndex(({ key }) => key === "linesEnd");
      return [...rows.slice(0, end), ...copy, ...rows.slice(end)];
    });
    expect(questions).toEqual([]);
    expect(edits.map(({ kind }) => kind)).toEqual(["siteAdded", "lineAdded"]);
    expect(read.sites[2]).toEqual({
      ...document.sites[1],
      id: "s2.copy1",
      pbxUsers: 99,
      lines: [{ ...document.sites[1]?.lines[0], id: "d.copy1" }],
    });
  });

  it("reads one whose rows were all deleted as removed, and one that went up as moved", () => {
    const isOfSecond = ({ key }: SheetRow) => /:(s2|d)$/.test(key ?? "");
    const removed = edited((rows) => rows.filter((row) => !isOfSecond(row)));
    expect(removed.document.sites).toEqual([document.sites[0]]);
    expect(removed.edits.map(({ kind }) => kind)).toEqual(["lineRemoved", "siteRemoved"]);

    const moved = edited((rows) => {
      const first = rows.findIndex(({ key }) => key === "site:s1");
      const others = rows.filter((row) => !isOfSecond(row));
      return [...others.slice(0, first), ...rows.filter(isOfSecond), ...others.slice(first)];
    });
    expect(moved.document.sites).toEqual([...document.sites].reverse());
    expect(moved.edits.map(({ kind }) => kind)).toEqual(["siteMoved"]);
    expect(moved.questions).toEqual([]);
  });
});
