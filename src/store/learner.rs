//! What is known of each person.

use super::{Reader, Result, StoreError, Tx, rows};
use crate::model::{Consent, Days, Hour, Learner, LearnerId, Pause, Rights, Standing};
use jiff::Timestamp;
use serde::Serialize;
use sqlx::{FromRow, Row as _, sqlite::SqliteRow};

/// The learners of these ids, in no order; those that there are not are left out.
pub async fn load(tx: &mut Tx, learners: &[LearnerId]) -> Result<Vec<Learner>> {
    const SQL: &str = "select learner.id, language, adult, consent_version, consent_given, consent_at, source, country, domain,
        zone, hour, days, goal, text_only, muted, paused, pause_until, standing, unanswered, joined_at, seen_at, progress, role, scope
        from jsonb_each(?1) as asked cross join learner on learner.id = asked.value
        left join role on role.learner_id = learner.id";
    if learners.is_empty() {
        return Ok(Vec::new());
    }
    let found: Vec<Found> = rows::ask(tx, SQL, learners).await?;
    found.into_iter().map(|Found(learner)| learner).collect()
}

/// Saves the learners whole, new ones and known ones.
pub async fn save(tx: &mut Tx, learners: &[&Learner]) -> Result<()> {
    const SQL: &str = "insert into learner (id, language, adult, consent_version, consent_given, consent_at, source,
            country, domain, zone, hour, days, goal, text_only, muted, paused, pause_until, standing, unanswered,
            joined_at, seen_at, progress)
        select value ->> 'id', value ->> 'language', value ->> 'adult', value ->> 'consent_version', value ->> 'consent_given',
            value ->> 'consent_at', value ->> 'source', value ->> 'country', value ->> 'domain', value ->> 'zone',
            value ->> 'hour', value ->> 'days', value ->> 'goal', value ->> 'text_only', value ->> 'muted', value ->> 'paused',
            value ->> 'pause_until', value ->> 'standing', value ->> 'unanswered', value ->> 'joined_at',
            value ->> 'seen_at', value ->> 'progress'
        from jsonb_each(?1) where true
        on conflict (id) do update set language = excluded.language, adult = excluded.adult, consent_version = excluded.consent_version,
            consent_given = excluded.consent_given, consent_at = excluded.consent_at, source = excluded.source,
            country = excluded.country, domain = excluded.domain, zone = excluded.zone, hour = excluded.hour,
            days = excluded.days, goal = excluded.goal, text_only = excluded.text_only, muted = excluded.muted, paused = excluded.paused,
            pause_until = excluded.pause_until, standing = excluded.standing, unanswered = excluded.unanswered,
            joined_at = excluded.joined_at, seen_at = excluded.seen_at, progress = excluded.progress";
    if learners.is_empty() {
        return Ok(());
    }
    let rows: Result<Vec<Row<'_>>> = learners.iter().map(|learner| row(learner)).collect();
    rows::write(tx, SQL, rows?).await?;
    Ok(())
}

/// Everybody, in the order of their ids.
pub async fn ids(reader: &Reader) -> Result<Vec<LearnerId>> {
    const SQL: &str = "select id from learner order by id";
    let found: Vec<i64> = sqlx::query_scalar(SQL).fetch_all(&reader.0).await?;
    Ok(found.into_iter().map(LearnerId).collect())
}

/// The highest id that is in use, also by somebody who is being erased; 0 if there is nobody.
pub async fn highest(reader: &Reader) -> Result<i64> {
    let found = sqlx::query_scalar("select max(
        (select coalesce(max(id), 0) from learner), (select coalesce(max(learner_id), 0) from erasure),
        (select coalesce(max(learner_id), 0) from address), (select coalesce(max(learner_id), 0) from outbox))");
    Ok(found.fetch_one(&reader.0).await?)
}

/// Notes that messages do not reach these learners any more.
pub async fn unreachable(tx: &mut Tx, learners: &[LearnerId]) -> Result<()> {
    const SQL: &str = "update learner set standing = 'unreachable' where id in (select value from jsonb_each(?1))";
    if !learners.is_empty() {
        rows::write(tx, SQL, learners).await?;
    }
    Ok(())
}

#[derive(Serialize)]
struct Row<'a> {
    id: LearnerId,
    language: Option<&'a str>,
    adult: Option<bool>,
    consent_version: Option<&'a str>,
    consent_given: Option<bool>,
    consent_at: Option<i64>,
    source: Option<&'a str>,
    country: Option<&'a str>,
    domain: Option<&'a str>,
    zone: Option<&'a str>,
    hour: Hour,
    days: Days,
    goal: u8,
    text_only: bool,
    muted: bool,
    paused: u8,
    pause_until: Option<i64>,
    standing: Standing,
    unanswered: u8,
    joined_at: i64,
    seen_at: i64,
    progress: String,
}

fn row(learner: &Learner) -> Result<Row<'_>> {
    let consent = learner.consent.as_ref();
    Ok(Row {
        id: learner.id,
        language: learner.language.as_ref().map(|language| language.code()),
        adult: learner.adult,
        consent_version: consent.map(|consent| consent.version.as_str()),
        consent_given: consent.map(|consent| consent.given),
        consent_at: consent.map(|consent| consent.at.as_second()),
        source: learner.source.as_deref(),
        country: learner.country.as_deref(),
        domain: learner.domain.as_ref().map(|domain| domain.as_str()),
        zone: learner.zone.as_deref(),
        hour: learner.hour,
        days: learner.days,
        goal: learner.goal,
        text_only: learner.text_only,
        muted: learner.muted,
        paused: learner.pause.map_or(0, |pause| 1 + u8::from(pause.by_bot)),
        pause_until: learner
            .pause
            .and_then(|pause| pause.until)
            .map(Timestamp::as_second),
        standing: learner.standing,
        unanswered: learner.unanswered,
        joined_at: learner.joined.as_second(),
        seen_at: learner.seen.as_second(),
        progress: serde_json::to_string(&learner.progress)?,
    })
}

/// A learner as read from a row; there are more columns than a tuple takes.
struct Found(Result<Learner>);

impl FromRow<'_, SqliteRow> for Found {
    fn from_row(row: &SqliteRow) -> sqlx::Result<Self> {
        Ok(Found(read(row)))
    }
}

/// A learner out of a row with all columns of the table, and those of their role.
pub(super) fn read(row: &SqliteRow) -> Result<Learner> {
    let small = |column: &'static str| rows::small::<u8>(row.try_get(column)?, column);
    let language: Option<String> = row.try_get("language")?;
    let domain: Option<String> = row.try_get("domain")?;
    let progress: String = row.try_get("progress")?;
    Ok(Learner {
        id: LearnerId(row.try_get("id")?),
        language: language.map(|code| code.parse()).transpose()?,
        adult: row.try_get("adult")?,
        consent: consent(row)?,
        source: row.try_get("source")?,
        country: row.try_get("country")?,
        domain: domain.map(|id| id.parse()).transpose()?,
        zone: row.try_get("zone")?,
        hour: Hour::new(small("hour")?).ok_or(StoreError::Value("hour"))?,
        days: Days::try_from(small("days")?).map_err(|_| StoreError::Value("days"))?,
        goal: small("goal")?,
        text_only: row.try_get("text_only")?,
        muted: row.try_get("muted")?,
        pause: pause(row)?,
        standing: standing(row.try_get("standing")?)?,
        unanswered: small("unanswered")?,
        joined: rows::moment(row.try_get("joined_at")?)?,
        seen: rows::moment(row.try_get("seen_at")?)?,
        progress: serde_json::from_str(&progress)?,
        rights: rights(row)?,
    })
}

fn rights(row: &SqliteRow) -> Result<Option<Rights>> {
    let role: Option<String> = row.try_get("role")?;
    let scope: Option<String> = row.try_get("scope")?;
    let both = role.zip(scope);
    both.map(|(role, scope)| super::role::rights(&role, &scope))
        .transpose()
}

fn consent(row: &SqliteRow) -> Result<Option<Consent>> {
    let Some(given) = row.try_get("consent_given")? else {
        return Ok(None);
    };
    Ok(Some(Consent {
        version: row.try_get("consent_version")?,
        given,
        at: rows::moment(row.try_get("consent_at")?)?,
    }))
}

fn pause(row: &SqliteRow) -> Result<Option<Pause>> {
    let paused: i64 = row.try_get("paused")?;
    let until: Option<i64> = row.try_get("pause_until")?;
    let until = until.map(rows::moment).transpose()?;
    let by_bot = paused == 2;
    Ok((paused != 0).then_some(Pause { until, by_bot }))
}

fn standing(word: String) -> Result<Standing> {
    match word.as_str() {
        "reachable" => Ok(Standing::Reachable),
        "unreachable" => Ok(Standing::Unreachable),
        _ => Err(StoreError::Value("standing")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        model::Lang,
        store::testing::{NOW, at, begin, fresh, named, somebody, with_people},
    };

    fn settled_in(id: i64) -> Learner {
        let mut learner = somebody(id);
        learner.language = Some(Lang::KM);
        learner.consent = Some(Consent {
            version: "2026-01".into(),
            given: true,
            at: at(NOW + 5),
        });
        learner.source = Some("weaving-takeo".into());
        learner.country = Some("KH".into());
        learner.domain = Some(named("crafts"));
        learner.zone = Some("Asia/Phnom_Penh".into());
        learner.hour = Hour::new(6).expect("an hour");
        learner.days = Days::try_from(0b10101).expect("days");
        learner.goal = 7;
        learner.text_only = true;
        learner.muted = true;
        learner.pause = Some(Pause {
            until: Some(at(NOW + 9)),
            by_bot: true,
        });
        learner.standing = Standing::Unreachable;
        learner.unanswered = 4;
        learner.seen = at(NOW + 60);
        learner.progress.finished.insert(named("photo"), at(NOW));
        learner.progress.mastered.insert(named("sell"));
        learner
    }

    #[tokio::test]
    async fn a_learner_comes_back_as_they_were() {
        let (_folder, store) = fresh().await;
        let (plain, full) = (somebody(-5), settled_in(i64::MAX));
        let mut tx = begin(&store).await;
        save(&mut tx, &[&plain, &full]).await.expect("saved");
        let asked = [plain.id, LearnerId(404), full.id];
        let mut found = load(&mut tx, &asked).await.expect("loaded");
        found.sort_by_key(|learner| learner.id);
        assert_eq!(found, [plain, full]);
    }

    #[tokio::test]
    async fn a_learner_is_saved_over() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        save(&mut tx, &[&settled_in(1)]).await.expect("saved");
        let found = load(&mut tx, &[LearnerId(1)]).await.expect("loaded");
        assert_eq!(found, [settled_in(1)]);
        save(&mut tx, &[&somebody(1)]).await.expect("saved");
        let found = load(&mut tx, &[LearnerId(1), LearnerId(2)])
            .await
            .expect("loaded");
        assert_eq!(found, [somebody(1), somebody(2)]);
    }

    #[tokio::test]
    async fn only_those_named_become_unreachable() {
        let (_folder, store) = with_people(2).await;
        let mut tx = begin(&store).await;
        unreachable(&mut tx, &[LearnerId(2)]).await.expect("noted");
        let found = load(&mut tx, &[LearnerId(1), LearnerId(2)])
            .await
            .expect("loaded");
        assert_eq!(found[0].standing, Standing::Reachable);
        assert_eq!(found[1].standing, Standing::Unreachable);
    }
}
