import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { heldEditions, latestEdition } from "../../pricing";
import { usePane } from "../environment/PaneContext";

type EditionFieldProps = {
  /** The id of an edition; "" for whichever is the latest. */
  readonly chosen: string;
  readonly onChange: (id: string) => void;
};

const useStyles = makeStyles({
  select: {
    boxSizing: "border-box",
    width: "100%",
    height: "32px",
    paddingInline: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
});

/** The price list: the latest one, or a certain one that the formula then names. */
export function EditionField({ chosen, onChange }: EditionFieldProps) {
  const styles = useStyles();
  const { edition } = usePane().texts;
  return (
    <Field label={edition.label}>
      {(fieldProps) => (
        <select
          {...fieldProps}
          className={styles.select}
          value={chosen}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{edition.latest(latestEdition().provenance.printedDate)}</option>
          {heldEditions().map(({ id, provenance }) => (
            <option key={id} value={id}>
              {edition.fixed(provenance.printedDate)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
