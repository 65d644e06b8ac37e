import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../../environment/PaneContext";

/** What follows from days that are counted from 1904. */
export function DateSystemWarning() {
  const { texts } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.datesFrom1904}</MessageBarBody>
    </MessageBar>
  );
}
