import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { addressOf, cellAddress } from "../../model/area";
import type { Workbook } from "../../model/workbook";
import { useSession } from "../session";
import { placeNamed } from "./placeNamed";
import { useWorkbook } from "./useWorkbook";

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    width: "112px",
    boxSizing: "border-box",
    padding: "0 10px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    "@media (max-width: 400px)": {
      width: "72px",
      borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  },
});

/** Shows where the active cell is; an address or a name that is typed into it is gone to. */
export function NameBox() {
  const { workbook, grid, notice, texts } = useSession();
  const [typed, setTyped] = useState<string>();
  const shown = useWorkbook(selectionName);
  const styles = useStyles();

  const go = () => {
    const text = (typed ?? shown).trim();
    setTyped(undefined);
    if (text === "") return;
    const place = placeNamed(workbook, text);
    if (!place) {
      notice.set(texts.formulaBar.unknownName(text));
      return;
    }
    notice.set(undefined);
    workbook.activate(place.sheetId);
    workbook.select(place.sheetId, [place.area]);
    grid.get()?.scrollTo(place.sheetId, place.area.row, place.area.column);
    grid.get()?.focus();
  };
  return (
    <input
      className={styles.box}
      aria-label={texts.formulaBar.nameBox}
      value={typed ?? shown}
      spellCheck={false}
      autoComplete="off"
      onFocus={({ currentTarget }) => currentTarget.select()}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => setTyped(undefined)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The key must do nothing in the grid, which has the focus next.
        event.preventDefault();
        if (event.key === "Enter") go();
        setTyped(undefined);
        grid.get()?.focus();
      }}
    />
  );
}

/** The name of what is selected if it has one, else the address of the active cell. */
function selectionName(workbook: Workbook): string {
  const { activeSheet } = workbook;
  const { selection, activeCell } = workbook.view(activeSheet.id);
  const [area] = selection;
  const named = area && nameOf(workbook, addressOf(area));
  if (named !== undefined) return named;
  const table = activeSheet.tables.find(
    (each) => area !== undefined && addressOf(each.area) === addressOf(area),
  );
  return table?.name ?? cellAddress(activeCell.row, activeCell.column);
}

function nameOf({ state, activeSheet }: Workbook, address: string): string | undefined {
  const { name: sheetName, names } = activeSheet;
  const wanted = [sheetName, `'${sheetName.replaceAll("'", "''")}'`].map(
    (sheet) => `=${sheet}!${address}`,
  );
  return [...names, ...state.names].find(
    ({ formula, isVisible }) => isVisible && wanted.includes(formula.replaceAll("$", "")),
  )?.name;
}
