import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { formatCount } from "../../../i18n";
import { parseUserCount, tierOf } from "../../../pricing";
import { changeSite, installedUsers } from "../../../quote";
import { usePane } from "../../environment/PaneContext";
import { printedTier } from "../../ui/printedTier";
import { useTypography } from "../../ui/style/typography";
import { useEdition, useQuoteTexts } from "../../quoteSession/SessionContext";
import { TypedField } from "../fields/TypedField";
import { useLayout } from "../../ui/style/layout";
import { readUsers } from "../../ui/fields/fieldText";
import { useSite } from "./useSite";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  tier: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The users of a server licence, and the tier that they make together. */
export const UserFields = memo(function UserFields({ siteId }: { readonly siteId: string }) {
  const layout = useLayout();
  const type = useTypography();
  const styles = useStyles();
  const { language } = usePane();
  const edition = useEdition();
  const quoteTexts = useQuoteTexts();
  const site = {
    pbxUsers: useSite(siteId, ({ pbxUsers }) => pbxUsers),
    lightUsers: useSite(siteId, ({ lightUsers }) => lightUsers),
  };
  const users = parseUserCount(installedUsers(site));
  const tier =
    users.ok && users.value !== undefined
      ? tierOf(users.value, edition.tierUpperBounds)
      : undefined;

  const field = (name: "pbxUsers" | "lightUsers") => (
    <TypedField
      label={quoteTexts.site[name]}
      field={`${siteId}.${name}`}
      inputMode="numeric"
      value={site[name]}
      show={(count) => count?.toString() ?? ""}
      read={readUsers}
      change={(before, count) => changeSite(before, siteId, { [name]: count })}
    />
  );

  return (
    <div className={styles.root}>
      <div className={layout.pair}>
        {field("pbxUsers")}
        {field("lightUsers")}
      </div>
      <p role="status" className={type.small}>
        {tier && users.ok && users.value !== undefined ? (
          <span className={styles.tier}>
            {quoteTexts.site.tier(printedTier(tier.label), formatCount(users.value, language))}
          </span>
        ) : (
          quoteTexts.site.noTier
        )}
      </p>
    </div>
  );
});
