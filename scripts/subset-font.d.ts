// The package brings no types of its own; this is what we use of it.
declare module 'subset-font' {
	type Options = {
		targetFormat: 'woff2';
		variationAxes: Record<string, number | { min: number; max: number }>;
		keepFeatures: readonly string[];
		noLayoutClosure: boolean;
	};
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
