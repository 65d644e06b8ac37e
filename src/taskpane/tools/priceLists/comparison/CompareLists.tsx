import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PriceListsTexts } from "../../../../i18n/tools/priceLists";
import {
  findEditionById,
  heldEditions,
  latestOf,
  type CatalogueEdition,
} from "../../../../pricing";
import { listDifference } from "../../../../priceLists";
import type { WorkbookProblem } from "../../../../workbook/ports/port";
import { usePane } from "../../../environment/PaneContext";
import { useDefect } from "../../../environment/useDefect";
import { SelectField } from "../../../ui/fields/SelectField";
import { Notice } from "../../../ui/Notice";
import { problemSentence } from "../../../ui/problemSentence";
import { useLayout } from "../../../ui/style/layout";
import { useTypography } from "../../../ui/style/typography";
import { Difference } from "./Difference";
import { differenceSheet } from "./differenceSheet";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  left: { alignSelf: "flex-start" },
});

type Work =
  | { readonly kind: "idle" | "working" }
  | { readonly kind: "inserted"; readonly sheet: string };

/** Two lists side by side, the biggest changes first, in the pane and as a sheet. */
export function CompareLists({ texts }: { readonly texts: PriceListsTexts }) {
  const type = useTypography();
  const editions = heldEditions();
  if (editions.length < 2) return <p className={type.body}>{texts.needTwo}</p>;
  return <Comparison texts={texts} editions={editions} />;
}

type ComparisonProps = {
  readonly texts: PriceListsTexts;
  readonly editions: readonly CatalogueEdition[];
};

function Comparison({ texts, editions }: ComparisonProps) {
  const styles = useStyles();
  const layout = useLayout();
  const type = useTypography();
  const { workbook, texts: paneTexts } = usePane();
  const [chosen, setChosen] = useState({ earlier: editions[0]?.id, later: editions.at(-1)?.id });
  const [work, setWork] = useState<Work>({ kind: "idle" });
  const [problem, setProblem] = useState<WorkbookProblem>();
  const reportDefect = useDefect();
  const last = latestOf(editions);
  const earlier = findEditionById(chosen.earlier ?? "", editions) ?? editions[0] ?? last;
  const later = findEditionById(chosen.later ?? "", editions) ?? last;
  const difference = useMemo(() => listDifference(earlier, later), [earlier, later]);
  const choices = editions.map(({ id, provenance }) => ({
    value: id,
    text: provenance.printedDate,
  }));

  async function write(): Promise<void> {
    setProblem(undefined);
    setWork({ kind: "working" });
    const outcome = await workbook.insertSheet(differenceSheet(difference, texts));
    setWork(
      outcome.status === "inserted" ? { kind: "inserted", sheet: outcome.sheet } : { kind: "idle" },
    );
    if (outcome.status === "failed") setProblem(outcome.problem);
  }

  function choose(change: Partial<typeof chosen>): void {
    setWork({ kind: "idle" });
    setChosen({ ...chosen, ...change });
  }

  return (
    <div className={styles.root}>
      <div className={layout.pair}>
        <SelectField
          label={texts.earlier}
          chosen={earlier.id}
          choices={choices}
          onChange={(id) => choose({ earlier: id })}
        />
        <SelectField
          label={texts.later}
          chosen={later.id}
          choices={choices}
          onChange={(id) => choose({ later: id })}
        />
      </div>
      <Difference texts={texts} difference={difference} />
      <Button
        className={styles.left}
        disabledFocusable={work.kind === "working"}
        onClick={() => void write().catch(reportDefect)}
      >
        {texts.asSheet}
      </Button>
      <p role="status" className={type.strong}>
        {workSentence(work, texts)}
      </p>
      {problem && (
        <Notice intent="error" onClose={() => setProblem(undefined)}>
          {problemSentence(problem, paneTexts)}
        </Notice>
      )}
    </div>
  );
}

function workSentence(work: Work, texts: PriceListsTexts): string {
  if (work.kind === "inserted") return texts.inserted(work.sheet);
  return work.kind === "working" ? texts.working : "";
}
