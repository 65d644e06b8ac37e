import { isSameData, withSeller } from "../../../quote";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { letterPartTexts } from "../../../i18n/screens/letter";
import { usePane } from "../../environment/PaneContext";
import { useSession, useSessionState, useSettings } from "../../quoteSession/SessionContext";
import { focusField } from "../lineFocus";

/** Says that the quote has no sender, or another one than the settings, and offers theirs; the quote's number is next. */
export function SellerNotice() {
  const { language, texts } = usePane();
  const { seller: quoteTexts } = letterPartTexts(language);
  const { dispatch, goTo } = useSession();
  const settings = useSettings();
  const seller = useSessionState(({ quote }) => quote.document.seller);
  const id = useSessionState(({ quote }) => quote.document.id);
  const [closedFor, setClosedFor] = useState<string>();
  const isMissing = seller.company === "";
  const canTake = settings.seller.company !== "" && !isSameData(seller, settings.seller);

  if (!isMissing && !canTake) return null;
  if (!isMissing && closedFor === id) return null;

  const open = <Button onClick={() => goTo("settings")}>{quoteTexts.openSettings}</Button>;
  const take = (
    <Button
      onClick={() => {
        dispatch({
          type: "edited",
          edit: (before) => withSeller(before, settings.seller),
        });
        focusField("number");
      }}
    >
      {quoteTexts.take}
    </Button>
  );
  const close = (
    <Button
      aria-label={texts.close}
      appearance="transparent"
      icon={<Dismiss16Regular />}
      onClick={() => {
        setClosedFor(id);
        focusField("number");
      }}
    />
  );
  return (
    <MessageBar intent={isMissing ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{isMissing ? quoteTexts.missing : quoteTexts.differs}</MessageBarBody>
      <MessageBarActions {...(isMissing ? {} : { containerAction: close })}>
        {canTake ? take : open}
      </MessageBarActions>
    </MessageBar>
  );
}
