import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { rePricingTexts, type RePricingTexts } from "../../../i18n/tools/rePricing";
import { heldEditions, newestEdition } from "../../../pricing";
import type { CellAddress } from "../../../workbook/ports/port";
import { lookForLists } from "../../environment/heldLists";
import { usePane } from "../../environment/PaneContext";
import { CellsWithSentence } from "../../ui/CellList";
import { SelectField } from "../../ui/fields/SelectField";
import { Notice } from "../../ui/Notice";
import { problemSentence } from "../../ui/problemSentence";
import { useTypography } from "../../ui/style/typography";
import { ChangedFormulas } from "./ChangedFormulas";
import { useRePricing, type RePricingWork } from "./useRePricing";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  left: { alignSelf: "flex-start" },
});

/** What the formulas of a workbook would give under another price list, to be accepted one by one or all. */
export function RePricing() {
  const styles = useStyles();
  const type = useTypography();
  const { language, texts: paneTexts } = usePane();
  const texts = rePricingTexts(language);
  const tool = useRePricing();
  const { work, found } = tool;
  const [chosen, setChosen] = useState<string>();
  const edition = chosen ?? newestEdition().id;
  useEffect(lookForLists, []);

  return (
    <div className={styles.root}>
      <p className={type.small}>{texts.intro}</p>
      <SelectField
        label={texts.edition}
        chosen={edition}
        choices={heldEditions().map(({ id, provenance }) => ({
          value: id,
          text: provenance.printedDate,
        }))}
        onChange={setChosen}
      />
      <Button
        className={styles.left}
        disabledFocusable={tool.isBusy}
        onClick={() => tool.look(edition)}
      >
        {texts.look}
      </Button>
      <p role="status" className={type.strong}>
        {workSentence(work, texts)}
      </p>
      {work.kind === "entered" && (
        <Button className={styles.left} size="small" onClick={tool.undo}>
          {texts.undo}
        </Button>
      )}
      {cellsToName(work, texts).map(({ sentence, cells }) => (
        <CellsWithSentence key={sentence} {...{ sentence, cells }} onShow={tool.show} />
      ))}
      {found && found.edition === edition && !tool.isBusy && (
        <ChangedFormulas
          {...{ found, texts }}
          onUse={(cells) => tool.enter(cells, edition)}
          onShow={tool.show}
        />
      )}
      {tool.problem && (
        <Notice intent="error" onClose={tool.dismiss}>
          {problemSentence(tool.problem, paneTexts)}
        </Notice>
      )}
    </div>
  );
}

/** What came of it, in one sentence, which screen readers say. */
function workSentence(work: RePricingWork, texts: RePricingTexts): string {
  if (work.kind === "idle") return "";
  if (work.kind === "entered") return texts.entered(work.result.entered.length, work.edition);
  return texts[work.kind];
}

type NamedCells = { readonly sentence: string; readonly cells: readonly CellAddress[] };

/** Cells that were left as they are, by the reason why. */
function cellsToName(work: RePricingWork, texts: RePricingTexts): readonly NamedCells[] {
  if (work.kind === "undone") return [{ sentence: texts.changedSince, cells: work.changedSince }];
  if (work.kind !== "entered") return [];
  const { left, changed } = work.result;
  const reasons = ["protected", "array", "text"] as const;
  return [
    ...reasons.map((reason) => ({
      sentence: texts.left[reason],
      cells: left.filter((cell) => cell.reason === reason),
    })),
    { sentence: texts.left.changed, cells: changed },
  ];
}
