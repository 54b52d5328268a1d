// The one plain-JavaScript door: an old Node cannot even read the TypeScript behind it, and must say so kindly.
const wanted = 24;
const command = process.argv[2] ?? 'src/commands/meerstem.ts';
if (Number(process.versions.node.split('.')[0]) < wanted) {
	process.stderr.write(
		`Meerstem cannot start: this is Node ${process.version}, and ${wanted} or newer is needed. ` +
			`Run "npm ci" (it brings Node ${wanted} along; npm must be allowed to run its install script, see "allowScripts" in package.json) and start through npm.\n`
	);
	process.exit(1);
}
process.argv.splice(1, 2, new URL(`../${command}`, import.meta.url).pathname);
await import(new URL(`../${command}`, import.meta.url).href);
