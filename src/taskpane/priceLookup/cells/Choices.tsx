import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PricingError } from "../../../pricing";
import { usePane } from "../../environment/PaneContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** The nearest choices of an error as buttons; terms have theirs in sight already. */
export function Choices({
  error,
  onChoose,
}: {
  readonly error: PricingError;
  readonly onChoose: (text: string) => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  if (error.code !== "unknownProduct" || error.nearest.length === 0) return null;
  return (
    <div role="group" aria-label={texts.choices} className={styles.root}>
      {error.nearest.map((name) => (
        <Button key={name} size="small" shape="circular" onClick={() => onChoose(name)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
