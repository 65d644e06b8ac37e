import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { sessionTexts } from "../../../i18n/screens/session";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useLayout } from "../../ui/style/layout";
import { useSession } from "../SessionContext";
import { FOCUS_TARGET } from "../../ui/focusTarget";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  heading: { outlineStyle: "none", minWidth: 0, overflowWrap: "anywhere" },
});

type ScreenProps = { readonly title: string; readonly children: ReactNode };

/** A screen beside the quote: its heading has the focus at first, button and Escape lead back. */
export function Screen({ title, children }: ScreenProps) {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { goTo } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const { navigation } = sessionTexts(language);

  useEffect(() => heading.current?.focus(), []);

  /** Escape in an open menu or dialog closes only that. */
  function handleKey(event: KeyboardEvent<HTMLElement>) {
    const isInside = event.currentTarget.contains(event.target as Node);
    if (event.key !== "Escape" || !isInside || event.defaultPrevented) return;
    // In Excel on the web office.js would then take the focus to the first button of the pane.
    event.stopPropagation();
    goTo("quote");
  }

  return (
    <div className={layout.stack} onKeyDown={handleKey}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          title={navigation.back}
          aria-label={navigation.back}
          onClick={() => goTo("quote")}
        />
        <h1 ref={heading} {...FOCUS_TARGET} className={`${type.title} ${styles.heading}`}>
          {title}
        </h1>
      </div>
      {children}
    </div>
  );
}
