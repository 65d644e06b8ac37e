import { Button } from "@fluentui/react-components";
import { elsewhereTexts } from "../../../i18n/screens/elsewhere";
import { Notice } from "../../ui/Notice";
import { usePane } from "../../environment/PaneContext";
import { isOnlyHere } from "./elsewhere";
import { ElsewhereConflicts } from "./ElsewhereConflicts";
import { useOpenQuote } from "../SessionContext";
import { namesOf } from "../offers/offerText";
import { useElsewhere } from "./useElsewhere";

/** What somebody has done elsewhere with the open quote, and what is to become of what was changed here. */
export function ElsewhereNotice() {
  const { language } = usePane();
  const { elsewhere, document, basis } = useOpenQuote();
  const answers = useElsewhere();
  const quoteTexts = elsewhereTexts(language);
  const names = namesOf(document);

  switch (elsewhere?.kind) {
    case undefined:
      return null;
    case "merged":
      return (
        <Notice intent="info" onClose={answers.dismiss}>
          {quoteTexts.merged}
        </Notice>
      );
    case "conflict":
      return <ElsewhereConflicts found={elsewhere.found} onSettle={answers.settle} />;
    case "deleted":
      return (
        <Notice
          intent="warning"
          onClose={answers.dismiss}
          actions={
            <>
              <Button onClick={answers.saveAsNew}>{quoteTexts.saveAsNew}</Button>
              <Button onClick={answers.drop}>{quoteTexts.drop}</Button>
            </>
          }
        >
          {quoteTexts.deleted(names)}
        </Notice>
      );
    case "superseded": {
      const { revision } = elsewhere;
      const isChanged = isOnlyHere({ document, basis });
      return (
        <Notice
          intent="warning"
          onClose={answers.dismiss}
          actions={
            <>
              {isChanged && (
                <Button onClick={() => answers.carryInto(revision)}>
                  {quoteTexts.carryInto(revision)}
                </Button>
              )}
              <Button onClick={() => answers.openRevision(revision)}>
                {isChanged ? quoteTexts.dropAndOpen(revision) : quoteTexts.open(revision)}
              </Button>
            </>
          }
        >
          {quoteTexts.superseded(revision)} {isChanged && quoteTexts.notSaved}
        </Notice>
      );
    }
  }
}
