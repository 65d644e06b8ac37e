import { Button, makeStyles, tokens, Tooltip, typographyStyles } from "@fluentui/react-components";
import { useSession } from "../session";
import type { AddinButton } from "../pageAddin";

const useStyles = makeStyles({
  group: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
  icon: { width: "20px", height: "20px" },
  tipTitle: { ...typographyStyles.body1Strong, margin: 0 },
  tipText: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalXXS} 0 0` },
});

/** The groups of the add-in as they stand in its manifest. */
export function AddinButtons() {
  const { addin, texts } = useSession();
  const styles = useStyles();
  return addin.groups.map(({ id, label, buttons }) => (
    <div key={id} className={styles.group} role="group" aria-label={texts.ribbon.addin(label)}>
      {buttons.map((button) => (
        <SupertipButton key={button.id} button={button} />
      ))}
    </div>
  ));
}

function SupertipButton({ button }: { button: AddinButton }) {
  const { label, iconUrl, supertip, press } = button;
  const styles = useStyles();
  const tip = (
    <>
      <p className={styles.tipTitle}>{supertip.title}</p>
      <p className={styles.tipText}>{supertip.description}</p>
    </>
  );
  return (
    <Tooltip content={tip} relationship="description">
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<img className={styles.icon} src={iconUrl} alt="" />}
        onClick={press}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
