import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useSession } from "../session";
import { argumentAt, type ArgumentHelp, type FunctionHelp } from "./functionHelp";

const useStyles = makeStyles({
  card: {
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  signature: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  current: { fontWeight: tokens.fontWeightBold, color: tokens.colorBrandForeground1 },
  description: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The function that is being written: its arguments, the present one in bold, and what that is. */
export function SignatureCard({
  help,
  argument,
}: {
  readonly help: FunctionHelp;
  readonly argument: number;
}) {
  const { workbook } = useSession();
  const styles = useStyles();
  const current = argumentAt(help, argument);
  const description = current?.description ?? help.description;
  const separator = `${workbook.culture.listSeparator} `;
  return (
    <div className={styles.card} role="note">
      <p className={styles.signature}>
        {help.name}(
        {(help.args ?? []).map((each, index) => (
          <span key={each.name}>
            {index > 0 && separator}
            <span className={mergeClasses(each === current && styles.current)}>{shown(each)}</span>
          </span>
        ))}
        {help.args === undefined && "…"})
      </p>
      {description !== "" && <p className={styles.description}>{description}</p>}
    </div>
  );
}

/** An argument that may be left out stands in brackets. */
function shown({ name, isOptional, isRepeating }: ArgumentHelp): string {
  const text = isOptional ? `[${name}]` : name;
  return isRepeating ? `${text}; …` : text;
}
