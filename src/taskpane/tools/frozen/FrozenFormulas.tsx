import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { frozenTexts, type FrozenTexts } from "../../../i18n/tools/frozen";
import type {
  FreezeScope,
  LeftCell,
  LeftReason,
} from "../../../workbook/ports/tools/frozenFormulasPort";
import { usePane } from "../../environment/PaneContext";
import { CellsWithSentence } from "../../ui/CellList";
import { Notice } from "../../ui/Notice";
import { problemSentence } from "../../ui/problemSentence";
import { useTypography } from "../../ui/style/typography";
import { FrozenList } from "./FrozenList";
import { useFrozenFormulas, type FreezeWork } from "./useFrozenFormulas";

const SCOPES: readonly FreezeScope[] = ["selection", "sheet", "workbook"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Turns formulas of ours into values, shows what is frozen, and thaws it. */
export function FrozenFormulas() {
  const styles = useStyles();
  const type = useTypography();
  const pane = usePane();
  const texts = frozenTexts(pane.language);
  const { work, frozen, problem, isBusy, dismiss, freeze, thaw, forget, show } =
    useFrozenFormulas();
  const left = work.kind === "frozen" || work.kind === "thawed" ? work.result.left : [];

  return (
    <div className={styles.root}>
      <p className={type.small}>{texts.intro}</p>
      <div className={styles.row}>
        {SCOPES.map((scope) => (
          <Button key={scope} disabledFocusable={isBusy} onClick={() => freeze(scope)}>
            {texts.scope[scope]}
          </Button>
        ))}
      </div>
      <p role="status" className={type.strong}>
        {sentenceOf(work, texts)}
      </p>
      {problem && (
        <Notice intent="error" onClose={dismiss}>
          {problemSentence(problem, pane.texts)}
        </Notice>
      )}
      {reasonsIn(left).map((reason) => (
        <CellsWithSentence
          key={reason}
          sentence={texts.left[reason]}
          cells={left.filter((cell) => cell.reason === reason)}
          onShow={show}
        />
      ))}
      <FrozenList frozen={frozen} isBusy={isBusy} onThaw={thaw} onForget={forget} />
    </div>
  );
}

function reasonsIn(left: readonly LeftCell[]): readonly LeftReason[] {
  return [...new Set(left.map(({ reason }) => reason))];
}

/** What came of it, in one sentence, which screen readers say. */
function sentenceOf(work: FreezeWork, texts: FrozenTexts): string {
  switch (work.kind) {
    case "idle":
      return "";
    case "freezing":
    case "thawing":
    case "forgotten":
      return texts[work.kind];
    case "frozen": {
      const { cells, isTooMuch, left } = work.result;
      if (isTooMuch) return texts.tooMuch;
      if (cells > 0) return texts.frozen(cells);
      return left.length === 0 ? texts.nothing : "";
    }
    case "thawed": {
      const { restored } = work.result;
      return restored > 0 ? texts.thawed(restored) : texts.nothingThawed;
    }
  }
}
