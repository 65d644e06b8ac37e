import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useSession } from "../session";
import { useStore } from "../store";

const useStyles = makeStyles({
  place: {
    position: "absolute",
    left: tokens.spacingHorizontalM,
    right: tokens.spacingHorizontalM,
    bottom: tokens.spacingVerticalM,
    zIndex: 500,
    display: "flex",
    justifyContent: "center",
    pointerEvents: "none",
  },
  bar: { maxWidth: "560px", pointerEvents: "auto", boxShadow: tokens.shadow16 },
});

/** What the workbook refused last. */
export function Notice() {
  const { notice, grid, texts } = useSession();
  const text = useStore(notice);
  const styles = useStyles();
  return (
    <div className={styles.place} role="alert">
      {text !== undefined && (
        <MessageBar
          className={styles.bar}
          intent="warning"
          layout="multiline"
          politeness="assertive"
        >
          <MessageBarBody>{text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={texts.close}
                onClick={() => {
                  notice.set(undefined);
                  grid.get()?.focus();
                }}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
