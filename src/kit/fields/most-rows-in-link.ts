/** The maximum number of rows in a link. The form and the address report the rows left out. */
export const mostRowsInLink = 40;
