// PGlite has no Dutch collation, so names are put in Dutch order here, in one place.
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

export const dutchCollator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

export const byDutchName = (a: { name: string }, b: { name: string }): number => dutchCollator.compare(a.name, b.name);
export const byDutchTitle = (a: { title: string }, b: { title: string }): number =>
	dutchCollator.compare(a.title, b.title);

const accented = 'áàâäãåçéèêëíìîïñóòôöõøúùûüýÿşšžżğıłÁÀÂÄÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØÚÙÛÜÝŸŞŠŽŻĞİŁ';
const plain = 'aaaaaaceeeeiiiinoooooouuuuyysszzgilaaaaaaceeeeiiiinoooooouuuuyysszzgil';

/**
 * The same order in SQL, near enough for a page of a long list: case and accents do not count. Without it PostgreSQL would
 * put "Ömer" after "Zoë", or not, by how the server was set up. Capitals with accents are written out: a server in the
 * locale C has no small letter for them.
 */
export const dutchOrder = (column: AnyPgColumn): SQL =>
	sql`lower(translate(${column}, ${sql.raw(`'${accented}'`)}, ${sql.raw(`'${plain}'`)})) collate "C"`;
