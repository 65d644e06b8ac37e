import { Button, mergeClasses } from "@fluentui/react-components";
import type { ListTexts } from "../../i18n/screens/list";
import { offersTexts } from "../../i18n/screens/offers";
import { usePane } from "../environment/PaneContext";
import { useTypography } from "../ui/style/typography";
import { useSession, useSessionState } from "../quoteSession/SessionContext";
import { offerText } from "../quoteSession/offers/offerText";
import { useLayout } from "../ui/style/layout";
import type { DraftOffer } from "../quoteSession/draft/opening";

type MachineDraftsProps = {
  readonly quoteTexts: ListTexts;
  readonly onDrop: (offer: DraftOffer) => void;
};

/** Drafts of this machine that the workbook does not have like that; opened or discarded by hand. */
export function MachineDrafts({ quoteTexts, onDrop }: MachineDraftsProps) {
  const layout = useLayout();
  const type = useTypography();
  const { language } = usePane();
  const { take } = useSession();
  const offers = useSessionState((state) => state.offers);
  const texts = offersTexts(language);
  if (offers.length === 0) return null;

  return (
    <section className={layout.stack}>
      <div>
        <h2 className={type.strong}>{quoteTexts.machine.title}</h2>
        <p className={type.small}>{quoteTexts.machine.hint}</p>
      </div>
      {offers.map((offer) => {
        const { draft, kind } = offer;
        const number = draft.document.number.trim() || quoteTexts.noNumber;
        return (
          <div key={draft.name} className={mergeClasses(layout.card)}>
            <p className={type.body}>{offerText(offer, texts, language)}</p>
            <div className={layout.row}>
              <Button
                size="small"
                aria-label={quoteTexts.of(texts.take[kind], number)}
                onClick={() => take(offer)}
              >
                {texts.take[kind]}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={quoteTexts.of(texts.drop, number)}
                onClick={() => onDrop(offer)}
              >
                {texts.drop}
              </Button>
            </div>
          </div>
        );
      })}
    </section>
  );
}
