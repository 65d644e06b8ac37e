/** @jest-environment jsdom */
import {
  areaOf,
  cellAddress,
  enterValues,
  protectSheet,
  type OpenWorkbook,
  type startOfficeJs,
} from "../../../../workbench";
import { limitPayloads } from "../../quoteSheet/support/limitedHost";
import { everyFault, printed } from "../../quoteSheet/support/everyFault";
import { checked, done, openList, shown, tool } from "./support/typedList";

let excel: OpenWorkbook;

beforeEach(() => {
  excel = openList();
});

describe("correcting", () => {
  const corrections = async () =>
    (await checked()).findings.flatMap((finding) => (finding.kind === "price" ? [finding] : []));
  const values = () => ["G5", "H5", "G7", "H7"].map((at) => excel.cell(at).value);

  it("enters the prices of the list with their formats, and takes them back where they still stand", async () => {
    excel.style("G5", { numberFormat: "0.000" });
    const { corrected, left, undo } = await done(tool.correct(await corrections()));
    expect(corrected).toHaveLength(4);
    expect(left).toEqual([]);
    expect(values()).toEqual([89.5, 179, 7, 7]);
    expect(excel.cell("G5").style.numberFormat).toBe("0.000");
    expect((await checked()).findings.map(shown)).toEqual(["Tabelle1!G6 line termNotOffered"]);
    excel.enter("G7", 6);
    expect(await done(undo())).toMatchObject({ changedSince: [{ address: "G7" }] });
    expect(values()).toEqual([44.75, 89.5, 6, "8,00 €"]);
  });

  it("leaves what has changed since it was seen, cells for text, protected sheets and sheets that are gone", async () => {
    const cells = await corrections();
    excel.enter("G5", 50);
    excel.style("G7", { numberFormat: "@" });
    const gone = { sheet: "Weg", address: "A1", content: 1, expected: 2 };
    const { left, corrected } = await done(tool.correct([...cells, gone]));
    expect(left.map(({ address, reason }) => `${address} ${reason}`)).toEqual([
      "G5 changed",
      "G7 text",
      "A1 changed",
    ]);
    expect(corrected.map(({ address }) => address)).toEqual(["H5", "H7"]);
    expect(values()).toEqual([50, 179, 8, 7]);
    const { workbook } = excel.host;
    excel.change((draft) => protectSheet(draft, workbook.activeSheet.id, {}));
    const again = await corrections();
    const locked = await done(tool.correct(again));
    expect(new Set(locked.left.map(({ reason }) => reason))).toEqual(new Set(["protected"]));
    expect(locked.corrected).toEqual([]);
  });

  it.each(["windows-de", "web"] as const)(
    "happens or not, and is taken back or not, whatever goes wrong, in %s",
    async (profile) => {
      excel = openList(profile);
      const host = excel.host as ReturnType<typeof startOfficeJs>;
      const cells = await corrections();
      const correcting = await everyFault(host, 4, async () => {
        const outcome = await tool.correct(cells);
        return { isDone: outcome.ok && outcome.value.corrected.length > 0 };
      });
      expect(printed(`Correcting prices in ${profile}`, correcting)).toEqual([]);
      expect(correcting.injected).toBeGreaterThan(30);
      const { undo } = await done(tool.correct(cells));
      const undoing = await everyFault(host, 2, async () => ({ isDone: (await undo()).ok }));
      expect(printed(`Taking corrected prices back in ${profile}`, undoing)).toEqual([]);
    },
  );

  it("[R17] goes on where thousands of prices apart from one another do not fit into one request", async () => {
    const { workbook } = excel.host;
    const area = { ...areaOf("J1"), rows: 60, columns: 150 };
    const cells = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => ((row + column) % 2 === 0 ? 1 : "")),
    );
    excel.change((draft) =>
      enterValues(draft, workbook.culture, workbook.activeSheet.id, area, cells),
    );
    const prices = cells.flatMap((each, row) =>
      each.flatMap((content, column) => {
        const at = { row: area.row + row, column: area.column + column };
        const address = cellAddress(at.row, at.column);
        return content === "" ? [] : [{ sheet: "Tabelle1", address, content, expected: 2 }];
      }),
    );
    const refused = limitPayloads(excel.host, 3_000_000);
    const { corrected, undo } = await done(tool.correct(prices));
    expect(corrected).toHaveLength(4500);
    expect(excel.cell("L1").value).toBe(2);
    expect(await done(undo())).toEqual({ restored: 4500, changedSince: [] });
    expect(excel.cell("L1").value).toBe(1);
    expect(refused()).toBe(0);
  });
});
