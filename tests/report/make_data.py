"""Makes the answers that the tests of the report read: 80 people, two waves, three competences in two areas, groups, missing answers
with their reasons, items that rotate between two forms, lessons and reviews.

    python tests/report/make_data.py        (numpy 2)

Always the same; the files are kept, so this runs only when they are to be changed.
"""

import csv
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
chance = np.random.default_rng(20260302)

GROUPS = {
    "country": (["KH", "LA", "VN"], [0.5, 0.3, 0.2]),
    "domain": (["crafts", "film"], [0.6, 0.4]),
    "sex": (["female", "male", "other"], [0.55, 0.42, 0.03]),
    "age_band": (["16-24", "25-34", "35-44"], [0.4, 0.4, 0.2]),
    "disability": (["no", "yes"], [0.85, 0.15]),
}
ITEMS = {"t1": "pricing", "t2": "pricing", "t3": "online", "t4": "photo", "t5": "online"}
FORMS = [["t1", "t2", "t3", "t4"], ["t1", "t2", "t4", "t5"]]
REASONS = ["skipped", "prefer_not"]


def write(name, rows):
    with open(HERE / name, "w", newline="") as file:
        table = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def maybe(value, share=0.07):
    return str(chance.choice(REASONS)) if chance.random() < share else str(value)


def answers(person, wave, groups, skill, form):
    row = {"person": person, "wave": wave, "seen": person % 3 if wave == 1 else 2 * (person % 2)}
    row.update(groups)
    level = skill + 0.4 * (wave - 1)
    for name, least, most, shift in [("pricing", 1, 4, 0.0), ("online", 1, 4, 0.5), ("photo", 0, 3, -1.0)]:
        current = np.clip(round(2.2 + shift + level + 0.5 * chance.normal()), least, most)
        needed = np.clip(round(3.1 + 0.3 * shift + 0.6 * chance.normal()), least, most)
        asked = name != "photo"
        row[f"{name}_needed"] = maybe(int(needed)) if asked else "not_asked"
        row[f"{name}_current"] = maybe(int(current))
    for item, _ in ITEMS.items():
        if item not in form:
            row[item] = "not_asked"
            continue
        right = chance.random() < 1 / (1 + np.exp(-(1.4 * level + 0.3 * int(item[1]) - 0.8)))
        row[item] = maybe("a" if right else str(chance.choice(["b", "c"])), 0.04)
    row["training"] = maybe(str(chance.choice(["yes", "no"], p=[0.35, 0.65])))
    wishes = [wish for wish in ["video", "money", "rights"] if chance.random() < 0.45]
    row["wishes"] = maybe(" ".join(wishes) or "none_of_these")
    return row


def people():
    rows = []
    for person in range(84):
        groups = {
            by: str(chance.choice(names, p=shares)) if chance.random() > 0.06 else "not_stated"
            for by, (names, shares) in GROUPS.items()
        }
        skill = chance.normal() * 0.8
        form = FORMS[int(chance.random() < 0.4)]
        if person < 80:
            rows.append(answers(person, 1, groups, skill, form))
        if person >= 80 or chance.random() < 0.7:
            rows.append(answers(person, 2, groups, skill, FORMS[1] if form is FORMS[0] else FORMS[0]))
    return rows


def day(number):
    return str(np.datetime64("2026-01-05T12:00:00") + np.timedelta64(int(number * 86400), "s")) + "Z"


def lessons():
    rows, practice = [], []
    for person in range(90):
        for lesson in ["light", "price"]:
            if chance.random() < 0.25:
                continue
            sent = chance.uniform(0, 150)
            opened = sent + chance.exponential(1.0)
            finished = opened + chance.exponential(4.0)
            rows.append(
                {
                    "person": person,
                    "lesson": lesson,
                    "sent": day(sent),
                    "opened": day(opened) if chance.random() < 0.9 else "",
                    "finished": day(finished) if chance.random() < 0.6 else "",
                }
            )
        for competence in ["pricing", "photo"]:
            if chance.random() < 0.5:
                met = int(chance.integers(0, 6))
                due = int(chance.integers(0, 8))
                practice.append(
                    {
                        "person": person,
                        "competence": competence,
                        "met": met,
                        "right_first": int(chance.binomial(met, 0.6)),
                        "due": due,
                        "kept": int(chance.binomial(due, 0.5)),
                        "last": day(chance.uniform(0, 200)),
                    }
                )
    return rows, practice


write("answers.csv", people())
sent, practice = lessons()
write("lessons.csv", sent)
write("practice.csv", practice)
