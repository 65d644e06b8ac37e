import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { sheetReadingTexts, type SheetReadingTexts } from "../../../i18n/screens/sheetReading";
import type { MergeConflict } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { conflictValue } from "./conflictValue";
import type { PartOfQuote } from "./partNames";
import type { Sides } from "./elsewhere";

type ConflictChoicesProps = {
  readonly conflicts: readonly MergeConflict[];
  readonly sides: Sides;
  readonly nameOf: (part: PartOfQuote) => string | undefined;
  /** How the two sides are called. */
  readonly labels: Pick<SheetReadingTexts["conflicts"], "ours" | "theirs">;
  readonly onChoose: (id: string, side: "ours" | "theirs") => void;
};

/** What two sides have changed, differently; either choice loses the other. */
export function ConflictChoices(props: ConflictChoicesProps) {
  const { conflicts, sides, nameOf, labels, onChoose } = props;
  const { language } = usePane();
  const texts = sheetReadingTexts(language);
  const shown = (value: string) => conflictValue(value, language);

  return conflicts.map(({ id, kind, lineId, siteId, ours, theirs }) => {
    const name = nameOf({ lineId, siteId }) ?? texts.wholeQuote;
    return (
      <Field key={id} label={texts.conflicts.label(name, texts.edits.kinds[kind])}>
        <RadioGroup
          value={sides[id] ?? ""}
          onChange={(_event, { value }) => onChoose(id, value === "ours" ? "ours" : "theirs")}
        >
          <Radio value="ours" label={labels.ours(shown(ours) || texts.edits.empty)} />
          <Radio value="theirs" label={labels.theirs(shown(theirs) || texts.edits.empty)} />
        </RadioGroup>
      </Field>
    );
  });
}
