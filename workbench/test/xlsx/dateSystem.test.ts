import { countDatesFrom } from "../../format/serialDate";
import { cellsAt, open, save, sheetWith, stateWith } from "./book";
import { partOf } from "./parts";

afterEach(() => {
  countDatesFrom(1900);
});

const oneDay = () => save(stateWith([sheetWith({ rows: cellsAt({ A1: 35_064 }) })]));

it("a file says from when its days count, and only a workbench that counts alike opens it", async () => {
  countDatesFrom(1904);
  const from1904 = await oneDay();
  const { state } = await open(from1904);
  countDatesFrom(1900);
  const from1900 = await oneDay();

  expect(await partOf(from1904, "xl/workbook.xml")).toContain('<workbookPr date1904="1"/>');
  expect(await partOf(from1900, "xl/workbook.xml")).toContain("<workbookPr/>");
  expect(state.sheets[0]?.rows.get(0)?.get(0)?.constant).toBe(35_064);
  await expect(open(from1904)).rejects.toMatchObject({ reason: "oldFormat" });
  countDatesFrom(1904);
  await expect(open(from1900)).rejects.toMatchObject({ reason: "oldFormat" });
});
