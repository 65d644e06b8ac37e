import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { sheetReadingTexts } from "../../i18n/screens/sheetReading";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useSession } from "../quoteSession/SessionContext";

/** What was done, with the focus on the way back to the quote. */
export function ReadingResult({ children }: { readonly children: ReactNode }) {
  const type = useTypography();
  const { language } = usePane();
  const { goTo } = useSession();
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => button.current?.focus(), []);

  return (
    <>
      <p role="status" className={type.body}>
        {children}
      </p>
      <div>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          appearance="primary"
          onClick={() => goTo("quote")}
        >
          {sheetReadingTexts(language).back}
        </Button>
      </div>
    </>
  );
}
