import { makeStyles, tokens } from "@fluentui/react-components";
import { placeholderTexts } from "../../../i18n/quote/placeholders";
import { usePane } from "../../environment/PaneContext";
import { useTypography } from "../../ui/style/typography";
import { useLayout } from "../../ui/style/layout";

const useStyles = makeStyles({
  names: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(140px, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    "& dd": { margin: 0, color: tokens.colorNeutralForeground2 },
  },
  list: { margin: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, userSelect: "all" },
});

/** All placeholders of forms with what they stand for. */
export function PlaceholderList() {
  const layout = useLayout();
  const styles = useStyles();
  const type = useTypography();
  const { language } = usePane();
  const { hint, groups } = placeholderTexts(language);

  return (
    <div className={layout.stack}>
      <p className={type.small}>{hint}</p>
      {groups.map(({ title, names }) => (
        <div key={title}>
          <h3 className={type.strong}>{title}</h3>
          <dl className={styles.list}>
            {Object.entries(names).map(([name, meaning]) => (
              <div key={name} className={styles.names}>
                <dt className={styles.name}>{`{{${name}}}`}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
