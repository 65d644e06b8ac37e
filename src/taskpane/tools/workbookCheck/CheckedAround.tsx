import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckTexts } from "../../../i18n/tools/check";
import type { CellAddress } from "../../../workbook/ports/port";
import type { NameFinding, WorkbookCheck } from "../../../workbook/ports/tools/workbookCheckPort";
import { usePane } from "../../environment/PaneContext";
import { CellList } from "../../ui/CellList";
import { Disclosure } from "../../ui/Disclosure";
import { useTypography } from "../../ui/style/typography";
import { findingText, shortened } from "./findingText";

const useStyles = makeStyles({
  names: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

type AroundProps = {
  readonly check: WorkbookCheck;
  readonly texts: CheckTexts;
  readonly onShow: (cell: CellAddress) => void;
};

/** What was looked at beside the findings: names, cells with nothing wrong, hidden sheets, quotes. */
export function CheckedAround({ check, texts, onShow }: AroundProps) {
  const type = useTypography();
  const { names, fine, hiddenSheets, quotes } = check;
  const quoteNames = quotes.map(({ number, revision }) => texts.quote(number, revision));
  return (
    <>
      {names.length > 0 && (
        <Disclosure title={texts.group(texts.names, names.length)}>
          <Names names={names} texts={texts} />
        </Disclosure>
      )}
      {fine.length > 0 && (
        <Disclosure title={texts.group(texts.fine, fine.length)}>
          <CellList label={texts.fine} cells={fine} onShow={onShow} />
        </Disclosure>
      )}
      {hiddenSheets.length > 0 && (
        <p className={type.small}>{texts.hiddenSheets(hiddenSheets.join(", "))}</p>
      )}
      {quotes.length > 0 && <p className={type.small}>{texts.quotes(quoteNames.join("; "))}</p>}
    </>
  );
}

function Names({
  names,
  texts,
}: {
  readonly names: readonly NameFinding[];
  readonly texts: CheckTexts;
}) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  return (
    <>
      <p className={type.small}>{texts.namesHint}</p>
      <ul aria-label={texts.names} className={styles.names}>
        {names.map(({ name, sheet, isHidden, formula, problem }) => {
          const placed = sheet === undefined ? name : texts.nameOfSheet(name, sheet);
          return (
            <li key={`${sheet ?? ""}!${name}`} className={type.small}>
              {isHidden ? texts.hiddenName(placed) : placed}:{" "}
              {problem
                ? `${texts.groups[problem.kind]} – ${findingText({ ...problem, formula }, texts, language)}`
                : shortened(formula)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
