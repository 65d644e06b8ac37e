import { ToolbarButton, Tooltip } from "@fluentui/react-components";
import type { Command } from "./commands";

/** A button with an icon whose name is its tooltip. */
export function RibbonButton({ command }: { command: Command }) {
  const { label, tip = label, icon, run, isOn, isDisabled = false } = command;
  return (
    <Tooltip content={tip} relationship={tip === label ? "label" : "description"}>
      <ToolbarButton
        icon={icon}
        aria-label={label}
        aria-pressed={isOn}
        appearance={isOn === true ? "primary" : "subtle"}
        disabled={isDisabled}
        onClick={run}
      />
    </Tooltip>
  );
}
