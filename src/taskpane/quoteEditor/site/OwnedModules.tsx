import { Disclosure } from "../../ui/Disclosure";
import { LazyPart } from "../../ui/LazyPart";
import { useQuoteTexts } from "../../quoteSession/SessionContext";
import { useSite } from "./useSite";

const loadList = () => import(/* webpackChunkName: "quote-owned" */ "./ModuleList");

/** What the customer of a server licence has bought before, by which upgrades are reckoned (U1, S3). */
export function OwnedModules({ siteId }: { readonly siteId: string }) {
  const quoteTexts = useQuoteTexts();
  const modules = useSite(siteId, ({ ownedModules }) => ownedModules) ?? [];
  return (
    <Disclosure title={quoteTexts.owned.title(modules.length)}>
      <LazyPart
        load={loadList}
        show={({ ModuleList }) => <ModuleList {...{ siteId, modules }} />}
      />
    </Disclosure>
  );
}
