/** How many characters a quotation may have, folded. */
export const maxQuoteLength = 400;
