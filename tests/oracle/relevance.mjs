// Plays answers through ODK's own engine and says where it would ask other questions than Sala does.
//
//   npm ci                                          once; Node 20.19 or newer
//   node relevance.mjs < traces.ndjson              one document per line, one report per line, in order
//   node relevance.mjs trace.json ...               or whole files
//
// A document: {"form": "form.xml", "files": {"jr://file-csv/x.csv": "x.csv"}, "now": "2026-03-02T12:00:00Z", "steps":
// [{"counts": {"/data/rep": 2}, "answers": {"/data/rep[2]/q": "a b"}, "relevant": ["/data/rep[2]/q"],
// "values": {"/data/sum": "3"}, "choices": {"/data/town": ["a", "b"]}}]}; sample.json is one. Each step is a whole situation:
// what `answers` lacks is empty, and a free repeat that `counts` lacks has one instance. Without `files` a list is looked for
// beside the form; without `now` the clock runs; the time zone is the process's (TZ). A step may leave out `relevant`; what
// has no place in the form's body (calculate, hidden, start) counts as relevant or not only where Sala lists it.
// A report: {form, steps, compared, differences: [{step, path, what, engine, sala}], unknown, refused, unsupported?}. `unknown`
// are paths that the engine never had, `refused` are answers that it would not hold. The caller decides; the exit code is 1
// only for input that is no document.
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';

const RealDate = Date;
const SETTABLE = ['input', 'select', 'range', 'rank', 'trigger', 'upload'];
const MOST_PASSES = 12;

/** The engine expects a browser: it gets jsdom's names where Node has none. Its own words go to stderr. */
async function engine() {
	const { window } = new JSDOM('', { url: 'http://localhost/' });
	const names = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && !(name in globalThis));
	for (const name of names) globalThis[name] = window[name];
	Object.assign(globalThis, { __dirname: '.', window, document: window.document, localStorage: window.localStorage });
	console.log = console.error;
	return import('@getodk/xforms-engine');
}

/** Stops the clock at `now`, or lets it run. */
function setClock(now) {
	const instant = now === undefined ? null : RealDate.parse(now);
	if (Number.isNaN(instant)) throw new Error(`"now" is no time: ${now}`);
	globalThis.Date = instant === null ? RealDate : class extends RealDate {
		constructor(...given) {
			super(...(given.length ? given : [instant]));
		}

		static now() {
			return instant;
		}
	};
}

/** A form is loaded once for all documents in a row that name it; each document, and each new start, has its own instance. */
let last = {};

async function load(loadForm, { form, files = {} }) {
	const xml = await readFile(form, 'utf8');
	const key = JSON.stringify([form, files, xml]);
	if (last.key === key) return last.start;
	const fetchFormAttachment = async (url) => {
		const path = files[url] ?? join(dirname(form), basename(String(url)));
		return new Response(await readFile(path), { headers: { 'content-type': 'text/csv' } });
	};
	const result = await loadForm(xml, { fetchFormAttachment });
	if (result.status === 'failure') throw result.error;
	const preloadProperties = { deviceID: '', username: '', email: '', phoneNumber: '' };
	last = { key, start: () => result.createInstance({ preloadProperties }).root };
	return last.start;
}

/** Visits the nodes in document order; children are looked up when their turn comes, since answers change them. */
function visit(node, enter) {
	enter(node);
	for (const child of node.currentState.children ?? []) visit(child, enter);
}

function give(node, text) {
	const words = text.split(/\s+/).filter(Boolean);
	switch (node.nodeType) {
		case 'select':
			return node.selectValues(node.selectType === 'select1' ? (text ? [text] : []) : words);
		case 'rank':
			return node.setValues(words);
		case 'trigger':
			return node.setValue(text !== '');
		case 'upload':
			return node.setValue(text ? new File(['-'], text) : null);
		default:
			return node.setValue(text === '' && node.valueType !== 'string' ? null : text);
	}
}

function same(engine, sala) {
	if (engine === sala) return true;
	const numbers = [engine, sala].every((text) => /^-?\d+(\.\d*)?$/.test(text));
	return numbers && Number(engine) === Number(sala);
}

/** Gives a question its answer, unless it has it or is not asked now; true when something changed. */
function settle(node, situation) {
	const { reference, relevant, readonly } = node.currentState;
	if (!relevant || readonly || node.definition.bind.calculate) return false;
	const wanted = situation.answers?.[reference] ?? '';
	const before = node.currentState.instanceValue;
	if (before === wanted) return false;
	try {
		give(node, wanted);
	} catch (error) {
		give(node, '');
		throw error;
	}
	return node.currentState.instanceValue !== before;
}

/** Adds or takes away instances of a repeat that the person steers. */
function resize(range, situation) {
	const has = range.currentState.children.length;
	const wanted = situation.counts?.[range.currentState.reference] ?? 1;
	if (has < wanted) range.addInstances(has - 1, wanted - has);
	if (has > wanted) range.removeInstances(wanted, has - wanted);
	return has !== wanted;
}

/** Brings the engine to a situation: again and again in document order, until nothing moves. Returns what it refused. */
function bring(root, situation) {
	for (let pass = 0; pass < MOST_PASSES; pass += 1) {
		const refused = [];
		let moved = false;
		visit(root, (node) => {
			try {
				if (node.nodeType === 'repeat-range:uncontrolled') moved = resize(node, situation) || moved;
				if (SETTABLE.includes(node.nodeType)) moved = settle(node, situation) || moved;
			} catch (error) {
				refused.push([node.currentState.reference, error.message]);
			}
		});
		if (!moved) return refused;
	}
	throw new Error(`the answers do not come to rest after ${MOST_PASSES} passes`);
}

/** Whether a repeat stands on a count that has gone blank: the engine keeps its instances then, whatever came before. */
function stale({ ranges }) {
	return [...ranges.values()].some((range) => {
		if (range.nodeType !== 'repeat-range:controlled' || !range.currentState.children.length) return false;
		return Number.isNaN(range.evaluator.evaluateNumber(range.definition.count.expression, range));
	});
}

/** What the engine says now: its leaves by path, without the form's own meta block, and its repeats. */
function look(root) {
	const leaves = new Map();
	const ranges = new Map();
	visit(root, (node) => {
		const { reference, children } = node.currentState;
		if (node.nodeType.startsWith('repeat-range')) ranges.set(reference, node);
		else if (!children && !/^\/[^/]+\/meta\//.test(reference)) leaves.set(reference, node);
	});
	return { leaves, ranges };
}

/** Compares one step; says each comparison to `tell`. */
function compare({ leaves, ranges }, situation, tell) {
	const asked = situation.relevant && new Set(situation.relevant);
	for (const [path, node] of asked ? leaves : []) {
		const listed = node.nodeType !== 'model-value' || asked.has(path);
		if (listed) tell(path, 'relevant', node.currentState.relevant, asked.has(path));
	}
	for (const [path, sala] of Object.entries(situation.values ?? {})) {
		const value = leaves.get(path)?.currentState.instanceValue;
		if (value !== undefined) tell(path, 'value', value, same(value, sala) ? value : sala);
	}
	for (const [path, sala] of Object.entries(situation.choices ?? {})) {
		const choices = leaves.get(path)?.currentState.valueOptions?.map((choice) => choice.value).join(' ');
		if (choices !== undefined) tell(path, 'choices', choices, sala.join(' '));
	}
	for (const [path, sala] of Object.entries(situation.counts ?? {})) {
		const { relevant, children } = ranges.get(path)?.currentState ?? {};
		if (relevant) tell(path, 'count', children.length, sala);
	}
}

/** A path without its instances. */
function bare(path) {
	return path.replace(/\[\d+\]/g, '');
}

/** Every path that a step names. */
function paths({ relevant = [], answers = {}, values = {}, choices = {}, counts = {} }) {
	return [...relevant, ...Object.keys({ ...answers, ...values, ...choices, ...counts })];
}

/** Answers that the engine was given and does not hold, such as a choice that a filter leaves out. */
function dropped({ leaves }, answers = {}) {
	return Object.entries(answers).flatMap(([path, answer]) => {
		const node = leaves.get(path);
		const open = node && SETTABLE.includes(node.nodeType) && node.currentState.relevant && !node.currentState.readonly;
		return open && answer !== '' && node.currentState.instanceValue === '' ? [[path, 'the engine holds nothing']] : [];
	});
}

async function play(loadForm, document) {
	const report = { form: document.form, steps: 0, compared: 0, differences: [], unknown: [], refused: [] };
	const seen = new Set();
	const named = new Set();
	try {
		setClock(document.now);
		const start = await load(loadForm, document);
		let root = start();
		for (const [step, situation] of document.steps.entries()) {
			let refused = bring(root, situation);
			if (stale(look(root))) {
				root = start();
				refused = bring(root, situation);
			}
			const now = look(root);
			compare(now, situation, (path, what, engineSays, sala) => {
				report.compared += 1;
				if (engineSays !== sala) report.differences.push({ step, path, what, engine: engineSays, sala });
			});
			for (const [path, why] of new Map([...dropped(now, situation.answers), ...refused])) {
				report.refused.push({ step, path, answer: situation.answers?.[path] ?? '', why });
			}
			for (const path of [...now.leaves.keys(), ...now.ranges.keys()]) seen.add(bare(path));
			for (const path of paths(situation)) named.add(bare(path));
			report.steps += 1;
		}
	} catch (error) {
		report.unsupported = reason(error);
	} finally {
		setClock();
	}
	report.unknown = [...named].filter((path) => !seen.has(path));
	return report;
}

function reason(error) {
	const inner = [error.cause, ...(error.errors ?? [])].filter(Boolean).map(reason);
	return [error.message, ...inner.filter((text) => !error.message.includes(text))].join(': ');
}

/** The documents of the files that are named, or of standard input, one by one. */
async function* documents(paths) {
	for (const path of paths) {
		const text = await readFile(path, 'utf8');
		try {
			yield JSON.parse(text);
		} catch {
			for (const line of text.split('\n')) if (line.trim()) yield JSON.parse(line);
		}
	}
	if (paths.length) return;
	for await (const line of createInterface({ input: process.stdin })) if (line.trim()) yield JSON.parse(line);
}

const { loadForm } = await engine();
try {
	for await (const document of documents(process.argv.slice(2))) {
		process.stdout.write(`${JSON.stringify(await play(loadForm, document))}\n`);
	}
} catch (error) {
	console.error(`this is no document: ${error.message}`);
	process.exitCode = 1;
}
