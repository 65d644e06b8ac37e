import type { Site } from "../../../../quote";
import type { PlanSource } from "../source";

/** The name of a site, or its number where it has none. */
export function siteName(
  site: Site,
  { evaluation, texts }: Pick<PlanSource, "evaluation" | "texts">,
): string {
  return site.name === ""
    ? texts.unnamedSite(evaluation.document.sites.indexOf(site) + 1)
    : site.name;
}
