import { Button, makeStyles, tokens, type FieldControlProps } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Cell } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { CellContent } from "./CellContent";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
    boxSizing: "border-box",
    paddingInlineStart: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

type PickedCellProps = FieldControlProps & {
  readonly cell: Cell;
  readonly onRelease: () => void;
};

/** Stands in place of a control whose value comes from a cell. */
export function PickedCell({ cell, onRelease, ...fieldProps }: PickedCellProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <div
      role="group"
      id={fieldProps.id}
      aria-labelledby={fieldProps["aria-labelledby"]}
      aria-describedby={fieldProps["aria-describedby"]}
      className={styles.root}
    >
      <CellContent cell={cell} />
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        title={texts.picking.release(cell.address)}
        aria-label={texts.picking.release(cell.address)}
        onClick={onRelease}
      />
    </div>
  );
}
