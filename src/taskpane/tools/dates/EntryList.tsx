import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatDate } from "../../../i18n/format";
import type { DatesTexts } from "../../../i18n/tools/dates";
import type { CellAddress } from "../../../workbook/ports/port";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import type { DatedEntry } from "./datedEntries";

/** More are of no use in a pane. */
const MOST = 100;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  place: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

type EntryListProps = {
  readonly entries: readonly DatedEntry[];
  readonly texts: DatesTexts;
  readonly onShow: (cell: CellAddress) => void;
};

/** Days with what happens on them; each leads to its cell. */
export function EntryList({ entries, texts, onShow }: EntryListProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  return (
    <>
      <ul aria-label={texts.list} className={styles.list}>
        {entries.slice(0, MOST).map((entry) => {
          const { id, day, kind, product, term, customer, site, quote, place } = entry;
          const name = place ? `${place.sheet}!${place.address}` : "";
          return (
            <li key={id}>
              <p className={styles.head}>
                <span className={type.strong}>{formatDate(day, language)}</span>
                <span className={type.body}>{texts.kinds[kind]}</span>
              </p>
              <p className={`${type.small} ${styles.head}`}>
                {[`${product}, ${term}`, customer, site, quote]
                  .filter((text) => text !== "")
                  .join(" · ")}
                {place && (
                  <Button
                    className={styles.place}
                    size="small"
                    aria-label={texts.show(name)}
                    onClick={() => onShow(place)}
                  >
                    {name}
                  </Button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {entries.length > MOST && <p className={type.small}>{texts.more(entries.length - MOST)}</p>}
    </>
  );
}
