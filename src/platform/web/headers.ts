// Headers that internet.nl and the OWASP project ask for (standards.md E6). HSTS and upgrade-insecure-requests only where
// the installation is reached over https: on plain-http loopback they would lock people out.

export function securityHeaders(publicUrl: string): [string, string][] {
	const headers: [string, string][] = [
		['x-content-type-options', 'nosniff'],
		['x-frame-options', 'DENY'],
		['referrer-policy', 'same-origin'],
		['cross-origin-opener-policy', 'same-origin'],
		['cross-origin-resource-policy', 'same-origin'],
		['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()']
	];
	if (isHttps(publicUrl)) headers.push(['strict-transport-security', 'max-age=31536000; includeSubDomains']);
	return headers;
}

const strictest = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Pages carry a policy from the build; whatever else is answered gets the strictest one. */
export function withDefaultPolicy(headers: Headers, publicUrl: string): void {
	const policy = headers.get('content-security-policy') ?? strictest;
	headers.set('content-security-policy', isHttps(publicUrl) ? `${policy}; upgrade-insecure-requests` : policy);
}

const isHttps = (publicUrl: string) => publicUrl.startsWith('https://');
