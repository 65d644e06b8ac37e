import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { cellsTexts } from "../../i18n/tools/cells";
import type { CellAddress } from "../../workbook/ports/port";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "./style/typography";

/** More are of no use in a pane. */
const MOST = 100;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  cell: {
    minWidth: 0,
    maxWidth: "100%",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
  },
});

type CellListProps<Cell> = {
  /** For screen readers. */
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly onShow: (cell: CellAddress) => void;
  readonly children?: (cell: Cell) => ReactNode;
};

/** Cells of the workbook, each of which leads there. */
export function CellList<Cell extends CellAddress>({
  label,
  cells,
  onShow,
  children,
}: CellListProps<Cell>) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const texts = cellsTexts(language);
  return (
    <>
      <ul aria-label={label} className={styles.list}>
        {cells.slice(0, MOST).map((cell) => {
          const name = `${cell.sheet}!${cell.address}`;
          return (
            <li key={name} className={styles.item}>
              <Button
                className={styles.cell}
                size="small"
                aria-label={texts.show(name)}
                onClick={() => onShow({ sheet: cell.sheet, address: cell.address })}
              >
                {name}
              </Button>
              {children?.(cell)}
            </li>
          );
        })}
      </ul>
      {cells.length > MOST && <p className={type.small}>{texts.more(cells.length - MOST)}</p>}
    </>
  );
}

/** The same with the sentence that says what is about them; nothing where there are none. */
export function CellsWithSentence({
  sentence,
  cells,
  onShow,
}: {
  readonly sentence: string;
  readonly cells: readonly CellAddress[];
  readonly onShow: (cell: CellAddress) => void;
}) {
  const type = useTypography();
  if (cells.length === 0) return null;
  return (
    <>
      <p className={type.body}>{sentence}</p>
      <CellList label={sentence} cells={cells} onShow={onShow} />
    </>
  );
}
