import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { memo } from "react";
import { changeSite, removeSite } from "../../../quote";
import { useTypography } from "../../ui/style/typography";
import { AddLine } from "../lines/AddLine";
import { useQuoteTexts, useSession } from "../../quoteSession/SessionContext";
import { TextField } from "../fields/TextField";
import { useLayout } from "../../ui/style/layout";
import { useSite } from "./useSite";
import { LineList } from "../lines/LineList";
import { OwnedModules } from "./OwnedModules";
import { SupportPlanField } from "./SupportPlanField";
import { UserFields } from "./UserFields";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

type SiteSectionProps = {
  readonly siteId: string;
  readonly index: number;
  /** The last one stays. */
  readonly isOnly: boolean;
};

/** A site with its one server licence: what it has, and the lines that are quoted for it. */
export const SiteSection = memo(function SiteSection(props: SiteSectionProps) {
  const { siteId, index, isOnly } = props;
  const layout = useLayout();
  const quoteTexts = useQuoteTexts();
  const name = quoteTexts.site.region(useSite(siteId, ({ name: given }) => given) ?? "", index + 1);

  return (
    <section aria-label={name} className={mergeClasses(layout.card, layout.site)}>
      <SiteHeading {...{ siteId, name, isOnly }} />
      <SiteNames siteId={siteId} />
      <UserFields siteId={siteId} />
      <AddLine siteId={siteId} />
      <LineList siteId={siteId} name={name} />
      <SupportPlanField siteId={siteId} />
      <OwnedModules siteId={siteId} />
    </section>
  );
});

type SiteHeadingProps = {
  readonly siteId: string;
  readonly name: string;
  readonly isOnly: boolean;
};

const SiteHeading = memo(function SiteHeading({ siteId, name, isOnly }: SiteHeadingProps) {
  const type = useTypography();
  const styles = useStyles();
  const { store, dispatch, note, newId } = useSession();
  const quoteTexts = useQuoteTexts();

  function remove() {
    const site = store.state().quote.document.sites.find(({ id }) => id === siteId);
    dispatch({
      type: "edited",
      edit: (before) => removeSite(before, siteId),
      forget: [siteId, ...(site?.lines.map(({ id }) => id) ?? [])].map((id) => `${id}.`),
    });
    note({ undoOffer: { text: quoteTexts.site.removed(name), id: newId() } });
  }

  return (
    <div className={styles.heading}>
      <h2 className={type.title}>{name}</h2>
      {!isOnly && (
        <Button
          appearance="subtle"
          icon={<Delete20Regular />}
          title={quoteTexts.site.remove(name)}
          aria-label={quoteTexts.site.remove(name)}
          onClick={remove}
        />
      )}
    </div>
  );
});

const SiteNames = memo(function SiteNames({ siteId }: Pick<SiteSectionProps, "siteId">) {
  const layout = useLayout();
  const quoteTexts = useQuoteTexts();
  const name = useSite(siteId, (site) => site.name) ?? "";
  const serverLicenceKey = useSite(siteId, (site) => site.serverLicenceKey) ?? "";
  return (
    <div className={layout.pair}>
      <TextField
        label={quoteTexts.site.name}
        field={`${siteId}.name`}
        value={name}
        change={(before, text) => changeSite(before, siteId, { name: text })}
      />
      <TextField
        label={quoteTexts.site.key}
        field={`${siteId}.key`}
        value={serverLicenceKey}
        change={(before, text) => changeSite(before, siteId, { serverLicenceKey: text })}
      />
    </div>
  );
});
