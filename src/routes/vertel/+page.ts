// One of the two pages with script: what is typed is kept meanwhile.
export const csr = true;
