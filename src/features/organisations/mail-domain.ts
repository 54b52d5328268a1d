// Mail domains that a team can name as its own. Pure.

export const isDomain = (text: string): boolean =>
	text.length <= 120 && /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(text);

/** Where anyone can get an address: naming one of these would open the team to everybody. */
const everybodys = new Set(
	'gmail.com googlemail.com outlook.com hotmail.com hotmail.nl live.nl live.com msn.com icloud.com me.com yahoo.com yahoo.nl proton.me protonmail.com kpnmail.nl kpnplanet.nl planet.nl ziggo.nl xs4all.nl home.nl hetnet.nl casema.nl upcmail.nl chello.nl telfort.nl online.nl tele2.nl quicknet.nl zonnet.nl freedom.nl gmx.com gmx.net mail.com aol.com'.split(
		' '
	)
);
export const isEverybodys = (domain: string): boolean => everybodys.has(domain);

export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
