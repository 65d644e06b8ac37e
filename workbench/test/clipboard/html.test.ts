/** @jest-environment jsdom */
import { areaOf } from "../../model/area";
import { mergeArea } from "../../model/cells/merge";
import { DEFAULT_STYLE } from "../../model/style";
import { copyOf } from "../../page/clipboard/copied";
import { readHtml } from "../../page/clipboard/readHtml";
import { escaped, writeHtml } from "../../page/clipboard/writeHtml";
import { openBook, paint, sheetId } from "../grid/openBook";

describe("cells as HTML", () => {
  it("carry texts as they are shown, and how they look", () => {
    const workbook = openBook({ A1: "Preis", B1: "1234,5" });
    paint(workbook, "A1:B1", {
      fill: "#FFFF00",
      numberFormat: '#,##0.00 "€"',
      font: { ...DEFAULT_STYLE.font, bold: true, color: "#C00000" },
    });
    const { cells } = copyOf(workbook, sheetId(workbook), areaOf("A1:B1"));
    const html = writeHtml(cells, "mark");
    const cell = new DOMParser().parseFromString(html, "text/html").querySelectorAll("td")[1];
    expect(cell?.textContent).toBe("1.234,50 €");
    expect(cell?.style).toMatchObject({
      fontWeight: "bold",
      color: "rgb(192, 0, 0)",
      textAlign: "right",
    });
    expect(readHtml(html)).toEqual({
      texts: [["Preis", "1.234,50 €"]],
      looks: [
        [
          { bold: true, colour: "#C00000", fill: "#FFFF00" },
          { bold: true, colour: "#C00000", fill: "#FFFF00" },
        ],
      ],
      merges: [],
      mark: "mark",
    });
  });

  it("never carry markup", () => {
    const workbook = openBook({ A1: "<img src=x onerror=alert(1)>" });
    paint(workbook, "A1", {
      font: { ...DEFAULT_STYLE.font, name: 'x";background:url(//evil)' },
      fill: '#FFF"><script>',
    });
    const { cells } = copyOf(workbook, sheetId(workbook), areaOf("A1"));
    const html = writeHtml(cells, '"><b>');
    const page = new DOMParser().parseFromString(html, "text/html");
    expect(page.querySelector("img, script, b")).toBeNull();
    expect(page.querySelector("td")?.textContent).toBe("<img src=x onerror=alert(1)>");
    expect(html).not.toContain("url(//");
    expect(escaped(`<a href='x'>&"`)).toBe("&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
  });

  it("carry merged cells and line breaks", () => {
    const workbook = openBook({ A1: "a\nb", C1: "c" });
    workbook.change("person", (draft) =>
      mergeArea(draft, sheetId(workbook), areaOf("A1:B2"), false),
    );
    const { cells } = copyOf(workbook, sheetId(workbook), areaOf("A1:C2"));
    expect(readHtml(writeHtml(cells, ""))).toMatchObject({
      texts: [
        ["a\nb", "", "c"],
        ["", "", ""],
      ],
      merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    });
  });
});

describe("tables of other programs", () => {
  it.each([
    ["nothing", ""],
    ["no table", "<p>Hallo</p>"],
    ["an empty table", "<table></table>"],
  ])("are none in %s", (_name, html) => {
    expect(readHtml(html)).toBeUndefined();
  });

  it("have white space as a browser shows it", () => {
    const html = `<table><tr><td>
      ein   Text&nbsp;<b>mit</b> Teilen</td><td><p>erste</p><p>zweite<br>dritte</p></td></tr></table>`;
    expect(readHtml(html)?.texts).toEqual([["ein Text mit Teilen", "erste\nzweite\ndritte"]]);
  });

  it("are rectangles, whatever cells span", () => {
    const html = `<table><tr><th colspan="2">Kopf</th><td rowspan="2">hoch</td></tr>
      <tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>`;
    const table = readHtml(html);
    expect(table?.texts).toEqual([
      ["Kopf", "", "hoch"],
      ["1", "2", ""],
      ["3", "", ""],
    ]);
    expect(table?.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 0, column: 2, rows: 2, columns: 1 },
    ]);
    expect(table?.looks[0]?.[0]).toEqual({ bold: true });
    expect(table?.mark).toBeUndefined();
  });

  it("say how they look in the ways of several programs", () => {
    const html = `<table><tr>
      <td bgcolor="#ffff00"><b><font color="#ff0000">LibreOffice</font></b></td>
      <td style="background-color: rgb(0, 128, 255); font-style: italic">Google</td>
      <td style="background:transparent; color: windowtext">Excel</td></tr></table>`;
    expect(readHtml(html)?.looks).toEqual([
      [{ bold: true, colour: "#FF0000", fill: "#FFFF00" }, { italic: true, fill: "#0080FF" }, {}],
    ]);
  });

  it("run no scripts and load nothing", () => {
    const html = `<table><tr><td><script>globalThis.hacked = true</script><style>x</style>ok</td></tr></table>`;
    expect(readHtml(html)?.texts).toEqual([["ok"]]);
    expect(globalThis).not.toHaveProperty("hacked");
  });
});
