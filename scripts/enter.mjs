// The one plain-JavaScript door: an old Node cannot even read the TypeScript behind it, and must say so kindly.
import module from 'node:module';

const wanted = 24;
const command = process.argv[2] ?? 'src/commands/meerstem.ts';
if (Number(process.versions.node.split('.')[0]) < wanted) {
	process.stderr.write(
		`Meerstem cannot start: this is Node ${process.version}, and ${wanted} or newer is needed. ` +
			`Run "npm ci" (it brings Node ${wanted} along; npm must be allowed to run its install script, see "allowScripts" in package.json) and start through npm.\n`
	);
	process.exit(1);
}
// What was read from TypeScript once is kept by its content, so that a command's second time costs half. A folder that cannot be written is no fault.
module.enableCompileCache(new URL('../node_modules/.cache/compiled', import.meta.url).pathname);
process.argv.splice(1, 2, new URL(`../${command}`, import.meta.url).pathname);
await import(new URL(`../${command}`, import.meta.url).href);
