import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { sheetReadingTexts } from "../../../i18n/quote/sheetReading";
import type { MergeConflict } from "../../../pricing";
import { usePane } from "../../PaneContext";
import { conflictValue } from "./conflictValue";
import type { Answers } from "./takeOver";

type ConflictChoicesProps = {
  readonly conflicts: readonly MergeConflict[];
  readonly sides: Answers["sides"];
  readonly nameOf: (lineId: string) => string | undefined;
  readonly onChoose: (id: string, side: "ours" | "theirs") => void;
};

/** What was changed in the pane and in the sheet, differently; either choice loses the other. */
export function ConflictChoices({ conflicts, sides, nameOf, onChoose }: ConflictChoicesProps) {
  const { language } = usePane();
  const texts = sheetReadingTexts(language);
  const shown = (value: string) => conflictValue(value, language);

  return conflicts.map(({ id, kind, lineId, ours, theirs }) => {
    const name = nameOf(lineId ?? "") ?? texts.wholeQuote;
    return (
      <Field key={id} label={texts.conflicts.label(name, texts.edits.kinds[kind])}>
        <RadioGroup
          value={sides[id] ?? ""}
          onChange={(_event, { value }) => onChoose(id, value === "ours" ? "ours" : "theirs")}
        >
          <Radio value="ours" label={texts.conflicts.ours(shown(ours) || texts.edits.empty)} />
          <Radio
            value="theirs"
            label={texts.conflicts.theirs(shown(theirs) || texts.edits.empty)}
          />
        </RadioGroup>
      </Field>
    );
  });
}
