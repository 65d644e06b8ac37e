import {
  Button,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Info16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { PROFILES, type ProfileName } from "../../host/profiles/profiles";
import { searchFor } from "../parameters";
import { useSession } from "../session";

const EXCELS = Object.keys(PROFILES) as ProfileName[];

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    height: "26px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  surface: { maxWidth: "min(360px, calc(100vw - 32px))", boxSizing: "border-box" },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalS} 0 0` },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalM} 0 0` },
  list: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  small: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalM} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Says that the page is a stand-in for Excel, and on request what about it is real. */
export function About() {
  const { texts, excel } = useSession();
  const { about } = texts;
  const styles = useStyles();
  const titleId = useId();
  return (
    <Popover positioning="below-end" withArrow trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.badge} size="small" icon={<Info16Regular />} iconPosition="after">
          {about.badge}
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={titleId} tabIndex={-1}>
        <h2 className={styles.title} id={titleId}>
          {about.title}
        </h2>
        <p className={styles.text}>{about.lead}</p>
        <h3 className={styles.heading}>{about.realTitle}</h3>
        <ul className={styles.list}>
          {about.real.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <h3 className={styles.heading}>{about.oursTitle}</h3>
        <ul className={styles.list}>
          {about.ours.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <h3 className={styles.heading}>{about.playedTitle}</h3>
        <ul className={styles.list}>
          {EXCELS.map((each) => (
            <li key={each} aria-current={each === excel}>
              {each === excel ? (
                <strong>{about.played[each]}</strong>
              ) : (
                <Link href={searchFor(each, location.search)}>{about.played[each]}</Link>
              )}
            </li>
          ))}
        </ul>
        <p className={styles.small}>{about.switching}</p>
        <p className={styles.text}>{about.limit}</p>
        <p className={styles.small}>{about.isOffline}</p>
      </PopoverSurface>
    </Popover>
  );
}
