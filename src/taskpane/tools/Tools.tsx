import { toolTitles } from "../../i18n/tools/titles";
import { usePane } from "../environment/PaneContext";
import { Disclosure } from "../ui/Disclosure";
import { PanePart } from "../ui/PanePart";

const loadFormulas = () =>
  import(/* webpackChunkName: "formulas" */ "../formulas/WorkbookFormulas");

const loadList = () => import(/* webpackChunkName: "tool-list" */ "./listPricing/ListPricing");

const loadCheck = () =>
  import(/* webpackChunkName: "tool-check" */ "./workbookCheck/WorkbookCheck");

const loadFrozen = () => import(/* webpackChunkName: "tool-frozen" */ "./frozen/FrozenFormulas");

const loadDates = () => import(/* webpackChunkName: "tool-dates" */ "./dates/Dates");

const loadPriceLists = () => import(/* webpackChunkName: "tool-lists" */ "./priceLists/PriceLists");

const loadRePricing = () => import(/* webpackChunkName: "tool-reprice" */ "./rePricing/RePricing");

/** What works on workbooks that already exist, one thing below the other; each is loaded when somebody opens it. */
export function Tools() {
  const { language } = usePane();
  const titles = toolTitles(language);
  return (
    <>
      <Disclosure title={titles.list}>
        <PanePart load={loadList} show={({ ListPricing }) => <ListPricing />} />
      </Disclosure>
      <Disclosure title={titles.check}>
        <PanePart load={loadCheck} show={({ WorkbookCheck }) => <WorkbookCheck />} />
      </Disclosure>
      <Disclosure title={titles.dates}>
        <PanePart load={loadDates} show={({ Dates }) => <Dates />} />
      </Disclosure>
      <Disclosure title={titles.formulas}>
        <PanePart load={loadFormulas} show={({ WorkbookFormulas }) => <WorkbookFormulas />} />
      </Disclosure>
      <Disclosure title={titles.frozen}>
        <PanePart load={loadFrozen} show={({ FrozenFormulas }) => <FrozenFormulas />} />
      </Disclosure>
      <Disclosure title={titles.priceLists}>
        <PanePart load={loadPriceLists} show={({ PriceLists }) => <PriceLists />} />
      </Disclosure>
      <Disclosure title={titles.rePricing}>
        <PanePart load={loadRePricing} show={({ RePricing }) => <RePricing />} />
      </Disclosure>
    </>
  );
}
