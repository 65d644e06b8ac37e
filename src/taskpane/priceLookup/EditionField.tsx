import { Field, Select } from "@fluentui/react-components";
import { EDITIONS, LATEST_EDITION } from "../../pricing";
import { usePane } from "../PaneContext";

type EditionFieldProps = {
  /** The id of an edition; "" for whichever is the latest. */
  readonly chosen: string;
  readonly onChange: (id: string) => void;
};

/** The price list: the latest one, or a certain one that the formula then names. */
export function EditionField({ chosen, onChange }: EditionFieldProps) {
  const { edition } = usePane().texts;
  return (
    <Field label={edition.label}>
      <Select value={chosen} onChange={(_event, data) => onChange(data.value)}>
        <option value="">{edition.latest(LATEST_EDITION.provenance.printedDate)}</option>
        {EDITIONS.map(({ id, provenance }) => (
          <option key={id} value={id}>
            {edition.fixed(provenance.printedDate)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
