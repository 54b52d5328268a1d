// `npm run -s meerstem -- <command>`: what is done from a terminal beside starting and serving.
import { checkNode, giveUp } from './problems.ts';

const help = `Meerstem: tell, recognise, meet, weave, lift, bring back.

  npm start                        the example network on this machine (invented; loopback only)
  npm run serve                    the production start (see docs/hosting.md)

  npm run -s meerstem -- <command>

  help                             this text
  invite <mail> --name <name>      invite a member of the programme team; the first one begins the network
  mission add <file> --date <yyyy-mm-dd> --by <words>
                                   put the association's own text on /waarom, as a dated version
  import polis <folder> [--theme <title>] [--audience members|public] [--lang <tag>] [--open] [--example] [--json]
                                   make a round of a conversation exported from Polis
  import stories <file.csv> --as <mail> [--json]
                                   make drafts of a person from a file with the columns date, title, text
  restore <dump>                   go back to a nightly dump; what was taken back since is taken back again
  take-back-again                  only the second half, after pg_restore put a copy back
  export <file.tar.gz>             take everything of this network along, in an open form (docs/taking-along.md)
  import <file.tar.gz> [--taken-back <file> | --nothing-taken-back]
                                   read a network that was taken along into an empty database
  search rebuild                   make the search index anew out of what stands in the database
  example reset                    throw the example network away and make it new

Configuration comes from the environment: PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, SECRET, SMTP_URL, MAIL_FROM,
TRUST_PROXY, RESPONSIBLE_NAME, RESPONSIBLE_ADDRESS, RESPONSIBLE_MAIL, EMBEDDING_URL, EMBEDDING_MODEL, EMBEDDING_KEY. docs/hosting.md has them in one table.
`;

type Command = (args: string[]) => Promise<number>;

/** Loaded only when asked for, so that help is quick. */
const commands: Record<string, () => Promise<Command>> = {
	invite: async () => (await import('./invite.ts')).invite,
	'mission add': async () => (await import('./mission-add.ts')).missionAdd,
	'import polis': async () => (await import('./import-polis.ts')).importPolis,
	'import stories': async () => (await import('./import-stories.ts')).importStories,
	restore: async () => (await import('./restore.ts')).restore,
	'take-back-again': async () => (await import('./restore.ts')).takeBackAgainCommand,
	export: async () => (await import('./export-network.ts')).exportNetwork,
	import: async () => (await import('./import-network.ts')).importNetwork,
	'search rebuild': async () => (await import('./search-rebuild.ts')).searchRebuild,
	'example reset': async () => (await import('./example-reset.ts')).exampleReset
};

const args = process.argv.slice(2);
const node = checkNode();
if (node.length > 0) giveUp(node);
process.exitCode = await dispatch();

async function dispatch(): Promise<number> {
	if (args.length === 0 || ['help', '--help', '-h'].includes(args[0] ?? '')) {
		process.stdout.write(help);
		return 0;
	}
	for (const length of [2, 1]) {
		const load = commands[args.slice(0, length).join(' ')];
		if (load) return (await load())(args.slice(length));
	}
	process.stderr.write(`Unknown command: ${args.slice(0, 2).join(' ')}. Try: npm run -s meerstem -- help\n`);
	return 2;
}
