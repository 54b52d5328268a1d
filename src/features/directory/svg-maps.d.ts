// The package brings no types of its own.
declare module '@svg-maps/netherlands' {
	const map: { label: string; viewBox: string; locations: readonly { id: string; name: string; path: string }[] };
	export default map;
}
