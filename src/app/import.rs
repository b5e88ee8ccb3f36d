//! Takes in answers that were gathered elsewhere: people without an address, whom no message ever reaches.

use super::clock::Ids;
use crate::{
    content::answers::Sent,
    flow::RunKey,
    model::{
        Answer, AnswerKey, AnswerValue, Consent, DomainId, Grouping, Learner, LearnerId, Library,
        QuestionName, Survey,
    },
    store::{Store, StoreError, Tx, answer, import, learner, survey_run},
};
use jiff::Timestamp;

/// How many rows are written together.
const PORTION: usize = 500;

/// The version of the consent that is noted: whoever gathered the answers asked for it.
const CONSENT: &str = "import";

/// What is taken in.
#[derive(Clone, Copy, Debug)]
pub struct Batch<'a> {
    /// The survey that was answered.
    pub survey: &'a Survey,
    /// The how-manieth time.
    pub wave: u32,
    /// The answers.
    pub sent: &'a [Sent],
}

/// What came of it: numbers of rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Taken in.
    pub new: usize,
    /// Known already, and left as they are.
    pub known: usize,
}

/// Takes the rows in that did not come before; `each` hears how many are done.
pub async fn import(
    (store, library): (&Store, &Library),
    (ids, now): (&Ids, Timestamp),
    batch: Batch<'_>,
    mut each: impl FnMut(usize),
) -> Result<Imported, StoreError> {
    let mut imported = Imported::default();
    for (nth, portion) in batch.sent.chunks(PORTION).enumerate() {
        let mut tx = store.begin().await?;
        let taken = self::portion(
            &mut tx,
            library,
            (ids, now),
            Batch {
                sent: portion,
                ..batch
            },
        );
        imported.new += taken.await?;
        tx.commit().await?;
        each(nth * PORTION + portion.len());
    }
    imported.known = batch.sent.len() - imported.new;
    Ok(imported)
}

/// The keys of a row: of the row itself, of the person's run, and of the person.
struct Keys {
    row: String,
    run: Option<String>,
    person: Option<String>,
}

impl Keys {
    fn of(batch: Batch<'_>, sent: &Sent) -> Keys {
        let survey = batch.survey.id.as_str();
        let person = sent.person.as_deref();
        let wave = batch.wave.to_string();
        Keys {
            row: import::key(&["row", survey, &sent.key]),
            run: person.map(|person| import::key(&["run", survey, &wave, person])),
            person: person.map(|person| import::key(&["person", person])),
        }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        [Some(&self.row), self.run.as_ref(), self.person.as_ref()]
            .into_iter()
            .flatten()
    }
}

async fn portion(
    tx: &mut Tx,
    library: &Library,
    (ids, now): (&Ids, Timestamp),
    batch: Batch<'_>,
) -> Result<usize, StoreError> {
    let keys: Vec<Keys> = batch
        .sent
        .iter()
        .map(|sent| Keys::of(batch, sent))
        .collect();
    let asked: Vec<String> = keys.iter().flat_map(Keys::all).cloned().collect();
    let mut known = import::known(tx, &asked).await?;
    let (mut people, mut noted, mut runs) = (Vec::new(), Vec::new(), Vec::new());
    for (sent, keys) in batch.sent.iter().zip(&keys) {
        let is_known = |key: &String| known.contains_key(key);
        let is_gone = keys
            .person
            .as_ref()
            .is_some_and(|key| known.get(key) == Some(&None));
        if is_known(&keys.row) || keys.run.as_ref().is_some_and(is_known) || is_gone {
            continue;
        }
        let at = sent.at.unwrap_or(now).min(now);
        let owner = keys
            .person
            .as_ref()
            .and_then(|key| known.get(key).copied().flatten());
        let id = owner.unwrap_or_else(|| {
            let person = person(library, (ids.next(), at), (batch.survey, sent));
            let id = person.id;
            people.push(person);
            id
        });
        let fresh: Vec<&String> = keys.all().filter(|key| !known.contains_key(*key)).collect();
        noted.extend(fresh.iter().map(|key| ((*key).clone(), id)));
        known.extend(keys.all().map(|key| (key.clone(), Some(id))));
        runs.push((id, sent, at));
    }
    learner::save(tx, &people.iter().collect::<Vec<_>>()).await?;
    import::add(tx, &noted).await?;
    write(tx, batch, &runs).await?;
    Ok(runs.len())
}

/// Writes the runs and their answers.
async fn write(
    tx: &mut Tx,
    batch: Batch<'_>,
    runs: &[(LearnerId, &Sent, Timestamp)],
) -> Result<(), StoreError> {
    let run = RunKey {
        survey: batch.survey.id.clone(),
        wave: batch.wave,
    };
    let begun: Vec<_> = runs
        .iter()
        .map(|(id, _, at)| {
            (
                *id,
                run.clone(),
                batch.survey.version.clone(),
                at.as_second(),
            )
        })
        .collect();
    survey_run::begin(tx, &begun).await?;
    let sent: Vec<_> = runs
        .iter()
        .map(|(id, _, at)| (*id, run.clone(), at.as_second()))
        .collect();
    survey_run::complete(tx, &sent).await?;
    let answers: Vec<(LearnerId, Answer)> = runs
        .iter()
        .flat_map(|(id, sent, at)| answers(batch, sent, *at).map(|answer| (*id, answer)))
        .collect();
    let answers: Vec<(LearnerId, &Answer)> =
        answers.iter().map(|(id, answer)| (*id, answer)).collect();
    answer::record(tx, &answers).await
}

/// The answers of one row.
fn answers(batch: Batch<'_>, sent: &Sent, at: Timestamp) -> impl Iterator<Item = Answer> {
    sent.answers.iter().filter_map(move |(name, value)| {
        let question = batch.survey.question(name.as_str())?;
        Some(Answer {
            survey: batch.survey.id.clone(),
            version: batch.survey.version.clone(),
            wave: batch.wave,
            question: AnswerKey::from(name.clone()),
            competence: question.competence.clone(),
            measure: question.measure,
            value: value.clone(),
            at,
        })
    })
}

/// Somebody who answered elsewhere.
fn person(
    library: &Library,
    (id, at): (LearnerId, Timestamp),
    (survey, sent): (&Survey, &Sent),
) -> Learner {
    let mut person = Learner::new(id, at);
    person.adult = Some(true);
    person.consent = Some(Consent {
        version: CONSENT.into(),
        given: true,
        at,
    });
    let country = choice(survey, sent, Grouping::Country);
    person.country = country.filter(|id| library.programme.country(id).is_some());
    let domain = choice(survey, sent, Grouping::Domain);
    let domain: Option<DomainId> = domain.and_then(|id| id.parse().ok());
    person.domain = domain.filter(|id| library.programme.domain(id).is_some());
    person
}

/// The group that somebody named for a grouping.
fn choice(survey: &Survey, sent: &Sent, by: Grouping) -> Option<String> {
    let fits = |name: &QuestionName| {
        survey
            .question(name.as_str())
            .is_some_and(|question| question.grouping == Some(by))
    };
    let (_, value) = sent.answers.iter().find(|(name, _)| fits(name))?;
    match value {
        Ok(AnswerValue::One(choice)) => Some(choice.to_string()),
        _ => None,
    }
}
