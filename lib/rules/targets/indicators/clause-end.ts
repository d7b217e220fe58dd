/** Marks that end a clause, and the end of a table's cell. */
export const CLAUSE_END = /[，：；。（）！？\t]/u;
