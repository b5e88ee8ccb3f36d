"""Works out what the tables must say of the answers beside this file, by packages that Sala has nothing to do with.

    python tests/report/expected.py        (numpy 2, pandas 2, scipy 1.16, statsmodels 0.14, pingouin 0.5)

Means, t intervals and Wilson's come from statsmodels; t tests, correlations and quantiles from scipy; alpha and the rank-biserial
correlation from pingouin (whose interval of alpha is rounded, so Feldt's comes from scipy's F). What they do not have is spelled out in
numpy: the scores of Borich, RDM and PNI with their delta-method variances, d_av with Bonett's interval, d_rm, the quadrants, and a
bootstrap of 200,000 samples for their stability.
"""

import csv
import pathlib

import numpy as np
import pandas as pd
import pingouin as pg
from scipy import stats
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.weightstats import DescrStatsW

HERE = pathlib.Path(__file__).parent
MISSING = ["skipped", "prefer_not", "not_asked"]
BYS = ["country", "domain", "sex", "age_band", "disability"]
PLAIN = [by for by in BYS if by != "disability"]
SCALES = {"pricing": (1, 4), "online": (1, 4), "photo": (0, 3)}
AREAS = {"selling": ["pricing", "online"], "making": ["photo"]}
TARGETS = {"crafts": 3}
ITEMS = {"t1": "pricing", "t2": "pricing", "t3": "online", "t4": "photo", "t5": "online"}
TYPES = dict.fromkeys([f"{c}_{m}" for c in SCALES for m in ["needed", "current"]], float)

rows = []


def out(table, statistic, value, low=None, high=None, *, n=None, wave=None, competence=None, item=None, cell=(), close=1e-8):
    flat = [part for pair in cell for part in pair] + [None] * 4
    number = lambda x: None if x is None or (not isinstance(x, str) and not np.isfinite(x)) else x
    named = dict(zip(["by", "group", "by2", "group2"], flat))
    if number(value) is None and statistic != "pni_modified":
        low = high = None
    rows.append(
        {
            "table": table, "wave": wave, "competence": competence, "item": item, **named, "statistic": statistic,
            "value": number(value), "low": number(low), "high": number(high), "n": n, "close": close,
        }
    )


def cells(frame, bys, pairs=False):
    yield (), frame
    for by in bys:
        for group in ["not_stated"] + sorted(set(everybody[by]) - {"not_stated"}):
            yield ((by, group),), frame[frame[by] == group]
    if pairs:
        for a in ["not_stated"] + sorted(set(everybody["country"]) - {"not_stated"}):
            for b in ["not_stated"] + sorted(set(everybody["domain"]) - {"not_stated"}):
                yield (("country", a), ("domain", b)), frame[(frame["country"] == a) & (frame["domain"] == b)]


def mean(x):
    x = np.asarray(x, float)
    if len(x) == 0:
        return None, None, None
    if len(x) == 1:
        return x[0], None, None
    return (x.mean(), *DescrStatsW(x).tconfint_mean())


def wilson(part, whole):
    return (part / whole, *proportion_confint(part, whole, method="wilson")) if whole else (None, None, None)


def around(value, variance, n):
    if n < 2:
        return value, None, None
    half = stats.t.ppf(0.975, n - 1) * np.sqrt(variance)
    return value, value - half, value + half


def correlation(r, n):
    if n <= 3 or not np.isfinite(r):
        return r, None, None
    if abs(r) > 1 - 1e-12:
        return r, r, r
    half = stats.norm.ppf(0.975) / np.sqrt(n - 3)
    return r, np.tanh(np.arctanh(r) - half), np.tanh(np.arctanh(r) + half)


# ---------------------------------------------------------------- the answers

raw = pd.read_csv(HERE / "answers.csv", dtype=str, keep_default_na=False)
raw["person"] = raw["person"].astype(int)
raw["wave"] = raw["wave"].astype(int)
everybody = raw.copy()
for column in TYPES:
    everybody[column] = pd.to_numeric(raw[column].where(~raw[column].isin(MISSING)))
for item in ITEMS:
    answered = ~raw[item].isin(MISSING)
    everybody[f"{item}_right"] = np.where(answered, (raw[item] == "a").astype(float), np.nan)
for competence in SCALES:
    own = [f"{item}_right" for item, of in ITEMS.items() if of == competence]
    everybody[f"{competence}_right"] = everybody[own].sum(axis=1)
    everybody[f"{competence}_tested"] = everybody[own].notna().sum(axis=1)
no_word = everybody["photo_needed"].isna().all()
assert no_word
everybody["photo_needed"] = everybody["domain"].map(TARGETS).fillna(2.0)


# ---------------------------------------------------------------- gap


def quadrants(means):
    met = [k for k in means if np.isfinite(means[k][0])]
    middle = np.mean([means[k] for k in met], axis=0)
    words = {(True, False): "concentrate", (True, True): "keep_up", (False, False): "low_priority", (False, True): "overkill"}
    high = lambda k, side: bool(means[k][side] >= middle[side] - 1e-9)
    return {k: words[high(k, 0), high(k, 1)] for k in met}


def stability(frame, words):
    data = np.array([[[p[f"{k}_needed"], p[f"{k}_current"]] for k in SCALES] for _, p in frame.iterrows()], float)
    if len(data) == 0:
        return {}
    data[np.isnan(data).any(axis=2)] = np.nan
    data = data[~np.isnan(data).all(axis=(1, 2))]
    if len(data) < 2:
        return {}
    given = ~np.isnan(data[:, :, 0])
    values = np.nan_to_num(data)
    chance = np.random.default_rng(5)
    names = list(SCALES)
    same, met = np.zeros(len(names)), np.zeros(len(names))
    codes = {"concentrate": (True, False), "keep_up": (True, True), "low_priority": (False, False), "overkill": (False, True)}
    for _ in range(20):
        drawn = chance.multinomial(len(data), np.full(len(data), 1 / len(data)), size=10_000).astype(float)
        n = drawn @ given
        with np.errstate(invalid="ignore"):
            needed, current = (drawn @ values[:, :, 0]) / n, (drawn @ values[:, :, 1]) / n
        above = [side >= np.nanmean(side, axis=1, keepdims=True) - 1e-9 for side in (needed, current)]
        for k, name in enumerate(names):
            there = n[:, k] > 0
            met[k] += there.sum()
            if name in words:
                up, right = codes[words[name]]
                same[k] += (there & (above[0][:, k] == up) & (above[1][:, k] == right)).sum()
    return {name: same[k] / met[k] for k, name in enumerate(names) if met[k] and name in words}


def gap(wave):
    now = everybody[everybody["wave"] == wave]
    for cell, frame in cells(now, PLAIN, pairs=True):
        means, valid = {}, {}
        for k in SCALES:
            pairs = frame[[f"{k}_needed", f"{k}_current"]].dropna().to_numpy()
            valid[k] = pairs
            means[k] = pairs.mean(axis=0) if len(pairs) else (np.nan, np.nan)
        words = quadrants(means) if any(len(pairs) for pairs in valid.values()) else {}
        shares = stability(frame, words) if len(cell) < 2 else {}
        for k in SCALES:
            I, C = valid[k].T if len(valid[k]) else (np.array([]), np.array([]))
            n, d = len(I), I - C
            put = lambda statistic, *figure, **more: out("gap", statistic, *figure, n=more.pop("n", n), wave=wave, competence=k, cell=cell, **more)
            put("n", n)
            put("needed_mean", *mean(I))
            put("current_mean", *mean(C))
            tested = frame[f"{k}_tested"] > 0
            most = frame[f"{k}_right"] * 2 > frame[f"{k}_tested"]
            put("tested_share", *wilson((most & tested).sum(), tested.sum()), n=int(tested.sum()))
            put("gap", *mean(d))
            cov = lambda x, y: np.cov(x, y, ddof=1)[0, 1]
            if n == 0:
                for statistic in ["mwds", "rds", "pni_modified", "ipa_quadrant"]:
                    put(statistic, None)
            else:
                i, c, g = I.mean(), C.mean(), d.mean()
                several = n > 1
                variance = (g**2 * cov(I, I) + i**2 * cov(d, d) + 2 * i * g * cov(I, d)) / n if several else 0
                put("mwds", *around(i * g, variance, n))
                value, low, high = mean(np.sign(C - I) * 100)
                put("rds", value, low if low is None else max(low, -100.0), high if high is None else min(high, 100.0))
                if c == 0:
                    put("pni_modified", None)
                else:
                    variance = (cov(I, I) / c**2 + i**2 * cov(C, C) / c**4 - 2 * i * cov(I, C) / c**3) / n if several else 0
                    put("pni_modified", *around((i - c) / c, variance, n))
                put("ipa_quadrant", words[k])
            if len(cell) < 2:
                put("ipa_stability", shares.get(k), close=closeness(shares.get(k), frame))


def closeness(share, frame):
    """Sala draws 1,000 samples for up to 30 people, and has the chance of these: four standard errors. Above that it has none."""
    given = [frame[f"{k}_needed"].notna() & frame[f"{k}_current"].notna() for k in SCALES]
    people = pd.concat(given, axis=1).any(axis=1).sum()
    return 0.01 if share is None or people > 30 else 0.005 + 4 * np.sqrt(share * (1 - share) / 1000)


# ---------------------------------------------------------------- calibration


def calibration(wave):
    now = everybody[everybody["wave"] == wave].copy()
    for area, competences in AREAS.items():
        own, test = [], []
        for k in competences:
            both = now[f"{k}_current"].notna() & (now[f"{k}_tested"] > 0)
            least, most = SCALES[k]
            own.append(((now[f"{k}_current"] - least) / (most - least)).where(both))
            test.append((now[f"{k}_right"] / now[f"{k}_tested"].replace(0, np.nan)).where(both))
        now["own"] = pd.concat(own, axis=1).mean(axis=1).round(12)
        now["test"] = pd.concat(test, axis=1).mean(axis=1).round(12)
        there = now[now["own"].notna()]
        for cell, frame in cells(there, PLAIN):
            off = (frame["own"] - frame["test"]).round(12)
            put = lambda statistic, *figure: out("calibration", statistic, *figure, n=len(off), wave=wave, item=area, cell=cell)
            put("bias", *mean(off))
            put("absolute_error", *mean(off.abs()))
            spread = len(off) > 1 and frame["own"].nunique() > 1 and frame["test"].nunique() > 1
            rho = stats.spearmanr(frame["own"], frame["test"]).statistic if spread else np.nan
            put("spearman", *correlation(rho, len(off)))
            put("over_raters", *wilson((off > 0.15).sum(), len(off)))


# ---------------------------------------------------------------- change


def change(wave):
    first = everybody[everybody["wave"] == wave - 1]
    second = everybody[everybody["wave"] == wave].set_index("person")
    for k in SCALES:
        rated = first[first[f"{k}_current"].notna()]
        for cell, frame in cells(rated, PLAIN):
            later = frame["person"].map(second[f"{k}_current"])
            x, y = frame[f"{k}_current"][later.notna()].to_numpy(), later[later.notna()].to_numpy()
            n, d = len(x), y - x
            put = lambda statistic, *figure, **more: out("change", statistic, *figure, n=more.pop("n", n), wave=wave, competence=k, cell=cell)
            put("n_pairs", n)
            put("difference", *mean(d))
            spread = n > 1 and d.std() > 0
            test = stats.ttest_rel(y, x) if spread else None
            put("t", test.statistic if spread else None)
            put("p", test.pvalue if spread else None)
            put("d_z", d.mean() / d.std(ddof=1) if spread else None)
            if n > 1 and x.var() + y.var() > 0:
                s1, s2, s12 = x.var(ddof=1), y.var(ddof=1), np.cov(x, y)[0, 1]
                s = np.sqrt((s1 + s2) / 2)
                d_av = d.mean() / s
                se = np.sqrt(
                    d_av**2 * (s1**2 + s2**2 + 2 * s12**2) / (8 * (n - 1) * s**4) + (s1 + s2 - 2 * s12) / ((n - 1) * s**2)
                )
                z = stats.norm.ppf(0.975)
                put("d_av", d_av, d_av - z * se, d_av + z * se)
            else:
                put("d_av", None)
            flat = n < 2 or x.std() == 0 or y.std() == 0 or not spread
            put("d_rm", None if flat else d.mean() / d.std(ddof=1) * np.sqrt(2 * (1 - np.corrcoef(x, y)[0, 1])))
            put("rank_biserial", rank_biserial(x, y))
            put("attrition", *wilson(len(frame) - n, len(frame)), n=len(frame))


def rank_biserial(x, y):
    moved = y != x
    if not moved.any():
        return None
    if moved.sum() == 1:
        return float(np.sign(y - x)[moved][0])
    return float(pg.wilcoxon(y, x).loc["Wilcoxon", "RBC"])


# ---------------------------------------------------------------- items


def items():
    first = everybody.sort_values(["person", "wave"])
    right = [f"{item}_right" for item in ITEMS]
    for item, competence in ITEMS.items():
        own = first[first[f"{item}_right"].notna()].drop_duplicates("person")
        x = own[f"{item}_right"]
        put = lambda statistic, *figure, n, cell=(): out("items", statistic, *figure, n=n, competence=competence, item=f"skills/{item}", cell=cell)
        put("difficulty", *wilson(x.sum(), len(x)), n=len(x))
        rest = own[[name for name in right if name != f"{item}_right"]]
        enough = rest.notna().sum(axis=1) >= 2
        r = stats.pointbiserialr(x[enough], rest[enough].mean(axis=1)).statistic
        put("discrimination", *correlation(r, enough.sum()), n=int(enough.sum()))
        answers = raw.loc[own.index, item]
        for choice in "abc":
            put("taken", *wilson((answers == choice).sum(), len(x)), n=len(x), cell=(("choice", choice),))
    training = raw.loc[first.index][~raw.loc[first.index, "training"].isin(MISSING)].drop_duplicates("person")
    for choice in ["yes", "no"]:
        figure = wilson((training["training"] == choice).sum(), len(training))
        out("items", "taken", *figure, n=len(training), item="skills/training", cell=(("choice", choice),))
    wishes = raw.loc[first.index][~raw.loc[first.index, "wishes"].isin(MISSING)].drop_duplicates("person")
    for choice in ["video", "money", "rights"]:
        took = wishes["wishes"].str.split().map(lambda all: choice in all)
        figure = wilson(took.sum(), len(wishes))
        out("items", "taken", *figure, n=len(wishes), item="skills/wishes", cell=(("choice", choice),))
    for name, answered, good, taken in QUIZ:
        out("items", "difficulty", *wilson(good, answered), n=answered, competence="photo", item=name)
        for at, part in enumerate(taken):
            out("items", "taken", *wilson(part, answered), n=answered, competence="photo", item=name, cell=(("choice", str(at + 1)),))
    alphas("survey:skills", first[["person", *right]].rename(columns=lambda c: c.removesuffix("_right")), lambda at: (f"skills/{at}", ITEMS[at]))
    for area, competences in AREAS.items():
        columns = [f"{k}_current" for k in competences]
        rated = first[["person", *columns]].rename(columns=lambda c: c.removesuffix("_current"))
        alphas(f"area:{area}", rated, lambda at: (f"area:{area}", at))


QUIZ = [("light/window", 40, 31, [31, 6, 3])]


def alphas(name, frame, named):
    columns = [column for column in frame if column != "person"]
    frame = frame[frame[columns].notna().any(axis=1)].drop_duplicates("person")
    forms = frame[columns].notna().apply(lambda row: tuple(c for c in columns if row[c]), axis=1)
    counts = forms.value_counts()
    best = max(counts.index, key=lambda form: (len(form) > 1, counts[form], len(form)))
    data = frame[forms == best][list(best)]
    n = len(data)

    def figure(data):
        if data.shape[1] < 2:
            return (None,)
        alpha = pg.cronbach_alpha(data)[0]
        k = data.shape[1]
        f = lambda p: stats.f.ppf(p, n - 1, (n - 1) * (k - 1))
        return alpha, 1 - (1 - alpha) * f(0.975), 1 - (1 - alpha) * f(0.025)

    out("items", "alpha", *figure(data), n=n, item=name)
    for column in best:
        item, competence = named(column)
        out("items", "alpha_if_deleted", *figure(data.drop(columns=column)), n=n, item=item, competence=competence)


# ---------------------------------------------------------------- balance and lessons


def balance():
    for wave, invited, started, broke_off in [(1, 120, 95, {"skills/t1": 9, "skills/wishes": 4}), (2, 80, 64, {})]:
        out("balance", "invited", invited, n=invited, wave=wave)
        out("balance", "started", started, n=started, wave=wave)
        out("balance", "broke_off", sum(broke_off.values()), n=sum(broke_off.values()), wave=wave)
        for question, n in broke_off.items():
            out("balance", "broke_off", n, n=n, wave=wave, cell=(("question", question),))
        for cell, frame in cells(everybody[everybody["wave"] == wave], PLAIN):
            out("balance", "completed", len(frame), n=len(frame), wave=wave, cell=cell)


sent = pd.read_csv(HERE / "lessons.csv", parse_dates=["sent", "opened", "finished"])
practice = pd.read_csv(HERE / "practice.csv")
own_groups = everybody.sort_values(["person", "wave"]).drop_duplicates("person").set_index("person")[BYS]


def grouped(frame):
    return frame.join(own_groups, on="person").fillna(dict.fromkeys(BYS, "not_stated"))


TEACHES = {"light": "photo", "price": "pricing"}


def lessons():
    frame = grouped(sent)
    frame["days"] = (frame["finished"] - frame["sent"]).dt.total_seconds() / 86400
    for statistic in ["sent", "opened", "finished"]:
        done = frame[frame[statistic].notna()]
        for cell, part in cells(done, PLAIN):
            n = part["person"].nunique()
            out("lessons", statistic, n, n=n, cell=cell)
        for lesson, competence in TEACHES.items():
            n = int((done["lesson"] == lesson).sum())
            out("lessons", statistic, n, n=n, competence=competence, cell=(("lesson", lesson),))
    took = frame[frame["days"].notna()]
    for cell, part in cells(took, PLAIN):
        each = part.groupby("person")["days"].mean()
        out("lessons", "days", *mean(each), n=len(each), cell=cell)
    for lesson, competence in TEACHES.items():
        each = took[took["lesson"] == lesson]["days"]
        out("lessons", "days", *mean(each), n=len(each), competence=competence, cell=(("lesson", lesson),))
    people = grouped(practice.groupby("person", as_index=False)[["met", "right_first", "due", "kept"]].sum())
    for cell, part in cells(people, PLAIN):
        met = part[part["met"] > 0]
        value, low, high = mean(met["right_first"] / met["met"])
        cut = lambda x, bound, pick: x if x is None else pick(x, bound)
        out("lessons", "right_first", value, cut(low, 0.0, max), cut(high, 1.0, min), n=len(met), cell=cell)
        for statistic, column in [("reviews_due", "due"), ("reviews_kept", "kept")]:
            out("lessons", statistic, part[column].sum(), n=int((part[column] > 0).sum()), cell=cell)


# ---------------------------------------------------------------- indicators


def share(item, counts, wave, frame):
    for cell, part in cells(frame.assign(counts=counts), BYS):
        whole, some = len(part), int(part["counts"].sum())
        put = lambda statistic, *figure: out("indicators", statistic, *figure, n=whole, wave=wave, item=item, cell=cell)
        put("numerator", some)
        put("denominator", whole)
        put("share", *wilson(some, whole))


def indicators():
    for wave in [1, 2]:
        now = everybody[everybody["wave"] == wave]
        half_up = lambda x: np.floor(x.round(12) * 100 + 0.5)
        own = {
            area: pd.concat([(now[f"{k}_current"] - SCALES[k][0]) / (SCALES[k][1] - SCALES[k][0]) for k in of], axis=1).mean(axis=1)
            for area, of in AREAS.items()
        }
        test = {area: now[[f"{k}_right" for k in of]].sum(axis=1) / now[[f"{k}_tested" for k in of]].sum(axis=1) for area, of in AREAS.items()}
        for item, scores in [("4.4.2-self", own), ("4.4.2-test", test)]:
            scores = pd.DataFrame(scores)
            valid = scores.notna().all(axis=1)
            share(item, (half_up(scores[valid]) >= 30).all(axis=1), wave, now[valid])
        answered = now[~now["training"].isin(MISSING)]
        share("4.3.1", answered["training"] == "yes", wave, answered)
    frame = grouped(sent)
    quarter = lambda moments: moments.dt.tz_convert(None).dt.to_period("Q")
    seen = pd.concat([quarter(frame[c].dropna()) for c in ["sent", "opened", "finished"]])
    before = None
    for period in pd.period_range(seen.min(), seen.max(), freq="Q"):
        done = frame[quarter(frame["finished"]) == period].drop_duplicates("person")
        within = [quarter(frame[c]) == period for c in ["sent", "opened", "finished"]]
        took = frame[within[0] | within[1] | within[2]].drop_duplicates("person")
        item = lambda name: f"{name} {period.year}-Q{period.quarter}"
        sizes = {}
        for cell, part in cells(done, BYS):
            sizes[cell] = len(part)
            out("indicators", "numerator", len(part), n=len(part), item=item("4.4"), cell=cell)
            if before is not None:
                n = len(part)
                out("indicators", "numerator", n - before[cell], n=n, item=item("4.4-increase"), cell=cell)
                out("indicators", "denominator", before[cell], n=n, item=item("4.4-increase"), cell=cell)
                ratio = (n - before[cell]) / before[cell] if before[cell] else None
                out("indicators", "share", ratio, n=n, item=item("4.4-increase"), cell=cell)
        before = sizes
        women, men = (done["sex"] == "female").sum(), (done["sex"] == "male").sum()
        both = int(women + men)
        out("indicators", "numerator", women, n=both, item=item("4.3-balance"))
        out("indicators", "denominator", both, n=both, item=item("4.3-balance"))
        out("indicators", "share", *wilson(women, both), n=both, item=item("4.3-balance"))
        all_women, all_men = (took["sex"] == "female").sum(), (took["sex"] == "male").sum()
        rates = women / all_women, men / all_men
        n = int(all_women + all_men)
        out("indicators", "numerator", rates[0], n=n, item=item("4.3-parity"))
        out("indicators", "denominator", rates[1], n=n, item=item("4.3-parity"))
        out("indicators", "share", rates[0] / rates[1] if rates[1] else None, n=n, item=item("4.3-parity"))


gap(1)
gap(2)
calibration(1)
calibration(2)
change(2)
items()
balance()
lessons()
indicators()
with open(HERE / "expected.csv", "w", newline="") as file:
    table = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
    table.writeheader()
    exact = lambda x: repr(float(x)) if isinstance(x, (float, np.floating)) else x
    table.writerows({key: exact(value) for key, value in row.items()} for row in rows)
