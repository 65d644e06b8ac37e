import { settingsTexts } from "../../../i18n/quote/settings";
import { usePane } from "../../PaneContext";
import { DeskScreen } from "../desk/DeskScreen";
import { useDesk } from "../desk/DeskContext";
import { DefaultsGroup } from "./DefaultsGroup";
import { KeepingNotices } from "./KeepingNotices";
import { NumberingGroup } from "./NumberingGroup";
import { PlaceGroup } from "./PlaceGroup";
import { SellerGroup } from "./SellerGroup";
import { TextsGroup } from "./TextsGroup";
import { TransferGroup } from "./TransferGroup";

/** All that is the same from quote to quote. */
export function SettingsScreen() {
  const { language } = usePane();
  const { title } = settingsTexts(language);
  const { isReading } = useDesk().keptSettings;
  return (
    <DeskScreen title={title}>
      <KeepingNotices />
      {!isReading && (
        <>
          <SellerGroup />
          <NumberingGroup />
          <DefaultsGroup />
          <TextsGroup />
          <PlaceGroup />
          <TransferGroup />
        </>
      )}
    </DeskScreen>
  );
}
