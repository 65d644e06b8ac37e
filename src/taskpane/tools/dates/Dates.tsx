import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DatesTexts } from "../../../i18n/tools/dates";
import { usePane } from "../../environment/PaneContext";
import { Disclosure } from "../../ui/Disclosure";
import { SelectField } from "../../ui/fields/SelectField";
import { Notice } from "../../ui/Notice";
import { problemSentence } from "../../ui/problemSentence";
import { useTypography } from "../../ui/style/typography";
import type { DateKind } from "./datedEntries";
import { EntryList } from "./EntryList";
import { useDates, type DatesWork } from "./useDates";

const KINDS = ["notice", "end", "invoice"] as const satisfies readonly DateKind[];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  left: { alignSelf: "flex-start" },
});

/** The days to which the quotes and lists of a workbook bind, the soonest first, for the calendar too. */
export function Dates() {
  const styles = useStyles();
  const type = useTypography();
  const { texts: paneTexts } = usePane();
  const tool = useDates();
  const { texts, work, found } = tool;
  const [shown, setShown] = useState<DateKind | "all">("all");
  const isShown = ({ kind }: { readonly kind: DateKind }) => shown === "all" || kind === shown;
  const coming = found?.coming.filter(isShown) ?? [];
  const past = found?.past.filter(isShown) ?? [];
  /** There is nothing to hand on, or something is being done. */
  const hasNothingToDo = tool.isBusy || coming.length === 0;
  const isEmpty = found && found.coming.length + found.past.length === 0;

  return (
    <div className={styles.root}>
      <p className={type.small}>{texts.intro}</p>
      <Button className={styles.left} disabledFocusable={tool.isBusy} onClick={tool.look}>
        {texts.look}
      </Button>
      {isEmpty && <p className={type.body}>{texts.none}</p>}
      {found && !isEmpty && (
        <>
          <SelectField
            label={texts.filter}
            chosen={shown}
            choices={[
              { value: "all", text: texts.all },
              ...KINDS.map((kind) => ({ value: kind, text: texts.kinds[kind] })),
            ]}
            onChange={setShown}
          />
          <p className={type.strong}>{texts.found(coming.length)}</p>
          <EntryList entries={coming} texts={texts} onShow={tool.show} />
          {past.length > 0 && (
            <Disclosure title={texts.past(past.length)}>
              <EntryList entries={past} texts={texts} onShow={tool.show} />
            </Disclosure>
          )}
          <div className={styles.row}>
            <Button disabledFocusable={hasNothingToDo} onClick={() => tool.insert(coming)}>
              {texts.asSheet}
            </Button>
            <Button disabledFocusable={hasNothingToDo} onClick={() => tool.save(coming)}>
              {texts.asCalendar}
            </Button>
            <Button disabledFocusable={hasNothingToDo} onClick={() => tool.copy(coming)}>
              {texts.copyCalendar}
            </Button>
          </div>
        </>
      )}
      <p role="status" className={type.strong}>
        {workSentence(work, texts)}
      </p>
      {tool.problem && (
        <Notice intent="error" onClose={tool.dismiss}>
          {problemSentence(tool.problem, paneTexts)}
        </Notice>
      )}
    </div>
  );
}

/** What came of it, in one sentence, which screen readers say. */
function workSentence(work: DatesWork, texts: DatesTexts): string {
  if (work.kind === "idle") return "";
  return work.kind === "inserted" ? texts.inserted(work.sheet) : texts[work.kind];
}
