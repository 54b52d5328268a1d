import { notFound } from '#kernel/refusals.ts';
import { readMailFolder } from '#platform/mail/mailer.server.ts';
import { runtime } from '#platform/runtime.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { mail } = runtime().config;
	if (!locals.offersChooser || mail.kind !== 'folder') notFound('dev-mail');
	const mails = await readMailFolder(mail.folder);
	return { mails: mails.map(({ file, to, subject, at, text }) => ({ file, to, subject, at, text })) };
};
