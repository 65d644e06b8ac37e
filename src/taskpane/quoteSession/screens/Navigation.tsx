import { Button } from "@fluentui/react-components";
import { DocumentMultiple20Regular, Settings20Regular } from "@fluentui/react-icons";
import { sessionTexts } from "../../../i18n/screens/session";
import { usePane } from "../../environment/PaneContext";
import { useSession } from "../SessionContext";
import { SCREENS } from "./screens";

const ICONS = { list: <DocumentMultiple20Regular />, settings: <Settings20Regular /> } as const;

/** Leads from the quote to the other screens. */
export function Navigation() {
  const { language } = usePane();
  const { goTo } = useSession();
  const { navigation } = sessionTexts(language);
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
