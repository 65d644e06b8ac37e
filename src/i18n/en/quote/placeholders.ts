import type { PlaceholderTexts } from "../../de/quote/placeholders";

/** With their English names. */
export const placeholdersEn: PlaceholderTexts = {
  hint: "A placeholder stands in a cell, a header or a footer, alone or within a text. The row with {{lines.…}} repeats for each line. Formats and everything else stay.",
  groups: [
    {
      title: "Quote",
      names: {
        "quote.number": "number",
        "quote.revision": "revision",
        "quote.title": "heading with the number",
        "quote.date": "date",
        "quote.start": "start of the contract",
        "quote.valid": "binding until, or “subject to change”",
        "quote.price_list": "date of the price list",
        "quote.introduction": "text before the lines",
        "quote.closing": "text after them",
        "quote.terms": "all conditions that apply",
      },
    },
    {
      title: "Customer",
      names: {
        "customer.company": "company",
        "customer.address": "address, several lines",
        "customer.number": "customer number",
        "customer.vat_id": "VAT ID",
        "customer.country": "country",
        "contact.name": "contact",
        "contact.email": "the contact’s e-mail",
        "contact.phone": "the contact’s phone",
      },
    },
    {
      title: "Seller",
      names: {
        "seller.company": "company",
        "seller.address": "address, several lines",
        "seller.registered_office": "registered office",
        "seller.register": "register court and number",
        "seller.managing_directors": "managing directors",
        "seller.vat_id": "VAT ID",
        "seller.email": "e-mail",
        "seller.phone": "phone",
        "seller.website": "website",
      },
    },
    {
      title: "Lines, in exactly one row",
      names: {
        "lines.position": "position",
        "lines.site": "site",
        "lines.product": "product",
        "lines.term": "term",
        "lines.users": "users",
        "lines.quantity": "quantity",
        "lines.list_price": "list price",
        "lines.discount": "discount",
        "lines.unit_price": "unit price",
        "lines.net": "net",
        "lines.net_once": "net, where paid once",
        "lines.net_monthly": "net, where paid monthly",
        "lines.net_yearly": "net, where paid yearly",
        "lines.payable": "once, monthly or yearly",
        "lines.note": "note",
      },
    },
    {
      title: "Totals",
      names: {
        "total.once": "once",
        "total.monthly": "per month",
        "total.yearly": "per year",
        "total.once_with_options": "once with all options",
        "total.monthly_with_options": "per month with all options",
        "total.yearly_with_options": "per year with all options",
        "total.first_invoice": "first invoice, net",
        "total.first_invoice_vat": "its VAT",
        "total.first_invoice_gross": "first invoice, gross",
      },
    },
  ],
};
