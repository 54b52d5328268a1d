// The clock beside one step of a werkvorm, and going to the next step without leaving the whole screen. Without this script the
// page says how many minutes a step takes and its links lead on; that is enough. The clock only runs when somebody starts it,
// and makes no sound.
function button(words, press) {
	const made = document.createElement('button');
	made.type = 'button';
	made.className = 'button quiet';
	made.textContent = words;
	made.addEventListener('click', press);
	return made;
}

function element(role) {
	const made = document.createElement('span');
	made.setAttribute('role', role);
	return made;
}

/** Puts a clock in the place where the minutes stand. Returns how to stop it. */
function putClock(place) {
	const { start, pause, again, whole, over } = place.dataset;
	const seconds = Number(place.dataset.seconds);
	let left = seconds;
	/** When it will have run out; null while it stands still. */
	let until = null;
	let ticking;
	let awake;

	const shown = element('timer');
	// Said once, at the end: a clock that speaks every second is no help to who listens.
	const said = element('status');
	const run = button(start, () => (until === null ? go() : stand()));
	const anew = button(again, () => {
		left = seconds;
		stand();
	});

	function show() {
		shown.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
		said.textContent = left === 0 ? over : '';
		run.textContent = until === null ? start : pause;
		run.hidden = left === 0;
	}
	function tick() {
		left = Math.max(0, Math.round((until - Date.now()) / 1000));
		if (left === 0) stand();
		else show();
	}
	async function go() {
		until = Date.now() + left * 1000;
		ticking = setInterval(tick, 250);
		show();
		// The phone in the middle of the table stays on; where that cannot be, it does not.
		awake = await navigator.wakeLock?.request('screen').catch(() => undefined);
	}
	function stand() {
		until = null;
		clearInterval(ticking);
		awake?.release();
		show();
	}

	const buttons = document.createElement('span');
	buttons.className = 'buttons no-print';
	buttons.append(run, anew);
	if (document.fullscreenEnabled) {
		const page = document.documentElement;
		const turn = () => (document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen());
		buttons.append(button(whole, turn));
	}
	place.replaceChildren(shown, said, buttons);
	show();
	return stand;
}

let stop = () => {};
function begin() {
	const place = document.getElementById('klok');
	if (place) stop = putClock(place);
}

/** The other step in the place of this one. False when it could not be had: then the browser goes there itself. */
async function show(address) {
	try {
		const answer = await fetch(address, { headers: { accept: 'text/html' } });
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
		const step = page.querySelector('.stage');
		if (!answer.ok || !step) return false;
		stop();
		document.querySelector('.stage')?.replaceWith(step);
		document.title = page.title;
		const heading = step.querySelector('h1');
		heading?.setAttribute('tabindex', '-1');
		heading?.focus();
		begin();
		return true;
	} catch {
		return false;
	}
}

document.addEventListener('click', async (event) => {
	const link = event.target instanceof Element ? event.target.closest('a[data-stap]') : null;
	if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
	event.preventDefault();
	if (await show(link.href)) history.pushState(null, '', link.href);
	else location.assign(link.href);
});
addEventListener('popstate', async () => {
	if (!(await show(location.href))) location.reload();
});

begin();
