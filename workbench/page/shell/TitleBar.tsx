import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableSimple24Filled } from "@fluentui/react-icons";
import { useEffect } from "react";
import { useSession } from "../session";
import { useStore } from "../store";
import { About } from "./About";
import { REGION } from "./regions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  icon: { flexShrink: 0 },
  name: {
    ...typographyStyles.body1Strong,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

/** The name of the workbook, and that this is not Excel. */
export function TitleBar() {
  const { texts, bookName } = useSession();
  const name = useStore(bookName);
  const styles = useStyles();
  useEffect(() => {
    document.title = texts.title(name);
  }, [texts, name]);
  return (
    <header className={styles.bar} {...REGION}>
      <TableSimple24Filled className={styles.icon} aria-hidden />
      <h1 className={styles.name}>{name}</h1>
      <About />
    </header>
  );
}
