import { isSameData, revisionName } from "../../../quote";
import { Button } from "@fluentui/react-components";
import { useDeferredValue } from "react";
import type { SavedQuote, UpdateOutcome } from "../../../workbook/ports/quotes/quotePort";
import { useTypography } from "../../ui/style/typography";
import {
  useDocument,
  useQuoteTexts,
  useSession,
  useSessionState,
} from "../../quoteSession/SessionContext";
import { useLayout } from "../../ui/style/layout";
import type { useWriteQuote } from "./useWriteQuote";

type SheetOfQuoteProps = Pick<ReturnType<typeof useWriteQuote>, "busy" | "show"> & {
  readonly saved: SavedQuote;
  /** The check finds errors. */
  readonly isBlocked: boolean;
  readonly onCopy: (copy: () => Promise<UpdateOutcome>) => void;
};

/** Where the quote stands, what is not there yet, and what else can be done with its sheet. */
export function SheetOfQuote({ saved, isBlocked, busy, show, onCopy }: SheetOfQuoteProps) {
  const layout = useLayout();
  const type = useTypography();
  const { quotes, refresh, goTo } = useSession();
  const document = useDocument();
  const quoteTexts = useQuoteTexts();
  const sheetRead = useSessionState((state) => state.sheetRead);
  const { showQuote, readQuote, copyForCustomer } = quotes;
  const { place, written, sheetWas, isSuperseded } = saved;
  const shown = useDeferredValue(document);
  const isRead = sheetRead?.name === revisionName(document) && sheetRead.written === written;
  const isCurrent = isRead && sheetRead.isFresh && sheetRead.changeCount === 0;
  const texts = quoteTexts.write;

  if (!place) {
    if (!written) return null;
    const why = sheetWas === "undone" ? texts.undone : texts.sheetGone;
    return <p className={type.small}>{why}</p>;
  }
  return (
    <>
      <p className={type.small}>
        {texts.place(place.sheet, place.address)}{" "}
        {isSuperseded
          ? texts.superseded
          : !isSameData(shown, written)
            ? texts.outdated
            : isCurrent
              ? texts.current
              : texts.asWritten}
      </p>
      <div className={layout.row}>
        {showQuote && (
          <Button size="small" disabledFocusable={busy !== undefined} onClick={() => show(place)}>
            {texts.show}
          </Button>
        )}
        {readQuote && !isSuperseded && (
          <Button
            size="small"
            disabledFocusable={busy !== undefined}
            onClick={() => {
              // The sheet may have another name by now.
              void refresh();
              goTo("reading");
            }}
          >
            {texts.read}
          </Button>
        )}
        {copyForCustomer && (
          <Button
            size="small"
            disabledFocusable={busy !== undefined || (isBlocked && !isSuperseded)}
            onClick={() => onCopy(() => copyForCustomer(document.id, document.revision))}
          >
            {busy === "copy" ? texts.copying : texts.copy}
          </Button>
        )}
      </div>
    </>
  );
}
