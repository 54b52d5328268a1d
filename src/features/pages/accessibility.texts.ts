// The page /toegankelijkheid. It says what was tested and what was not; raise the status only after a full test.
import type { Language } from '../../kernel/language.ts';
import type { Section } from './section.ts';

const nlSections: Section[] = [
	{
		id: 'waar-we-staan',
		heading: 'Waar we nu staan',
		paragraphs: [
			'Meerstem moet voor iedereen te gebruiken zijn. Ook als je niet ziet, niet hoort, geen muis gebruikt of moeilijk leest. Ons doel is WCAG 2.2, niveau AA.',
			'Zover zijn we nog niet, of we weten het nog niet zeker. De eerste maatregelen zijn genomen. Een volledig onderzoek volgens WCAG-EM is nog niet gedaan. In de Nederlandse indeling past daar status C bij. De makers hebben nog geen verklaring in het landelijke register gezet.'
		]
	},
	{
		id: 'wat-we-doen',
		heading: 'Wat we al doen',
		paragraphs: ['Dit doen we nu al, en blijven we doen:'],
		list: [
			'Een automatische test (axe) kijkt naar elke pagina, in licht en in donker.',
			'De belangrijkste taken lopen we na met alleen een toetsenbord.',
			'Kleur zegt nooit in zijn eentje iets. Er staan altijd woorden of een teken bij.',
			'Naast een tekening staat dezelfde informatie als tabel.',
			'Alle bouwstenen staan in elke stand op {link:/stijl|de stijlpagina}. Ook die pagina testen we.',
			'Pagina’s zijn gemaakt voor een smal scherm en om zonder JavaScript te werken.'
		]
	},
	{
		id: 'wat-nog-niet-goed-is',
		heading: 'Wat nog niet goed is',
		paragraphs: ['Een automatische test vindt maar een deel van de drempels. Dit weten we zelf al:'],
		list: [
			'Blinde mensen hebben Meerstem nog niet getest. Ook mensen met andere beperkingen nog niet.',
			'Onze eigen teksten schrijven we in gewone taal. De verhalen van leden controleren we daar niet op.',
			'Gesprekken die van elders zijn overgenomen, staan er in hun eigen taal.'
		]
	},
	{
		id: 'wat-je-kunt-verwachten',
		heading: 'Wat je kunt verwachten',
		paragraphs: [
			'Een mens leest je bericht. We proberen binnen een week te antwoorden. We zeggen wat we kunnen doen en wanneer. Duurt oplossen langer, dan zoeken we samen met jou een andere weg.',
			'Is een drempel opgelost of vinden we een nieuwe? Dan passen we deze pagina aan.'
		]
	}
];

const nl = {
	title: 'Toegankelijkheid',
	lead: 'Wat er goed gaat, wat nog niet, en hoe je een drempel meldt.',
	statusLabel: 'Status',
	status: 'Eerste maatregelen genomen (C)',
	updated: 'Versie 1, 23 november 2026',
	sections: nlSections,
	reportHeading: 'Loop je ergens tegenaan?',
	report: (address: string) =>
		`Schrijf naar {link:mailto:${address}|${address}}. Vertel op welke pagina je was en wat je wilde doen. Zeg er ook bij wat je gebruikt, zoals een schermlezer of een telefoon. Meer hoeft niet.`,
	reportMissing: 'Hier is nog geen mailadres ingevuld. Vraag het aan wie je voor dit netwerk heeft uitgenodigd.'
};

const enSections: Section[] = [
	{
		id: 'waar-we-staan',
		heading: 'Where we stand now',
		paragraphs: [
			'Everyone should be able to use Meerstem. Also if you do not see, do not hear, use no mouse or find reading hard. Our aim is WCAG 2.2, level AA.',
			'We are not there yet, or do not know it for sure. First measures have been taken. A full evaluation following WCAG-EM has not been done. In the Dutch scheme that matches status C. The makers have not placed a statement in the national register yet.'
		]
	},
	{
		id: 'wat-we-doen',
		heading: 'What we already do',
		paragraphs: ['This we do now, and will keep doing:'],
		list: [
			'An automated test (axe) looks at every page, in light and in dark.',
			'We go through the main tasks with a keyboard alone.',
			'Colour never tells something on its own. There are always words or a mark with it.',
			'Beside a drawing, the same information stands in a table.',
			'Every building block stands in every state on {link:/stijl|the style page}. We test that page too.',
			'Pages are made for a narrow screen and to work without JavaScript.'
		]
	},
	{
		id: 'wat-nog-niet-goed-is',
		heading: 'What is not good yet',
		paragraphs: ['An automated test finds only part of the barriers. These we know of ourselves:'],
		list: [
			'Blind people have not tested Meerstem yet. Nor have people with other disabilities.',
			'We write our own texts in plain language. We do not check the stories of members for that.',
			'Conversations that were brought in from elsewhere are shown in their own language.'
		]
	},
	{
		id: 'wat-je-kunt-verwachten',
		heading: 'What you can expect',
		paragraphs: [
			'A person reads your message. We try to answer within a week. We say what we can do and when. If a repair takes longer, we look for another way together with you.',
			'Has a barrier been removed, or do we find a new one? Then we change this page.'
		]
	}
];

const en: typeof nl = {
	title: 'Accessibility',
	lead: 'What works, what does not yet, and how to report a barrier.',
	statusLabel: 'Status',
	status: 'First measures taken (C)',
	updated: 'Version 1, 23 November 2026',
	sections: enSections,
	reportHeading: 'Is something in your way?',
	report: (address) =>
		`Write to {link:mailto:${address}|${address}}. Tell us which page you were on and what you wanted to do. Add what you use, such as a screen reader or a phone. That is all we need.`,
	reportMissing: 'No mail address has been filled in here yet. Ask whoever invited you to this network.'
};

export const accessibilityTexts: Record<Language, typeof nl> = { nl, en };
