import { type Headless, plainValue, startHeadless } from "../../workbench/headless";
import { sourceAddin } from "../support/sourceAddin";

let excel: Headless;

describe("a German Excel without a screen", () => {
  beforeAll(async () => {
    excel = await startHeadless({ language: "de-DE", addin: sourceAddin() });
  }, 60_000);

  afterAll(() => excel.close());

  it('[P3] calculates =FLUX.PRICE("Call Recording";"Abo24";45) as 89.5', async () => {
    excel.type("B2", '=FLUX.PRICE("Call Recording";"Abo24";45)');

    expect(plainValue(excel.value("B2"))).toBe("#BUSY!");
    expect(await excel.settled("B2")).toEqual([[89.5]]);
  });

  it("[R2] is told by the page of an undo group, and refuses what cannot be undone", async () => {
    const pane = excel.window();
    const renamed = (options: Excel.RunOptions & { readonly mergeUndoGroup?: boolean }) =>
      pane.Excel.run(options, async (context) => {
        context.workbook.worksheets.getFirst().name = "Anders";
        await context.sync();
      });

    await expect(renamed({ mergeUndoGroup: true })).rejects.toThrow("(R2)");
    expect(excel.host.workbook.activeSheet.name).toBe("Tabelle1");
    await renamed({});
    expect(excel.host.workbook.activeSheet.name).toBe("Anders");
  });

  it("calculates again what depends on a changed cell, and nothing else", async () => {
    excel.type("D1", "45");
    excel.type("D2", '=FLUX.PRICE("Call Recording";"Abo24";D1)*2');
    excel.type("D3", "=FLUX.TIER(45)");
    await excel.settled("D2");
    const { messages } = excel.host.functions.counters();
    excel.type("D1", "300");

    const [[price], [tier]] = (await excel.settled("D2:D3")) as [[number], [string]];

    expect(price).toBeGreaterThan(179);
    expect(tier).toBe("41-80");
    expect(excel.host.functions.counters().messages).toBe(messages + 1);
  });
});
