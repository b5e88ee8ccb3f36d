### What is handed out: pictures, the page, the workbook. For offices and for everybody; plain words, no full stop in headings.

## On pictures, which stand on phones: at most 34 letters.
report-chart-gap = What work needs, what people can do
report-chart-own = Your skills
report-chart-calibration = Who rates themselves too high
report-needed = needed for the work
report-current = own rating
report-tested = small tasks
report-interval = thin line: how sure it is
report-over = share of people
report-chosen = People chose themselves to answer.

## The head of the page. $name: the programme. $release: 2026-Q4. $date: a day. $k: a number of people.
report-title = Digital skills of creative people
report-edition = { $name }, { $release }, { $date }
report-kind-public = For everybody. At least { $k } people stand behind every number.
report-kind-partner = For partners only; please do not pass it on. At least { $k } people stand behind every number.
report-about = What this is
report-about-text = Creative people said which digital skills their work needs and what they can do now, and they solved small tasks. Here you see where something is missing, for whom, and how sure that is.
report-self-selected = People chose themselves to answer. The numbers speak of those who answered, not of all creative people.

## Who answered. Names of columns and rows are short.
report-who = Who answered
report-wave = Round { $wave }
report-invited = Came
report-started = Began
report-broke-off = Stopped on the way
report-completed = Sent it in
report-people = People

## The gaps. $low and $high: two numbers.
report-gaps = The gaps
report-gaps-text = A gap is what the work needs, minus what people say they can do, in steps of the scale. The larger it is, the more there is to learn.
report-skill = Skill
report-gap = Gap
report-between = { $low } to { $high }
report-quadrant = Place
report-quadrant-concentrate = learn first
report-quadrant-keep-up = keep it up
report-quadrant-low-priority = can wait
report-quadrant-overkill = more than needed
report-uncertain = not sure

## Groups of people, and numbers that are not shown. $k: a number of people.
report-groups = By group
report-groups-text = The gap of each skill in each group.
report-everybody = Everybody
report-not-stated = Not said
report-hidden = hidden, fewer than { $k } people
report-hidden-other = hidden to protect others
report-by-country = By country
report-by-domain = By kind of work
report-by-sex = By sex
report-by-age-band = By age
report-by-locality = By place
report-by-disability = By disability
report-by-org-size = By size of organisation
report-by-role-level = By role
report-by-status = By way of working

## Own rating against tasks.
report-calibration = Own rating and small tasks
report-calibration-text = Above 0, people rate themselves higher than their tasks show; below 0, lower. Both are counted from 0 to 1.
report-area = Field
report-bias = Difference
report-over-raters = Rate themselves too high

## Change. Never "effect".
report-change = Change
report-change-text = The same people, asked again. We call it change and not effect, because other things may have changed too.
report-p = p value
report-attrition = Did not come back

## Lessons.
report-lessons = Lessons
report-sent = Got a lesson
report-opened = Opened one
report-finished = Finished one
report-right-first = Questions right the first time
report-days = Days from sent to finished
report-reviews-due = Questions to repeat
report-reviews-kept = Of them answered

## How it was computed. $k: a number of people.
report-how = How it was computed
report-how-interval = The range beside a number: of 100 such ranges, about 95 hold what people like these would say. It does not repair who chose to answer.
report-how-indices = MWDS (Borich): the gap times what is needed. RDS, from -100 to 100: here a negative number means need. PNI: the gap divided by what people can do.
report-how-places = Place: the skill compared with the mean of all skills, in what is needed and in what people can do. “Not sure” means that with other people it might stand elsewhere.
report-how-hidden = A number is hidden where fewer than { $k } people stand behind it, or people who all answered alike, and where a hidden one could be worked out from it.
report-how-files = All numbers are in the CSV files and the workbook; datapackage.json explains every column.

## In place of a table that has nothing to show.
report-empty-balance = Nobody has sent in a survey yet, or too few to be shown.
report-empty-gap = Too few people have said both what their work needs and what they can do.
report-empty-groups = No group is large enough to be shown.
report-empty-calibration = Too few people have both rated themselves and solved tasks.
report-empty-change = Too few people have been asked a second time.
report-empty-lessons = Too few people have got a lesson.
report-empty-taken = There is no question of choice that enough people answered.

## The last page. $count: a number of numbers. $half: half a range. $groups: a list.
report-brief = Policy brief
report-brief-gaps = The three largest gaps
report-brief-gap = { $skill }: { $gap } ({ $low } to { $high }, { $n } people)
report-brief-for = Largest for: { $groups }
report-brief-asked = What people chose
report-brief-choice = { $choice }: { $share } of { $n } people
report-brief-hidden = What is hidden, and why
report-brief-hidden-a = Numbers hidden because too few people stand behind them, or all alike: { $count }
report-brief-hidden-d = Numbers hidden so that those cannot be worked out: { $count }
report-brief-sure = How sure the numbers are
report-brief-half = Most gaps are known to about { $half } more or less.
report-brief-unsure = Skills whose place is not sure: { $count } of { $of }

## What people wrote, by theme. $coded, $uncoded: numbers of answers. $kappa: a number up to 1.
report-themes = What people wrote
report-themes-text = Coordinators read the open answers and gave each a theme; nobody’s words are shown. An answer that two people read may have two themes, so shares need not add up to 100 %.
report-themes-coded = Answers read: { $coded }. Not read yet: { $uncoded }.
report-themes-agreement = How far two readers agree: kappa { $kappa } (1 is always, 0 is what chance gives).
report-theme = Theme
report-share = Share of answers
report-answers = Answers
report-none-fits = No theme fits

## Names of sheets in the workbook, at most 31 letters, none of []:*?/\
report-sheet-read-me = Read me
report-sheet-charts = Charts
report-sheet-gap = Gaps
report-sheet-calibration = Rating and tasks
report-sheet-change = Change
report-sheet-items = Questions
report-sheet-balance = Who answered
report-sheet-lessons = Lessons
report-sheet-indicators = SDG indicators
report-sheet-codebook = Codebook
report-sheet-themes = Themes
