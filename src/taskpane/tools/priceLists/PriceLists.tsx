import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { priceListsTexts } from "../../../i18n/tools/priceLists";
import { lookForLists } from "../../environment/heldLists";
import { usePane } from "../../environment/PaneContext";
import { Disclosure } from "../../ui/Disclosure";
import { CompareLists } from "./comparison/CompareLists";
import { HeldLists } from "./HeldLists";
import { ImportList } from "./import/ImportList";
import { useStoredLists } from "./useStoredLists";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The price lists that there are, a new one from cells or a file, and how two of them differ. */
export function PriceLists() {
  const styles = useStyles();
  const texts = priceListsTexts(usePane().language);
  const stored = useStoredLists();
  useEffect(lookForLists, []);
  return (
    <div className={styles.root}>
      <HeldLists texts={texts} stored={stored} />
      <Disclosure title={texts.import}>
        <ImportList texts={texts} stored={stored} />
      </Disclosure>
      <Disclosure title={texts.compare}>
        <CompareLists texts={texts} />
      </Disclosure>
    </div>
  );
}
