import { makeStyles, tokens } from "@fluentui/react-components";
import { sheetReadingTexts, type SheetReadingTexts } from "../../../i18n/screens/sheetReading";
import type { SheetEdit } from "../../../workbook/ports/quotes/quotePort";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { CellButton } from "./CellButton";
import type { PartOfQuote } from "../../quoteSession/elsewhere/partNames";

type EditListProps = {
  readonly edits: readonly SheetEdit[];
  readonly nameOf: (part: PartOfQuote) => string | undefined;
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

/** What was edited, line by line and site by site in the order of the sheet. */
export function EditList({ edits, nameOf, onShow }: EditListProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const texts = sheetReadingTexts(language);

  return (
    <ul className={styles.list}>
      {editsByPart(edits).map(([key, ofPart]) => (
        <li key={key}>
          <h3 className={type.strong}>{nameOf(ofPart[0]) ?? texts.wholeQuote}</h3>
          <ul className={styles.list}>
            {ofPart.map((edit) => (
              <li key={`${edit.kind} ${edit.address} ${edit.after}`} className={styles.edit}>
                <span className={`${type.body} ${styles.content}`}>
                  {editText(edit, texts, nameOf)}
                </span>
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

function editsByPart(edits: readonly SheetEdit[]) {
  const parts = new Map<string, readonly [SheetEdit, ...SheetEdit[]]>();
  for (const edit of edits) {
    const key = edit.lineId ?? edit.siteId ?? "";
    parts.set(key, [...(parts.get(key) ?? []), edit] as [SheetEdit, ...SheetEdit[]]);
  }
  return [...parts];
}

function editText(
  { kind, before, after, between }: SheetEdit,
  { edits }: SheetReadingTexts,
  nameOf: EditListProps["nameOf"],
): string {
  const label = edits.kinds[kind];
  if (kind === "lineAdded" || kind === "siteAdded") return `${label}: ${after}`;
  if (kind === "lineRemoved" || kind === "siteRemoved") return `${label}: ${before}`;
  if (between) {
    const place = (siteId: string, position: string) =>
      edits.ofSite(nameOf({ lineId: undefined, siteId }) ?? "", position);
    return `${label}: ${edits.moved(place(between.from, before), place(between.to, after))}`;
  }
  if (kind === "lineMoved" || kind === "siteMoved") {
    // Past lines that have moved the other way.
    return before === after ? label : `${label}: ${edits.moved(before, after)}`;
  }
  return `${label}: ${edits.changed(before || edits.empty, after || edits.empty)}`;
}
