import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formatIsoDate } from "../../../i18n/format";
import type { PriceListsTexts } from "../../../i18n/tools/priceLists";
import { listFaultSentence } from "../../../i18n/tools/listFaults";
import { heldEditions, latestEdition, newestEdition, originOf } from "../../../pricing";
import { listFileOf } from "../../../priceLists";
import { listNotes, type ListNote } from "../../environment/listFaults";
import { usePane } from "../../environment/PaneContext";
import { Notice } from "../../ui/Notice";
import { problemSentence } from "../../ui/problemSentence";
import { saveTextFile } from "../../ui/saveTextFile";
import { useTypography } from "../../ui/style/typography";
import type { ListsWork, StoredLists } from "./useStoredLists";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  left: { alignSelf: "flex-start" },
});

type HeldListsProps = { readonly texts: PriceListsTexts; readonly stored: StoredLists };

/** All lists with where they come from, and what is to be said of those that were to come. */
export function HeldLists({ texts, stored }: HeldListsProps) {
  const styles = useStyles();
  const type = useTypography();
  const { language, texts: paneTexts } = usePane();
  const newest = newestEdition();
  const { work } = stored;
  return (
    <>
      <ul aria-label={texts.held} className={styles.list}>
        {heldEditions().map((edition) => {
          const { id, validFrom, provenance } = edition;
          const origin = originOf(id) ?? "builtIn";
          return (
            <li key={id}>
              <p className={type.strong}>
                {texts.list(provenance.printedDate, formatIsoDate(validFrom, language))}
              </p>
              <p className={type.small}>
                {texts.origins[origin]}
                {edition === latestEdition() && ` · ${texts.usual}`}
              </p>
              <div className={styles.row}>
                <Button
                  size="small"
                  aria-label={texts.saveNamed(id)}
                  onClick={() => saveTextFile(`${id}.json`, listFileOf(edition))}
                >
                  {texts.save}
                </Button>
                {origin === "workbook" && (
                  <Button
                    size="small"
                    aria-label={texts.removeNamed(id)}
                    disabledFocusable={stored.isBusy}
                    onClick={() => stored.remove(edition)}
                  >
                    {texts.remove}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {newest !== latestEdition() && (
        <>
          <p className={type.body}>{texts.newer(newest.provenance.printedDate)}</p>
          <Button className={styles.left} disabledFocusable={stored.isBusy} onClick={stored.useNow}>
            {texts.useNow}
          </Button>
        </>
      )}
      {listNotes().map((note, index) => (
        <Note key={index} note={note} texts={texts} />
      ))}
      <p role="status" className={type.strong}>
        {workSentence(work, texts)}
      </p>
      {(work.kind === "added" || work.kind === "removed") && (
        <Button className={styles.left} size="small" onClick={work.undo}>
          {texts.undo}
        </Button>
      )}
      {stored.problem && (
        <Notice intent="error" onClose={stored.dismiss}>
          {problemSentence(stored.problem, paneTexts)}
        </Notice>
      )}
    </>
  );
}

function Note({ note, texts }: { readonly note: ListNote; readonly texts: PriceListsTexts }) {
  const type = useTypography();
  const { language } = usePane();
  if (note.code !== "faulty") {
    const sentence =
      note.code === "notLoaded" ? texts.notes.notLoaded : texts.notes[note.code](note.edition);
    return <p className={type.body}>{sentence}</p>;
  }
  const [first] = note.faults;
  return (
    <p className={type.body}>
      {texts.notes.faulty(note.name)} {first && `${first.path}: `}
      {first && listFaultSentence(first, language)}
    </p>
  );
}

/** What came of it, in one sentence, which screen readers say. */
function workSentence(work: ListsWork, texts: PriceListsTexts): string {
  switch (work.kind) {
    case "idle":
      return "";
    case "added":
    case "removed":
    case "taken":
      return texts[work.kind](work.id);
    case "usedNow":
      return texts.usedNow(work.date);
    case "working":
    case "asItWas":
    case "undone":
      return texts[work.kind];
  }
}
