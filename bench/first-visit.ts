// What a first visit costs on the wire, as a browser counts it: bytes of headers and bodies, and requests.
import { openBrowser } from '../e2e/support/browser.ts';

export async function firstVisit(url: string): Promise<{ bytes: number; requests: number; scripts: number }> {
	const browser = await openBrowser();
	try {
		const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Network.enable');
		let bytes = 0;
		let requests = 0;
		let scripts = 0;
		devtools.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
		devtools.on('Network.requestWillBeSent', ({ type }) => {
			requests++;
			if (type === 'Script') scripts++;
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		return { bytes, requests, scripts };
	} finally {
		await browser.close();
	}
}
