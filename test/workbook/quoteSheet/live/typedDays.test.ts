import { formatIsoDate } from "../../../../src/i18n/format";
import { quoteSheetTexts } from "../../../../src/i18n/quote/sheet";
import { PROFILES } from "../../../../workbench";
import { startHeadless } from "../../../../workbench/headless";
import { documentLine, documentSite, quoteDocument } from "../../../support/quoteDocuments";
import { sourceAddin } from "../../../support/sourceAddin";
import { useQuote } from "../model/quoteInUse";
import { sheetInUse, typeText } from "../model/sheetInUse";
import { readingOf, writeLive } from "./amounts";

it.each([
  ["windows-de", "de-DE", "de"],
  ["windows-de", "de-DE", "en"],
  ["windows-en", "en-US", "de"],
  ["windows-en", "en-US", "en"],
] as const)(
  "a day that is typed as the letter shows it is this day, in %s (%s) for a quote in %s",
  async (profile, culture, language) => {
    const excel = await startHeadless({
      language: culture,
      addin: sourceAddin(),
      profile: PROFILES[profile],
    });
    const { Excel, DOMParser } = excel.window();
    const { OfficeExtension } = excel.window() as unknown as Record<string, unknown>;
    Object.assign(globalThis, { Excel, OfficeExtension, DOMParser });
    try {
      const site = documentSite(45, [documentLine("call-recording", "sub24", { id: "a" })]);
      const inUse = useQuote(excel, quoteDocument([site], { language }), true);
      await writeLive(inUse);
      const found = sheetInUse(inUse);
      if (!found) throw new Error("There is no sheet.");
      const label = quoteSheetTexts(language).start;
      const labels = found.columnOf("listPrice") ?? -1;
      const [row = -1] = [...found.sheet.rows].flatMap(([at, cells]) =>
        cells.get(labels)?.constant === label ? [at] : [],
      );
      excel.host.workbook.change("person", (draft) => {
        const column = found.columnOf("unitPrice") ?? -1;
        const shown = formatIsoDate("2023-11-21", language);
        typeText(draft, inUse, found.sheet.id, { row, column }, shown);
      });

      expect(await readingOf(inUse)).toMatchObject({
        document: { start: "2023-11-21" },
        edits: [{ kind: "quote", after: formatIsoDate("2023-11-21", language) }],
        questions: [],
      });
    } finally {
      excel.close();
    }
  },
);
