import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { UpdateOutcome } from "../../../workbook/ports/quotes/quotePort";
import { useTypography } from "../../ui/style/typography";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import { PlaceholderList } from "./PlaceholderList";

type FormHelpProps = {
  readonly isBusy: boolean;
  readonly onInsertSample: (insert: () => Promise<UpdateOutcome>) => void;
};

/** How to come by a form: a sample to learn from, and the names of all placeholders. */
export function FormHelp({ isBusy, onInsertSample }: FormHelpProps) {
  const layout = useLayout();
  const type = useTypography();
  const id = useId();
  const { insertSampleForm } = useSession().quotes;
  const quoteTexts = useQuoteTexts();
  const [isOpen, setIsOpen] = useState(false);
  const texts = quoteTexts.write;

  return (
    <>
      <p className={type.small}>{texts.formHint}</p>
      <div className={layout.row}>
        {insertSampleForm && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => onInsertSample(insertSampleForm)}
          >
            {texts.insertSample}
          </Button>
        )}
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          {texts.placeholders}
        </Button>
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <PlaceholderList />}
      </div>
    </>
  );
}
