import { useEffect } from "react";
import { heldEditions, latestEdition } from "../../pricing";
import { lookForLists } from "../environment/heldLists";
import { usePane } from "../environment/PaneContext";
import { SelectField } from "../ui/fields/SelectField";

type EditionFieldProps = {
  /** The id of an edition; "" for whichever is the latest. */
  readonly chosen: string;
  readonly onChange: (id: string) => void;
};

/** The price list: the latest one, or a certain one that the formula then names. */
export function EditionField({ chosen, onChange }: EditionFieldProps) {
  const { edition } = usePane().texts;
  const choices = heldEditions().map(({ id, provenance }) => ({
    value: id,
    text: edition.fixed(provenance.printedDate),
  }));
  // What was chosen last may be a list of this workbook that is not read yet, or of another one.
  const isUnknown = chosen !== "" && choices.every(({ value }) => value !== chosen);
  useEffect(() => {
    if (isUnknown) lookForLists();
  }, [isUnknown]);
  return (
    <SelectField
      label={edition.label}
      chosen={chosen}
      choices={[
        { value: "", text: edition.latest(latestEdition().provenance.printedDate) },
        ...choices,
        ...(isUnknown ? [{ value: chosen, text: chosen }] : []),
      ]}
      onChange={onChange}
      onFocus={lookForLists}
    />
  );
}
