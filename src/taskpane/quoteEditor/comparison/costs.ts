export { LineComparison } from "./LineComparison";
export { PaymentPlan } from "./PaymentPlan";
export { QuoteComparison } from "./QuoteComparison";
