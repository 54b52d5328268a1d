// Pages carry no script unless it does something for the reader; those that do say so themselves.
export const csr = false;
