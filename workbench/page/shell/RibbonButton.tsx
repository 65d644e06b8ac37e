import {
  makeStyles,
  mergeClasses,
  tokens,
  ToolbarButton,
  Tooltip,
} from "@fluentui/react-components";
import type { Command } from "./commands";

const useStyles = makeStyles({
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ":hover": {
      backgroundColor: tokens.colorBrandBackground2Hover,
      color: tokens.colorBrandForeground2Hover,
    },
  },
});

/** A button with an icon whose name is its tooltip. */
export function RibbonButton({ command }: { command: Command }) {
  const { label, tip = label, icon, run, isOn, isDisabled = false } = command;
  const styles = useStyles();
  return (
    <Tooltip content={tip} relationship={tip === label ? "label" : "description"}>
      <ToolbarButton
        icon={icon}
        aria-label={label}
        aria-pressed={isOn}
        className={mergeClasses(isOn === true && styles.on)}
        appearance="subtle"
        disabled={isDisabled}
        onClick={run}
      />
    </Tooltip>
  );
}
