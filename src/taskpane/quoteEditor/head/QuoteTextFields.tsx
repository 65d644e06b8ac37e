import { isSameData } from "../../../quote";
import { Button } from "@fluentui/react-components";
import { letterPartTexts } from "../../../i18n/screens/letter";
import { usePane } from "../../environment/PaneContext";
import { useSession, useSessionState, useSettings } from "../../quoteSession/SessionContext";
import { TextField } from "../fields/TextField";
import { useLayout } from "../../ui/style/layout";

/** How the quote begins and ends. */
export function QuoteTextFields() {
  const layout = useLayout();
  const { language } = usePane();
  const { texts: quoteTexts } = letterPartTexts(language);
  const { dispatch } = useSession();
  const settings = useSettings();
  const texts = useSessionState(({ quote }) => quote.document.texts);
  const defaults = useSessionState(({ quote }) => settings.texts[quote.document.language]);

  return (
    <div className={layout.stack}>
      <TextField
        label={quoteTexts.introduction}
        hint={quoteTexts.introductionHint}
        field="texts.introduction"
        hasManyLines
        value={texts.introduction}
        change={(before, introduction) => ({ ...before, texts: { ...before.texts, introduction } })}
      />
      <TextField
        label={quoteTexts.closing}
        hint={quoteTexts.closingHint}
        field="texts.closing"
        hasManyLines
        value={texts.closing}
        change={(before, closing) => ({ ...before, texts: { ...before.texts, closing } })}
      />
      {!isSameData(texts, defaults) && (
        <div className={layout.row}>
          <Button
            size="small"
            onClick={() =>
              dispatch({
                type: "edited",
                edit: (before) => ({ ...before, texts: settings.texts[before.language] }),
                forget: ["texts."],
              })
            }
          >
            {quoteTexts.takeDefaults}
          </Button>
        </div>
      )}
    </div>
  );
}
