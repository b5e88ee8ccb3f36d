//! Coding open answers: which questions there are, the next answer in a coder's own order, and what they found in it.

use super::Asker;
use crate::{
    app::Deps,
    flow::office::{Coded, CodingAsk, CodingTold, OpenAnswer, OpenQuestion, Showing, THEMES_MOST},
    model::{Measure, Scope},
    report::statistics::agreement::kappa,
    store::{
        StoreError, audit,
        code::{self, Open},
    },
};

pub(super) async fn answer(
    deps: &Deps,
    asker: &Asker,
    ask: &CodingAsk,
) -> Result<CodingTold, StoreError> {
    let scope = asker.reach();
    match ask {
        CodingAsk::Questions => questions(deps, asker, &scope).await,
        CodingAsk::Next(to) => next(deps, asker, (to, &scope)).await,
        CodingAsk::Code(answer, place) => {
            let themes = code::themes(deps.store.reader(), open(&answer.to)).await?;
            let name = themes.into_iter().find(|(own, _)| own == place);
            let found = (*place, name.map(|(_, name)| name));
            keep(deps, asker, (answer, found, &scope)).await
        }
        CodingAsk::Theme(answer, name) => {
            let mut tx = deps.store.begin().await?;
            let made = (name.as_str(), asker.id, THEMES_MOST);
            let place = code::make(&mut tx, open(&answer.to), made).await?;
            tx.commit().await?;
            match place {
                Some(place) => {
                    let found = (place, Some(name.clone()));
                    keep(deps, asker, (answer, found, &scope)).await
                }
                None => Ok(CodingTold::Full(answer.to.clone())),
            }
        }
    }
}

fn open(to: &OpenQuestion) -> Open<'_> {
    Open {
        survey: &to.survey,
        question: &to.question,
    }
}

/// The open questions of the surveys that are asked now.
async fn questions(deps: &Deps, asker: &Asker, scope: &Scope) -> Result<CodingTold, StoreError> {
    let library = deps.library();
    let reader = deps.store.reader();
    let mut all = Vec::new();
    for survey in library.surveys() {
        let questions = survey.questions.iter();
        for question in questions.filter(|question| question.measure == Some(Measure::Open)) {
            let to = OpenQuestion {
                survey: survey.id.to_string(),
                question: question.name.to_string(),
            };
            let left = code::left(reader, open(&to), (asker.id, scope)).await?;
            let pairs = code::pairs(reader, open(&to)).await?;
            all.push(Coded {
                to,
                label: question.label.clone(),
                left,
                twice: pairs.len(),
                kappa: kappa(&pairs),
            });
        }
    }
    Ok(CodingTold::Questions(all))
}

async fn next(
    deps: &Deps,
    asker: &Asker,
    (to, scope): (&OpenQuestion, &Scope),
) -> Result<CodingTold, StoreError> {
    let reader = deps.store.reader();
    let by = (asker.id, scope);
    let Some((of, wave, post)) = code::next(reader, open(to), by).await? else {
        return Ok(CodingTold::AllCoded);
    };
    let mut tx = deps.store.begin().await?;
    let Some(reading) = code::read(&mut tx, open(to), (asker.id, of, wave)).await? else {
        return Ok(CodingTold::AllCoded);
    };
    tx.commit().await?;
    let left = code::left(reader, open(to), by).await?;
    let themes = code::themes(reader, open(to)).await?;
    let answer = OpenAnswer {
        to: to.clone(),
        reading,
    };
    Ok(CodingTold::Answer(Box::new(Showing {
        answer,
        of,
        post,
        themes,
        left,
    })))
}

/// Keeps what was found. Once more, after a kill, is the same; an answer that is gone is passed over.
async fn keep(
    deps: &Deps,
    asker: &Asker,
    (answer, (place, name), scope): (&OpenAnswer, (u32, Option<String>), &Scope),
) -> Result<CodingTold, StoreError> {
    let now = deps.clock.now().as_second();
    let mut tx = deps.store.begin().await?;
    let found = (answer.reading, place);
    let by = (asker.id, scope, now);
    if !code::add(&mut tx, open(&answer.to), found, by).await? {
        drop(tx);
        return next(deps, asker, (&answer.to, scope)).await;
    }
    let touched = format!("{}/{}", answer.to.survey, answer.to.question);
    audit::add(&mut tx, &[(asker.id, "code", touched, now)]).await?;
    tx.commit().await?;
    Ok(CodingTold::Coded(answer.clone(), name))
}
