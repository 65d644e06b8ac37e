import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { PriceListsTexts } from "../../../../i18n/tools/priceLists";
import { listFileOf } from "../../../../priceLists";
import { usePane } from "../../../environment/PaneContext";
import { Notice } from "../../../ui/Notice";
import { problemSentence } from "../../../ui/problemSentence";
import { saveTextFile } from "../../../ui/saveTextFile";
import { useTypography } from "../../../ui/style/typography";
import { useVisuallyHidden } from "../../../ui/style/visuallyHidden";
import type { StoredLists } from "../useStoredLists";
import { ListPreview } from "./ListPreview";
import { useImport } from "./useImport";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(120px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

type ImportListProps = { readonly texts: PriceListsTexts; readonly stored: StoredLists };

/** Reads a new list, shows what it understands of it, and takes it when the user says so. */
export function ImportList({ texts, stored }: ImportListProps) {
  const styles = useStyles();
  const type = useTypography();
  const hidden = useVisuallyHidden();
  const { texts: paneTexts } = usePane();
  const tool = useImport();
  const { read, source } = tool;
  const picker = useRef<HTMLInputElement>(null);
  const edition = read?.faults.length === 0 ? read.edition : undefined;

  return (
    <div className={styles.root}>
      <p className={type.small}>{texts.importIntro}</p>
      <div className={styles.row}>
        <Button disabledFocusable={tool.status === "reading"} onClick={tool.readSelection}>
          {texts.readSelection}
        </Button>
        <Button onClick={() => picker.current?.click()}>{texts.chooseFile}</Button>
        <input
          ref={picker}
          type="file"
          tabIndex={-1}
          aria-label={texts.chooseFile}
          className={hidden.text}
          accept=".json,.txt,.tsv,application/json,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) tool.readFile(file);
          }}
        />
      </div>
      <p role="status" className={type.strong}>
        {tool.status === "idle" ? "" : texts[tool.status]}
      </p>
      {source?.kind === "cells" && (
        <div className={styles.pair}>
          <Field label={texts.edition}>
            <Input value={tool.id} onChange={(_event, { value }) => tool.setId(value)} />
          </Field>
          <Field label={texts.validFrom}>
            <Input value={tool.validFrom} onChange={(_event, { value }) => tool.setDay(value)} />
          </Field>
        </div>
      )}
      {read && <ListPreview {...{ texts, read }} cellAt={tool.cellAt} onShow={tool.show} />}
      {edition && (
        <div className={styles.row}>
          <Button
            appearance="primary"
            disabledFocusable={stored.isBusy}
            onClick={() => stored.add(edition)}
          >
            {texts.add}
          </Button>
          <Button onClick={() => saveTextFile(`${edition.id}.json`, listFileOf(edition))}>
            {texts.save}
          </Button>
        </div>
      )}
      {tool.problem && (
        <Notice intent="error" onClose={tool.dismiss}>
          {problemSentence(tool.problem, paneTexts)}
        </Notice>
      )}
    </div>
  );
}
