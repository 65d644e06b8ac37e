import { Button } from "@fluentui/react-components";
import { DocumentMultiple20Regular, Settings20Regular } from "@fluentui/react-icons";
import { deskTexts } from "../../../i18n/quote/desk";
import { usePane } from "../../PaneContext";
import { useDesk } from "./DeskContext";
import { SCREENS } from "./screens";

const ICONS = { list: <DocumentMultiple20Regular />, settings: <Settings20Regular /> } as const;

/** Leads from the quote to the other screens. */
export function DeskNavigation() {
  const { language } = usePane();
  const { goTo } = useDesk();
  const { navigation } = deskTexts(language);
  return (
    <div role="group" aria-label={navigation.label}>
      {(["list", "settings"] as const)
        .filter((screen) => SCREENS[screen])
        .map((screen) => (
          <Button
            key={screen}
            appearance="subtle"
            icon={ICONS[screen]}
            title={navigation.screens[screen]}
            aria-label={navigation.screens[screen]}
            onClick={() => goTo(screen)}
          />
        ))}
    </div>
  );
}
