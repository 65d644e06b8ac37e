import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Cell, SelectedCell } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { CellContent } from "./CellContent";
import type { Argument } from "../priceLookupState";

type CellPickerProps = {
  readonly argument: Argument;
  readonly selection: SelectedCell | undefined;
  readonly onPick: (cell: Cell) => void;
  readonly onCancel: () => void;
};

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Follows the selection in the sheet until the user takes a cell or gives up. */
export function CellPicker({ argument, selection, onPick, onCancel }: CellPickerProps) {
  const styles = useStyles();
  const type = useTypography();
  const { texts } = usePane();

  return (
    <div role="group" aria-label={texts.picking.start[argument]} className={styles.root}>
      <p className={type.small}>{texts.picking.prompt[argument]}</p>
      <div aria-live="polite">
        {selection ? (
          <CellContent cell={selection} />
        ) : (
          <p className={type.small}>{texts.picking.waiting}</p>
        )}
      </div>
      <div className={styles.buttons}>
        {selection && (
          <Button size="small" appearance="primary" onClick={() => onPick(cellOf(selection))}>
            {texts.picking.confirm(selection.address)}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {texts.picking.cancel}
        </Button>
      </div>
    </div>
  );
}

function cellOf({ sheet, address, value }: SelectedCell): Cell {
  return { sheet, address, value };
}
