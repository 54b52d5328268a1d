// Results while you type, on the page of search only. An extra: without it the form does the same. It asks for the same page
// the button asks for, and shows the part with the results; the box keeps the cursor.
const form = document.querySelector('.search-form');
const box = form?.querySelector('input[name=q]');
const status = document.getElementById('zoek-stand');
const pause = 300;
const fewestLetters = 2;

let timer;
let asking;

async function ask() {
	const words = box.value.trim();
	if (words.length < fewestLetters) return;
	const address = `${form.getAttribute('action')}?${new URLSearchParams(new FormData(form))}`;
	asking?.abort();
	asking = new AbortController();
	try {
		const answer = await fetch(address, { signal: asking.signal, headers: { accept: 'text/html' } });
		if (!answer.ok) return;
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const found = page.getElementById('uitkomst');
		if (!found || box.value.trim() !== words) return;
		document.getElementById('uitkomst')?.replaceWith(found);
		document.title = page.title;
		// Back and reload find what stands here now.
		history.replaceState(history.state, '', address);
		status.textContent = found.dataset.stand ?? '';
	} catch {
		// No connection, or typed on: the button is still there.
	}
}

function typed(event) {
	if (event.isComposing) return;
	clearTimeout(timer);
	timer = setTimeout(ask, pause);
}

box?.addEventListener('input', typed);
box?.addEventListener('compositionend', typed);
form?.addEventListener('submit', () => {
	clearTimeout(timer);
	asking?.abort();
});
