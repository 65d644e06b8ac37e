import { makeStyles, tokens } from "@fluentui/react-components";
import { sheetReadingTexts, type SheetReadingTexts } from "../../../i18n/quote/sheetReading";
import type { SheetEdit } from "../../../workbook/quotePort";
import { usePane } from "../../PaneContext";
import { useTypography } from "../../typography";
import { CellButton } from "./CellButton";

type EditListProps = {
  readonly edits: readonly SheetEdit[];
  readonly nameOf: (lineId: string) => string | undefined;
  readonly onShow: ((address: string) => void) | undefined;
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  edit: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  content: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
});

/** What was edited, line by line in the order of the sheet. */
export function EditList({ edits, nameOf, onShow }: EditListProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const texts = sheetReadingTexts(language);

  return (
    <ul className={styles.list}>
      {editsByLine(edits).map(([lineId, ofLine]) => (
        <li key={lineId ?? ""}>
          <h3 className={type.strong}>{nameOf(lineId ?? "") ?? texts.wholeQuote}</h3>
          <ul className={styles.list}>
            {ofLine.map((edit) => (
              <li key={`${edit.kind} ${edit.address} ${edit.after}`} className={styles.edit}>
                <span className={`${type.body} ${styles.content}`}>{editText(edit, texts)}</span>
                {!edit.address.includes(":") && (
                  <CellButton address={edit.address} onShow={onShow} />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function editsByLine(edits: readonly SheetEdit[]) {
  const lines = new Map<string | undefined, SheetEdit[]>();
  for (const edit of edits) {
    const ofLine = lines.get(edit.lineId) ?? [];
    lines.set(edit.lineId, [...ofLine, edit]);
  }
  return [...lines];
}

function editText({ kind, before, after }: SheetEdit, { edits }: SheetReadingTexts): string {
  const label = edits.kinds[kind];
  if (kind === "lineAdded" || kind === "siteAdded") return `${label}: ${after}`;
  if (kind === "lineRemoved" || kind === "siteRemoved") return `${label}: ${before}`;
  if (kind === "lineMoved" || kind === "siteMoved") {
    return `${label}: ${edits.moved(before, after)}`;
  }
  return `${label}: ${edits.changed(before || edits.empty, after || edits.empty)}`;
}
