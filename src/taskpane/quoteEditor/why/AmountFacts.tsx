import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { WhyButton } from "./WhyButton";
import { WhyPanel } from "./WhyPanel";
import type { WhyQuestion } from "./whyQuestion";

/** One amount of the quote, with the question that explains it. */
export type AmountFact = {
  readonly name: string;
  readonly value: string;
  readonly question?: WhyQuestion | undefined;
};

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    margin: 0,
    marginInlineStart: "auto",
    fontVariantNumeric: "tabular-nums",
  },
  why: { flexBasis: "100%", minWidth: 0, margin: 0, marginBlock: tokens.spacingVerticalXS },
});

/** Amounts below each other, each of which can be asked why it is so. */
export function AmountFacts({ facts }: { readonly facts: readonly AmountFact[] }) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<string>();
  return (
    <dl className={styles.list}>
      {facts.map(({ name, value, question }) => {
        const isOpen = open === name;
        const title = `${name}: ${value}`;
        return (
          <div key={name} className={styles.fact}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>
              {value}
              {question && (
                <WhyButton
                  name={title}
                  isOpen={isOpen}
                  controls={id}
                  onToggle={() => setOpen(isOpen ? undefined : name)}
                />
              )}
            </dd>
            {question && isOpen && (
              <dd className={styles.why}>
                <WhyPanel id={id} label={title} questions={[question]} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
