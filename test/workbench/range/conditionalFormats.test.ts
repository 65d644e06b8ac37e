/** @jest-environment jsdom */
import { addressOf } from "../../../workbench/model/area";
import { failure, loaded, onRange, startRanges } from "../support/ranges";

describe("conditional formats", () => {
  it("are added, read, ordered and deleted", async () => {
    startRanges();
    await onRange("A1:A9", async (range, context) => {
      const first = range.conditionalFormats.add("CellValue");
      first.cellValue.format.font.color = "red";
      first.cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const second = range.conditionalFormats.add("Custom");
      second.custom.rule.formula = "=A1>5";
      second.custom.format.fill.color = "#ffff00";
      second.stopIfTrue = true;
      const all = range.conditionalFormats;
      all.load("items/type,items/priority,items/stopIfTrue,items/id");
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["Custom", 0],
        ["CellValue", 1],
      ]);
      const again = range.conditionalFormats.getItem(all.items[1]?.id ?? "");
      again.cellValue.load("rule,format/font/color");
      second.custom.rule.load("formula,formulaLocal,formulaR1C1");
      await context.sync();
      expect(again.cellValue.rule).toEqual({ formula1: "=0", operator: "LessThan" });
      expect(again.cellValue.format.font.color).toBe("#FF0000");
      expect(second.custom.rule.toJSON()).toEqual({
        formula: "=A1>5",
        formulaLocal: "=A1>5",
        formulaR1C1: "=RC>5",
      });
      second.delete();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      expect(none.value).toBe(0);
    });
  });

  it("have the parts of their own kind only", async () => {
    startRanges();
    await onRange("A1", async (range, context) => {
      const bar = range.conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "green";
      bar.load("dataBar/barDirection,dataBar/positiveFormat/fillColor");
      await context.sync();
      expect(bar.dataBar.positiveFormat.fillColor).toBe("#008000");
      expect(bar.dataBar.barDirection).toBe("Context");
      const none = bar.customOrNullObject;
      none.load();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const wrong = onRange("A1", async (range, context) => {
      range.conditionalFormats.getItemAt(0).custom.rule.load("formula");
      await context.sync();
    });
    expect(await failure(wrong)).toBe("InvalidOperation");
  });

  it.each([
    [
      "ColorScale",
      (format: Excel.ConditionalFormat) => {
        format.colorScale.criteria = {
          minimum: { type: "LowestValue", color: "blue" },
          maximum: { type: "HighestValue", color: "red" },
        };
        return format.colorScale.load("threeColorScale");
      },
      { threeColorScale: false },
    ],
    [
      "IconSet",
      (format: Excel.ConditionalFormat) => {
        format.iconSet.style = "FourArrows";
        return format.iconSet.load("style,showIconOnly");
      },
      { style: "FourArrows", showIconOnly: false },
    ],
    [
      "TopBottom",
      (format: Excel.ConditionalFormat) => {
        format.topBottom.rule = { rank: 3, type: "BottomItems" };
        return format.topBottom.load("rule");
      },
      { rule: { rank: 3, type: "BottomItems" } },
    ],
    [
      "PresetCriteria",
      (format: Excel.ConditionalFormat) => {
        format.preset.rule = { criterion: "DuplicateValues" };
        format.preset.format.borders.getItem("EdgeBottom").style = "Dash";
        return format.preset.load("rule");
      },
      { rule: { criterion: "DuplicateValues" } },
    ],
    [
      "ContainsText",
      (format: Excel.ConditionalFormat) => {
        format.textComparison.rule = { operator: "Contains", text: "Abo" };
        return format.textComparison.load("rule");
      },
      { rule: { operator: "Contains", text: "Abo" } },
    ],
  ] as const)("can be %s", async (type, use, expected) => {
    startRanges();
    await onRange("A1:A3", async (range, context) => {
      const part = use(range.conditionalFormats.add(type));
      await context.sync();
      expect(part.toJSON()).toMatchObject(expected);
    });
  });

  it("follow their cells, formulas included", async () => {
    const { workbook } = startRanges();
    await onRange("A2:A3", (range) => {
      range.conditionalFormats.add("Custom").custom.rule.formula = "=$B2>1";
    });
    await onRange("1:1", (range) => {
      range.insert("Down");
    });
    const [format] = workbook.activeSheet.conditionalFormats;
    expect(format?.areas.map(addressOf)).toEqual(["A3:A4"]);
    expect(format?.settings).toEqual({ "rule/formula": "=$B3>1" });
  });

  it("are not there for other cells", async () => {
    startRanges();
    await onRange("A1:A3", (range) => {
      range.conditionalFormats.add("DataBar");
    });
    const other = await onRange("B1", async (range, context) => {
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return count.value;
    });
    expect(other).toBe(0);
    const missing = onRange("B1", (range) => range.conditionalFormats.getItem("{x}").load("type"));
    expect(await failure(missing)).toBe("ItemNotFound");
    expect((await loaded("A1:A3", "address")).address).toBe("Tabelle1!A1:A3");
  });
});
