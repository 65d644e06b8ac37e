import { Button, makeStyles } from "@fluentui/react-components";
import { sheetReadingTexts } from "../../../i18n/screens/sheetReading";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";

type CellButtonProps = {
  readonly address: string;
  /** Undefined where cells cannot be shown. */
  readonly onShow: ((address: string) => void) | undefined;
};

const useStyles = makeStyles({ button: { minWidth: 0, whiteSpace: "nowrap" } });

/** The address of a cell, which leads to it. */
export function CellButton({ address, onShow }: CellButtonProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  if (!onShow) return <span className={type.small}>{address}</span>;
  return (
    <Button
      className={styles.button}
      size="small"
      aria-label={sheetReadingTexts(language).show(address)}
      onClick={() => onShow(address)}
    >
      {address}
    </Button>
  );
}
