import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { settingsTexts } from "../../../i18n/screens/settings";
import { copyText } from "../../ui/clipboard";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useLayout } from "../../ui/style/layout";

type SettingsAsTextProps = {
  readonly text: string;
  readonly onCheck: (text: string) => void;
};

/** For clients of Office that allow neither downloads nor files: the settings as a text, there and back. */
export function SettingsAsText({ text, onCheck }: SettingsAsTextProps) {
  const layout = useLayout();
  const type = useTypography();
  const { language } = usePane();
  const { transfer } = settingsTexts(language);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const [pasted, setPasted] = useState("");

  async function copy() {
    const isCopied = await copyText(text);
    if (!isCopied) field.current?.select();
    setSaid(isCopied ? transfer.copied : transfer.notCopied);
  }

  return (
    <div className={layout.stack}>
      <Field label={transfer.text}>
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            field.current = element;
          }}
          readOnly
          value={text}
          rows={6}
          resize="vertical"
        />
      </Field>
      <div className={layout.row}>
        <Button onClick={() => void copy()}>{transfer.copy}</Button>
        <span role="status" className={type.small}>
          {said}
        </span>
      </div>
      <Field label={transfer.paste} hint={transfer.pasteHint}>
        <Textarea
          value={pasted}
          rows={4}
          resize="vertical"
          onChange={(_event, { value }) => setPasted(value)}
        />
      </Field>
      <div className={layout.row}>
        <Button disabledFocusable={pasted.trim() === ""} onClick={() => onCheck(pasted)}>
          {transfer.check}
        </Button>
      </div>
    </div>
  );
}
