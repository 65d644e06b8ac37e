import { Button } from "@fluentui/react-components";
import { useId, useState, type ComponentType } from "react";
import type { UpdateOutcome } from "../../../workbook/ports/quotes/quotePort";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";

type FormHelpProps = {
  readonly isBusy: boolean;
  readonly onInsertSample: (insert: () => Promise<UpdateOutcome>) => void;
};

/** How to come by a form: a sample to learn from, and the names of all placeholders. */
export function FormHelp({ isBusy, onInsertSample }: FormHelpProps) {
  const layout = useLayout();
  const type = useTypography();
  const id = useId();
  const { texts: paneTexts } = usePane();
  const { insertSampleForm } = useSession().quotes;
  const quoteTexts = useQuoteTexts();
  const [isOpen, setIsOpen] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [list, setList] = useState<{ readonly PlaceholderList: ComponentType }>();
  const texts = quoteTexts.write;

  async function load(): Promise<void> {
    const loaded = await import(/* webpackChunkName: "quote-placeholders" */ "./PlaceholderList");
    setList({ PlaceholderList: loaded.PlaceholderList });
  }

  function toggle() {
    setIsOpen(!isOpen);
    if (isOpen || list) return;
    setHasFailed(false);
    load().catch(() => setHasFailed(true));
  }

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
        <Button size="small" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          {texts.placeholders}
        </Button>
      </div>
      <div id={id} hidden={!isOpen}>
        {list ? (
          <list.PlaceholderList />
        ) : (
          <p role={hasFailed ? "alert" : "status"} className={type.small}>
            {hasFailed ? texts.partNotLoaded : paneTexts.loading}
          </p>
        )}
      </div>
    </>
  );
}
