import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { elsewhereTexts } from "../../../i18n/screens/elsewhere";
import type { Basis } from "../../../workbook/ports/quotes/quotePort";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useLayout } from "../../ui/style/layout";
import { ConflictChoices } from "./ConflictChoices";
import { partNames } from "./partNames";
import { conflictsIn, type Sides } from "./elsewhere";
import { useOpenQuote, useQuoteTexts } from "../SessionContext";

type ElsewhereConflictsProps = {
  readonly found: Basis;
  readonly onSettle: (sides: Sides) => void;
};

/** Asks what holds where the same was changed here and elsewhere; until then both stay. */
export function ElsewhereConflicts({ found, onSettle }: ElsewhereConflictsProps) {
  const layout = useLayout();
  const type = useTypography();
  const { language } = usePane();
  const { document, basis } = useOpenQuote();
  const quoteTexts = useQuoteTexts();
  const texts = elsewhereTexts(language);
  const [sides, setSides] = useState<Sides>({});
  const conflicts = useMemo(
    () => conflictsIn({ document, basis }, found),
    [document, basis, found],
  );
  const nameOf = useMemo(() => {
    const others = [found.stored, ...found.twins].flatMap((state) => state?.document ?? []);
    return partNames([...others, document], quoteTexts);
  }, [found, document, quoteTexts]);
  const open = conflicts.filter(({ id }) => sides[id] === undefined).length;

  return (
    <section aria-label={texts.conflicts.title} className={layout.card}>
      <div role="alert">
        <h2 className={type.strong}>{texts.conflicts.title}</h2>
        <p className={type.body}>{texts.conflicts.hint}</p>
      </div>
      <ConflictChoices
        {...{ conflicts, sides, nameOf }}
        labels={texts.conflicts}
        onChoose={(id, side) => setSides({ ...sides, [id]: side })}
      />
      <div>
        <Button appearance="primary" disabledFocusable={open > 0} onClick={() => onSettle(sides)}>
          {texts.conflicts.settle}
        </Button>
      </div>
    </section>
  );
}
