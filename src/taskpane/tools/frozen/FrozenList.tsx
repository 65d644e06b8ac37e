import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatLongDate } from "../../../i18n/longDate";
import { frozenTexts } from "../../../i18n/tools/frozen";
import type { FrozenFormulas } from "../../../workbook/ports/tools/frozenFormulasPort";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

type FrozenListProps = {
  readonly frozen: readonly FrozenFormulas[];
  readonly isBusy: boolean;
  readonly onThaw: (id: string) => void;
  readonly onForget: (id: string) => void;
};

/** What is frozen in this workbook, the latest first; nothing where nothing is. */
export function FrozenList({ frozen, isBusy, onThaw, onForget }: FrozenListProps) {
  const styles = useStyles();
  const type = useTypography();
  const id = useId();
  const { language } = usePane();
  const texts = frozenTexts(language);
  const [asked, setAsked] = useState<string>();
  if (frozen.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={type.strong}>
        {texts.list}
      </h3>
      <ul className={styles.list}>
        {frozen.map((each) => {
          const entry = texts.entry(formatLongDate(each.day, language), each.edition);
          return (
            <li key={each.id}>
              <div className={type.body}>{entry}</div>
              <div className={type.small}>{texts.cells(each.cells, each.sheets.join(", "))}</div>
              {asked === each.id && <p className={type.small}>{texts.reallyForget}</p>}
              <div className={styles.row}>
                {asked !== each.id && (
                  <Button
                    size="small"
                    appearance="primary"
                    disabledFocusable={isBusy}
                    aria-label={texts.thawNamed(entry)}
                    onClick={() => onThaw(each.id)}
                  >
                    {texts.thaw}
                  </Button>
                )}
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  aria-label={texts.forgetNamed(entry)}
                  onClick={() => {
                    if (asked === each.id) onForget(each.id);
                    setAsked(asked === each.id ? undefined : each.id);
                  }}
                >
                  {texts.forget}
                </Button>
                {asked === each.id && (
                  <Button size="small" onClick={() => setAsked(undefined)}>
                    {texts.cancel}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
