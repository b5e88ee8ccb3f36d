//! An announcement is confirmed: its words are rendered, its people written down, and whether it may go at once is decided.

use crate::{
    app::Deps,
    flow::{
        Button, Class, Slot, Speech,
        action::{Action, Setting},
        office::Heads,
        phrase::{Phrase, Word},
    },
    model::{
        Announcement, BroadcastId, Lang, LearnerId, LessonId, Library, Post, Programme, Scope,
        TopicId,
        announcement::{Moment, Standing},
    },
    store::{
        StoreError, audit,
        broadcast::{self, Broadcast, Filter, New, Plan, Topics, Wanted},
    },
    text::{self, Message},
};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// How many people are written down at once: turns of others go between.
const PORTION: u32 = 10_000;

/// How long a large announcement can be undone, in seconds.
const UNDO: i64 = 5 * 60;

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// Who confirms what, by which job.
#[derive(Debug)]
pub struct Order<'a> {
    /// The job; the same one makes the same announcement.
    pub job: i64,
    /// Who.
    pub by: LearnerId,
    /// How far their rights go.
    pub reach: &'a Scope,
    /// What.
    pub content: &'a Announcement,
}

impl Topics for Library {
    fn lessons(&self, topic: &TopicId) -> Vec<LessonId> {
        self.lessons_of(topic)
            .map(|lesson| lesson.id.clone())
            .collect()
    }
}

/// The condition for an audience at this moment.
fn filter(deps: &Deps, content: &Announcement, reach: &Scope) -> Result<Filter, StoreError> {
    let library = deps.library();
    Ok(Filter::new(&Wanted {
        content,
        reach,
        topics: &*library,
        now: deps.clock.now().as_second(),
    })?)
}

/// Whether somebody whose rights go so far picks people by what they told or did. How many those are is told in steps, and they are five at
/// least: else a filter more or less would tell what one person said, and leave no trace.
pub(super) fn is_picked(deps: &Deps, (content, reach): (&Announcement, &Scope)) -> bool {
    !reach.is_everywhere() || content.is_picked(&deps.library().programme.languages)
}

/// For how many people it would be.
pub async fn count(
    deps: &Deps,
    content: &Announcement,
    reach: &Scope,
) -> Result<Heads, StoreError> {
    let people = broadcast::count(deps.store.reader(), &filter(deps, content, reach)?).await?;
    Ok(match is_picked(deps, (content, reach)) {
        true => Heads::of_some(people),
        false => Heads::Exactly(people),
    })
}

/// Makes the announcement, writes down its people, and lets it go or asks for a second yes.
pub async fn send(deps: &Deps, order: &Order<'_>) -> Result<Option<Broadcast>, StoreError> {
    let now = deps.clock.now();
    let span = span(&deps.library().programme, order.content, now);
    let id = make(deps, order, span).await?;
    let found = broadcast::find(deps.store.reader(), id).await?;
    if found
        .as_ref()
        .is_some_and(|found| found.standing == Standing::Freezing)
    {
        freeze(deps, order, (id, span.0)).await?;
        let (standing, begins) = confirm(deps, (order, id), (span.0, now.as_second())).await?;
        // The day of waiting for a second person is none of those on which it is of use.
        let ends = match standing {
            Standing::Asked => span.1 + SECONDS_A_DAY,
            _ => span.1,
        };
        let mut tx = deps.store.begin().await?;
        broadcast::seal(&mut tx, (id, standing), (begins, ends)).await?;
        let act = (order.by, "announce", id.to_string(), now.as_second());
        audit::add(&mut tx, &[act]).await?;
        tx.commit().await?;
        deps.announce.notify_one();
    }
    broadcast::find(deps.store.reader(), id).await
}

async fn make(deps: &Deps, order: &Order<'_>, span: (i64, i64)) -> Result<BroadcastId, StoreError> {
    let mut tx = deps.store.begin().await?;
    let new = New {
        job: order.job,
        by: order.by,
        at: deps.clock.now().as_second(),
        content: order.content,
        reach: order.reach,
        span,
    };
    let id = broadcast::add(&mut tx, &new).await?;
    for lang in &deps.library().programme.languages {
        let read_in = order.content.language_for(*lang);
        if let Some(post) = read_in.and_then(|own| order.content.posts.get(&own)) {
            let body = serde_json::to_string(&message(deps, *lang, post))?;
            broadcast::word(&mut tx, id, (*lang, &body)).await?;
        }
    }
    tx.commit().await?;
    Ok(id)
}

/// The message as a learner of this language gets it: with a button that ends announcements.
fn message(deps: &Deps, lang: Lang, post: &Post) -> Message {
    let mute = Button::new(Word::AnnouncementsOff, Action::Set(Setting::Mute(true)));
    let speech = Speech {
        slot: Slot::Passing,
        class: Class::Broadcast,
        phrase: Phrase::Post(Box::new(post.clone())),
        keyboard: vec![vec![mute]],
        lang: None,
    };
    let messages = text::render(&deps.texts, lang, &speech);
    // What does not fit into one was refused when it was written.
    messages.into_iter().next_back().unwrap_or_default()
}

/// Writes down the people, a portion at a time.
async fn freeze(
    deps: &Deps,
    order: &Order<'_>,
    (id, usual): (BroadcastId, i64),
) -> Result<(), StoreError> {
    let filter = filter(deps, order.content, order.reach)?;
    let programme = &deps.library().programme;
    let zones = zones(programme, order.content);
    let plan = Plan {
        id,
        fallback: order.content.fallback,
        usual: zones.get(&programme.default_zone).copied().unwrap_or(usual),
        zones,
    };
    loop {
        let mut tx = deps.store.begin().await?;
        let written = broadcast::fill(&mut tx, &plan, &filter, PORTION).await?;
        tx.commit().await?;
        if written < u64::from(PORTION) {
            return Ok(());
        }
        tokio::task::yield_now().await;
    }
}

/// Whether it may go, and when: a large one can be undone for a while, a very large one needs a second yes, and one to a few people who are
/// picked goes to nobody. Many small ones of one maker within a day need a second yes too: what counts is how many people hear of somebody
/// whom nobody else has looked at.
async fn confirm(
    deps: &Deps,
    (order, id): (&Order<'_>, BroadcastId),
    (begins, now): (i64, i64),
) -> Result<(Standing, i64), StoreError> {
    let people = broadcast::written(deps.store.reader(), id).await?;
    let limits = deps.library().programme.limits;
    let begins = match people > limits.undo_above {
        true => begins.max(now + UNDO),
        false => begins,
    };
    let lately = (order.by, now - SECONDS_A_DAY);
    let others = broadcast::confirmed(deps.store.reader(), lately, id).await?;
    let few = Heads::of_some(people) == Heads::Few;
    let standing = match people + others > limits.second_person_above {
        _ if few && is_picked(deps, (order.content, order.reach)) => Standing::Cancelled,
        true => Standing::Asked,
        false => Standing::Running,
    };
    Ok((standing, begins))
}

/// When it begins at the earliest, and when it is over for all.
fn span(programme: &Programme, content: &Announcement, now: Timestamp) -> (i64, i64) {
    let now = now.as_second();
    let (begins, last) = match content.moment {
        Moment::Now => (now, now),
        Moment::At(moment) => (moment.as_second(), moment.as_second()),
        Moment::Local(_) => {
            let zones = zones(programme, content);
            let first = zones.values().min().copied().unwrap_or(now);
            (first, zones.values().max().copied().unwrap_or(now))
        }
    };
    let days = i64::from(content.days.0.max(1));
    (begins.max(now), last.max(now) + days * SECONDS_A_DAY)
}

/// The moment of each of the programme's zones, where it is the hour that counts; nothing where it is one moment for all.
fn zones(programme: &Programme, content: &Announcement) -> BTreeMap<String, i64> {
    let Moment::Local(time) = content.moment else {
        return BTreeMap::new();
    };
    let countries = programme
        .countries
        .iter()
        .flat_map(|country| &country.zones);
    let moment = |zone: &String| {
        let at = time.in_tz(zone).ok()?;
        Some((zone.clone(), at.timestamp().as_second()))
    };
    countries
        .chain([&programme.default_zone])
        .filter_map(moment)
        .collect()
}
