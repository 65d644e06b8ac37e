import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckTexts } from "../../../i18n/tools/check";
import type { CellAddress } from "../../../workbook/ports/port";
import type { CellFinding, PriceCorrection } from "../../../workbook/ports/tools/workbookCheckPort";
import { usePane } from "../../environment/PaneContext";
import { CellList } from "../../ui/CellList";
import { Disclosure } from "../../ui/Disclosure";
import { useTypography } from "../../ui/style/typography";
import { findingText, groupOf, GROUPS, isCorrectable, type Group } from "./findingText";
import { cellKey } from "./useWorkbookCheck";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  all: { alignSelf: "flex-start" },
});

type FindingsProps = {
  readonly findings: readonly CellFinding[];
  readonly texts: CheckTexts;
  readonly isBusy: boolean;
  readonly onShow: (cell: CellAddress) => void;
  readonly onCorrect: (cells: readonly PriceCorrection[]) => void;
};

/** What is wrong, grouped by kind, each cell with what is in it and what should be. */
export function Findings({ findings, ...props }: FindingsProps) {
  return GROUPS.map((group) => {
    const own = findings.filter((finding) => groupOf(finding) === group);
    return own.length > 0 && <FindingGroup key={group} {...{ group, ...props }} findings={own} />;
  });
}

function FindingGroup({
  group,
  findings,
  texts,
  isBusy,
  onShow,
  onCorrect,
}: FindingsProps & { readonly group: Group }) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const hints: Partial<Record<Group, string>> = texts.hints;
  const correctable = findings.filter(isCorrectable);
  const title = texts.groups[group];
  return (
    <Disclosure title={texts.group(title, findings.length)}>
      <div className={styles.content}>
        {hints[group] !== undefined && <p className={type.small}>{hints[group]}</p>}
        {correctable.length > 1 && (
          <Button
            className={styles.all}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => onCorrect(correctable)}
          >
            {texts.correctAll(correctable.length)}
          </Button>
        )}
        <CellList label={title} cells={findings} onShow={onShow}>
          {(finding) => (
            <>
              {isCorrectable(finding) && (
                <Button
                  size="small"
                  aria-label={texts.correctNamed(cellKey(finding))}
                  disabledFocusable={isBusy}
                  onClick={({ currentTarget }) => {
                    focusNeighbour(currentTarget);
                    onCorrect([finding]);
                  }}
                >
                  {texts.correct}
                </Button>
              )}
              <span className={type.small}>
                {findingText(finding, texts, language)}
                {finding.isHidden && ` · ${texts.onHiddenSheet}`}
              </span>
            </>
          )}
        </CellList>
      </div>
    </Disclosure>
  );
}

/** The cell goes from the list with its button; whoever corrects one after the other goes on with the next. */
function focusNeighbour(button: HTMLElement): void {
  const item = button.closest("li");
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
  neighbour?.querySelector<HTMLElement>("button:last-of-type")?.focus();
}
