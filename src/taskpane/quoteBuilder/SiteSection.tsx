import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { changeSite, removeSite, type Site } from "../../pricing";
import { Disclosure } from "../Disclosure";
import { useTypography } from "../typography";
import { AddLine } from "./AddLine";
import { useBuilder } from "./BuilderContext";
import { TextField } from "./fields/TextField";
import { useLayout } from "./layout";
import { LineList } from "./LineList";
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

/** A site with its one server licence: what it has, and the lines that are quoted for it. */
export function SiteSection({ site, index }: { readonly site: Site; readonly index: number }) {
  const layout = useLayout();
  const type = useTypography();
  const styles = useStyles();
  const { document, words, dispatch, offerUndo } = useBuilder();
  const name = words.site.region(site.name, index + 1);

  return (
    <section aria-label={name} className={layout.card}>
      <div className={styles.heading}>
        <h2 className={type.title}>{name}</h2>
        {document.sites.length > 1 && (
          <Button
            appearance="subtle"
            icon={<Delete20Regular />}
            title={words.site.remove(name)}
            aria-label={words.site.remove(name)}
            onClick={() => {
              dispatch({
                type: "edited",
                edit: (before) => removeSite(before, site.id),
                forget: [site.id, ...site.lines.map(({ id }) => id)],
              });
              offerUndo(words.site.removed(name));
            }}
          />
        )}
      </div>
      <div className={layout.pair}>
        <TextField
          label={words.site.name}
          field={`${site.id}.name`}
          value={site.name}
          change={(before, text) => changeSite(before, site.id, { name: text })}
        />
        <TextField
          label={words.site.key}
          field={`${site.id}.key`}
          value={site.serverLicenceKey}
          change={(before, text) => changeSite(before, site.id, { serverLicenceKey: text })}
        />
      </div>
      <UserFields site={site} />
      <AddLine site={site} />
      <LineList site={site} name={name} />
      <SupportPlanField site={site} />
      <Disclosure title={words.owned.title(site.ownedModules.length)}>
        <OwnedModules site={site} />
      </Disclosure>
    </section>
  );
}
