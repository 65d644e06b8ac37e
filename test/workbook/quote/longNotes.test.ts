/** @jest-environment jsdom */
import fc from "fast-check";
import { changeLine, changeSite, linesOf } from "../../../src/pricing";
import { readRows, rowsOf as plannedRows, withTyped } from "./readBack/support/sheetRows";
import {
  inSheet,
  read,
  rowsIn,
  rowsOf,
  SENTENCE,
  sheetOf,
  squeezed,
  text,
  updated,
  written,
} from "./support/longQuote";
import { sampleDocument } from "./support/quoteHost";

const plain = sampleDocument();
const withNote = (note: string, document = plain) => changeLine(document, "a", { note });
const long = withNote(`${text(900)}\n\n  Bitte beachten:\n${text(300)}`);

describe("a note", () => {
  it.each([
    ["fits its cell", text(300), 0],
    ["has more than the tallest row holds", text(700), 6],
    ["has paragraphs and empty lines", `${text(600)}\n\n\n${text(200)}\n`, 10],
    ["is one word", "x".repeat(900), 8],
    ["is as long as a cell may be", text(32_000), 250],
  ])("that %s is printed in full and read back as one text", async (_which, note, rows) => {
    for (const language of ["de", "en"] as const) {
      for (const isLive of [true, false]) {
        const document = { ...withNote(note), language };
        const started = await written(document, isLive);

        const below = rowsOf(started, "note");
        const inCell =
          rowsOf(started, "line")
            .find(({ key }) => key === "line:a")
            ?.textIn(11) ?? "";
        const shown = inCell + below.map(({ textIn }) => textIn(2)).join("");
        expect(squeezed(shown)).toBe(squeezed(note));
        expect(below.length > 0).toBe(rows > 0);
        expect(below.length).toBeLessThanOrEqual(rows);
        const heights = [...(sheetOf(started)?.rowProperties.values() ?? [])];
        expect(Math.max(...heights.map(({ size }) => size ?? 0))).toBeLessThanOrEqual(409);
        expect(await read()).toMatchObject({ document, edits: [], questions: [] });
      }
    }
  });

  it.each([
    ["longer", plain, long],
    ["shorter", long, plain],
    ["another", long, withNote(text(1500))],
  ])("becomes %s by an update as if it were written anew", async (_how, before, after) => {
    const anew = rowsIn(await written(after)).map(({ cells }) => cells);
    const started = await written(before);
    await updated(after);
    expect(rowsIn(started).map(({ cells }) => cells)).toEqual(anew);
  });

  it("takes what was typed into its rows, at the ends of two lines and in its cell", async () => {
    const started = await written(long);
    await inSheet(started, (sheet, rowOf) => {
      for (const index of [1, 9]) {
        const row = rowOf(`note:${index}:a`);
        const was =
          rowsIn(started)
            .find(({ key }) => key === `note:${index}:a`)
            ?.textIn(2) ?? "";
        sheet.getRange(`C${row}`).values = [[`${was} Nachtrag ${index}`]];
      }
      sheet.getRange(`L${rowOf("line:a")}`).values = [["Zuerst"]];
    });
    const { document, edits } = await read();
    expect(edits).toMatchObject([{ kind: "note", lineId: "a" }]);
    const note = linesOf(document)[0]?.line.note ?? "";
    expect(note).toMatch(/^Zuerst\nWir .* Nachtrag 1 .* Nachtrag 9/s);
    await updated(document);
    expect(linesOf((await read()).document)[0]?.line.note).toBe(note);
  });

  it("is written again where an edit of two of its rows is not taken over", async () => {
    const started = await written(long);
    const before = rowsIn(started);
    await inSheet(started, (sheet, rowOf) => {
      sheet.getRange(`C${rowOf("note:1:a")}`).values = [["Eins"]];
      sheet.getRange(`C${rowOf("note:4:a")}`).values = [["Vier"]];
    });
    await updated(long);
    expect(rowsIn(started).map(({ cells }) => cells)).toEqual(before.map(({ cells }) => cells));
  });

  it("goes with its line where rows are sorted, copied or deleted", async () => {
    const started = await written(long);
    const rows = rowsOf(started, "note").length;
    await inSheet(started, (sheet, rowOf) => {
      const first = rowOf("line:a");
      const last = rowOf("line:c");
      sheet.getRange(`A${first}:L${last}`).sort.apply([{ key: 2, ascending: false }]);
    });
    const sorted = await read();
    expect(sorted.questions).toEqual([]);
    expect(linesOf(sorted.document).map(({ line }) => line)).toEqual(
      expect.arrayContaining(linesOf(long).map(({ line }) => line)),
    );
    await updated(sorted.document);
    const keys = rowsIn(started).map(({ key }) => key);
    expect(keys.slice(keys.indexOf("line:a") + 1, keys.indexOf("line:a") + 1 + rows)).toEqual(
      Array.from({ length: rows }, (_, index) => `note:${index + 1}:a`),
    );

    await inSheet(started, (sheet, rowOf) => {
      const first = rowOf("line:a");
      const below = first + rows + 1;
      sheet.getRange(`${below}:${below + rows}`).insert("Down");
      sheet.getRange(`A${below}`).copyFrom(`A${first}:L${first + rows}`);
    });
    const copied = await read();
    const notes = linesOf(copied.document).map(({ line }) => line.note);
    const note = linesOf(long)[0]?.line.note;
    expect(notes.filter((each) => each === note)).toHaveLength(2);
    await updated(copied.document);
    expect(rowsOf(started, "note")).toHaveLength(2 * rows);

    await inSheet(started, (sheet, rowOf) => {
      const row = rowOf("line:a");
      sheet.getRange(`${row}:${row}`).delete("Up");
    });
    await updated((await read()).document);
    expect(rowsOf(started, "note")).toHaveLength(rows);
  });

  it("stays with a line that was copied without its rows, and goes when these are deleted", async () => {
    const started = await written(long);
    const rows = rowsOf(started, "note").length;
    await inSheet(started, (sheet, rowOf) => {
      const below = rowOf("line:b");
      sheet.getRange(`${below}:${below}`).insert("Down");
      sheet.getRange(`A${below}`).copyFrom(`A${rowOf("line:a")}:L${rowOf("line:a")}`);
    });
    const copied = await read();
    expect(linesOf(copied.document)[1]?.line.note).toBe(linesOf(long)[0]?.line.note);
    await updated(copied.document);
    expect(rowsOf(started, "note")).toHaveLength(2 * rows);

    await inSheet(started, (sheet, rowOf) => {
      const row = rowOf("note:1:a");
      sheet.getRange(`${row}:${row + rows - 1}`).delete("Up");
    });
    const { document, edits } = await read();
    expect(edits).toMatchObject([{ kind: "note", lineId: "a", after: "" }]);
    await updated(document);
    expect(rowsOf(started, "note")).toHaveLength(rows);
  });

  it("that an earlier version has written into its cell alone is read as unchanged, and spread by an update", async () => {
    const started = await written(long);
    const anew = rowsIn(started).map(({ cells }) => cells);
    const rows = rowsOf(started, "note").length;
    await inSheet(started, (sheet, rowOf) => {
      sheet.getRange(`L${rowOf("line:a")}`).values = [[linesOf(long)[0]?.line.note ?? ""]];
      const row = rowOf("note:1:a");
      sheet.getRange(`${row}:${row + rows - 1}`).delete("Up");
    });
    expect(await read()).toMatchObject({ document: long, edits: [], questions: [] });
    await updated(long);
    expect(rowsIn(started).map(({ cells }) => cells)).toEqual(anew);
  });

  it("of an upgrade stands below its line, the calculation in its cell (U1)", async () => {
    const owned = {
      productId: "call-recording",
      users: 10,
      pricePaid: undefined,
      boughtOn: undefined,
    };
    const document = changeSite(changeLine(plain, "c", { note: text(900) }), "s1", {
      ownedModules: [owned],
    });
    const started = await written(document);
    const below = rowsOf(started, "note").map(({ textIn }) => textIn(2));
    expect(squeezed(below.join(""))).toBe(squeezed(text(900)));
    const line = plannedRows(document).find(({ key }) => key === "line:c");
    expect(line?.planned.note?.content).toMatchObject({
      kind: "formula",
      value: expect.not.stringContaining("Wir liefern") as string,
    });
    expect(await read()).toMatchObject({ document, edits: [], questions: [] });
  });

  it("is read as what its rows say, whichever of them says something else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(SENTENCE.trim()), fc.constant(""), fc.string()), {
          minLength: 25,
          maxLength: 40,
        }),
        fc.nat(),
        (paragraphs, which) => {
          const note = paragraphs.join("\n").replaceAll("\r", "");
          const document = withNote(note);
          const rows = plannedRows(document);
          expect(readRows(rows, document)).toMatchObject({ document, edits: [], questions: [] });

          const below = rows.filter(({ key }) => key?.startsWith("note:"));
          const chosen = below[which % Math.max(below.length, 1)];
          if (!chosen) return;
          const typed = withTyped(rows, chosen.key ?? "", { product: { value: "#NEU#" } });
          const found = linesOf(readRows(typed, document).document)[0]?.line.note ?? "";
          const content = chosen.planned.product?.content;
          const was = content?.kind === "text" ? content.text : "";
          expect(found.includes("#NEU#")).toBe(true);
          expect(found.length).toBe(note.length - was.length + "#NEU#".length);
        },
      ),
    );
  });
});
