import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { settingsTexts } from "../../../i18n/screens/settings";
import { type Seller, letterGaps } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "1.2em" } });

/** What the seller's details lack for a business letter. */
export function LetterAdvice({ seller }: { readonly seller: Seller }) {
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { letter } = settingsTexts(language);
  const gaps = letterGaps(seller);

  if (gaps.length === 0) return <p className={type.small}>{letter.complete}</p>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{letter.title}</MessageBarTitle>
        <ul className={styles.list}>
          {gaps.map((gap) => (
            <li key={gap}>{letter.gaps[gap]}</li>
          ))}
        </ul>
        <p className={type.small}>{letter.basis}</p>
      </MessageBarBody>
    </MessageBar>
  );
}
