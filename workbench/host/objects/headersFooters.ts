import { hostObject, type HostClass, type HostObject, type Scalar } from "../hostObject";
import { textOf, wordOf } from "./arguments";
import { HEADER_FOOTER_STATES } from "./pageLayoutWords";
import { layoutSetting, updateLayout } from "./layoutSetting";
import { sheetOf, type SheetPlace } from "./sheetPlace";

/** The pages that have texts of their own; those of all pages have no prefix. */
type Pages = SheetPlace & { readonly prefix: "" | "evenPages/" | "firstPage/" | "oddPages/" };

const HEADER_FOOTER: HostClass<Pages> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
};

const GROUP: HostClass<SheetPlace> = {
  name: "HeaderFooterGroup",
  scalars: {
    State: layoutSetting("state", (value, what) => wordOf(value, HEADER_FOOTER_STATES, what)),
  },
  navigation: {
    DefaultForAllPages: pages(""),
    EvenPages: pages("evenPages/"),
    FirstPage: pages("firstPage/"),
    OddPages: pages("oddPages/"),
  },
};

export function headersFootersObject(place: SheetPlace): HostObject {
  return hostObject(GROUP, place);
}

function pages(prefix: Pages["prefix"]): (place: SheetPlace) => HostObject {
  return (place) => hostObject(HEADER_FOOTER, { ...place, prefix });
}

function part(name: string): Scalar<Pages> {
  return {
    get: (place) => sheetOf(place).pageLayout.headersFooters[place.prefix + name] ?? "",
    set: (place, value) => {
      const { headersFooters } = sheetOf(place).pageLayout;
      const text = textOf(value, name);
      updateLayout(place, { headersFooters: { ...headersFooters, [place.prefix + name]: text } });
    },
  };
}
