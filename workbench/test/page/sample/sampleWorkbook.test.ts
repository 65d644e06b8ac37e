import { createHost } from "../../../host/host";
import { cultureOf } from "../../../page/parameters";
import { sampleWorkbook } from "../../../page/sample/sampleWorkbook";
import { isError } from "../../../model/values";

it.each(["de", "en"] as const)(
  "fills three sheets in %s with formulas of the add-in",
  (language) => {
    const { workbook } = createHost({ culture: cultureOf(language) });
    workbook.replace(sampleWorkbook(workbook, language));
    const formulas = workbook.state.sheets.map(({ rows }) =>
      [...rows.values()]
        .flatMap((row) => [...row.values()])
        .flatMap(({ formula }) => formula ?? []),
    );
    expect(
      formulas.map((each) => each.filter((formula) => formula.includes("FLUX.")).length > 4),
    ).toEqual([true, true, true]);
    expect(workbook.state.sheets.flatMap(({ tables }) => tables).length).toBe(1);
    expect(workbook.state.names.length).toBe(1);
    expect(workbook.state.sheets.every(({ frozen }) => frozen.rows > 0)).toBe(true);
  },
);

it.each(["de", "en"] as const)(
  "has no error in %s but those of functions nobody has loaded",
  (language) => {
    const { workbook } = createHost({ culture: cultureOf(language) });
    workbook.replace(sampleWorkbook(workbook, language));
    const errors = workbook.state.sheets.flatMap(({ id, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells.keys()].map((column) => workbook.value(id, row, column)).filter(isError),
      ),
    );
    expect(new Set(errors.map(({ error }) => error))).toEqual(new Set(["#NAME?"]));
  },
);
