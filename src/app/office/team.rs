//! The team: one-time links, who came by them, rights that are taken back. Each act leaves a row in the audit.

use super::{Asker, tell};
use crate::{
    app::{Deps, turn::Turns},
    export,
    flow::office::{Colleague, LINK, TeamAsk, TeamTold, Told},
    model::{LearnerId, Rights},
    store::{
        Store, StoreError, audit,
        role::{self, Offer},
    },
};
use jiff::Timestamp;

/// For how long a link is good, in minutes.
pub const LINK_MINUTES: i64 = 10;

pub(super) async fn answer(
    (deps, turns): (&Deps, &Turns),
    asker: &Asker,
    ask: &TeamAsk,
) -> Result<TeamTold, StoreError> {
    let now = deps.clock.now();
    match ask {
        TeamAsk::List => list(&deps.store, asker).await,
        TeamAsk::Link(rights, name) => {
            let covers = |own: &Rights| own.role >= rights.role && own.scope.covers(&rights.scope);
            if !asker.rights.as_ref().is_some_and(covers) {
                return list(&deps.store, asker).await;
            }
            let offer = (Some(asker.id), rights, name.as_str());
            let source = link(deps, offer).await?;
            Ok(TeamTold::Link(deps.link(&source), LINK_MINUTES))
        }
        TeamAsk::Take(member) => take((deps, turns), asker, (member, now)).await,
        TeamAsk::Audit => acts(deps, (asker, now)).await,
        TeamAsk::Redeem(token) => redeem((deps, turns), asker, (token, now)).await,
    }
}

async fn list(store: &Store, asker: &Asker) -> Result<TeamTold, StoreError> {
    let members = role::all(store.reader()).await?;
    let row = |member: role::Member| Colleague {
        mark: role::mark(member.learner),
        own: member.learner == asker.id,
        name: member.name,
        rights: member.rights,
    };
    Ok(TeamTold::List(members.into_iter().map(row).collect()))
}

/// What was done here, as a table; that it was taken out is an act, too.
async fn acts(deps: &Deps, (asker, now): (&Asker, Timestamp)) -> Result<TeamTold, StoreError> {
    let mut tx = deps.store.begin().await?;
    let act = (asker.id, "audit", String::new(), now.as_second());
    audit::add(&mut tx, &[act]).await?;
    tx.commit().await?;
    let mut rows = vec![["at", "by", "act", "what"].map(str::to_owned)];
    for (at, name, act, touched) in audit::all(deps.store.reader()).await? {
        let at = Timestamp::from_second(at).unwrap_or_default();
        rows.push([at.to_string(), name, act, touched]);
    }
    Ok(TeamTold::Audit(export::table(&rows)))
}

/// Makes a one-time link that gives these rights; what stands after `?start=` in it. Nobody made it where the command line did.
pub async fn link(
    deps: &Deps,
    (by, rights, name): (Option<LearnerId>, &Rights, &str),
) -> Result<String, StoreError> {
    let (token, now) = (deps.ids.token(), deps.clock.now());
    let mut tx = deps.store.begin().await?;
    let offer = Offer {
        hash: role::hash(&token),
        rights: rights.clone(),
        name: name.to_owned(),
        by,
        at: now.as_second(),
        until: now.as_second() + LINK_MINUTES * 60,
    };
    role::offer(&mut tx, &offer).await?;
    if let Some(by) = by {
        let act = (by, "link", rights.role.as_str().to_owned(), now.as_second());
        audit::add(&mut tx, &[act]).await?;
    }
    tx.commit().await?;
    Ok(format!("{LINK}{token}"))
}

async fn take(
    (deps, turns): (&Deps, &Turns),
    asker: &Asker,
    (member, now): (&str, Timestamp),
) -> Result<TeamTold, StoreError> {
    let team = role::all(deps.store.reader()).await?.into_iter();
    let mut ids = team.map(|own| own.learner);
    // Whoever is not there any more has no rights.
    let Some(member) = ids.find(|id| role::mark(*id) == member) else {
        return Ok(TeamTold::Taken(true));
    };
    let mut tx = deps.store.begin().await?;
    let taken = role::take(&mut tx, member).await?;
    if taken {
        let act = (asker.id, "demote", member.to_string(), now.as_second());
        audit::add(&mut tx, &[act]).await?;
    }
    tx.commit().await?;
    if taken {
        tell(turns, member, Told::Team(TeamTold::Lost)).await;
    }
    Ok(TeamTold::Taken(taken))
}

/// Whether somebody with these rights would lose by getting those.
fn has_more(own: &Rights, given: &Rights) -> bool {
    own.role > given.role || (own.role == given.role && own.scope.covers(&given.scope))
}

/// Uses a link up. The same job twice, after a kill, is told the same.
async fn redeem(
    (deps, turns): (&Deps, &Turns),
    asker: &Asker,
    (token, now): (&str, Timestamp),
) -> Result<TeamTold, StoreError> {
    let mut tx = deps.store.begin().await?;
    let by = (asker.id, now.as_second());
    let Some(offer) = role::redeem(&mut tx, &role::hash(token), by).await? else {
        return Ok(TeamTold::NoLink);
    };
    // Whoever has more already loses nothing by opening a link for less.
    let more = asker
        .rights
        .as_ref()
        .filter(|own| has_more(own, &offer.rights));
    let rights = more.unwrap_or(&offer.rights).clone();
    let given = (offer.by, now.as_second());
    role::give(&mut tx, asker.id, (&rights, &offer.name), given).await?;
    let act = (
        asker.id,
        "join",
        rights.role.as_str().to_owned(),
        now.as_second(),
    );
    audit::add(&mut tx, &[act]).await?;
    tx.commit().await?;
    if let Some(maker) = offer.by.filter(|maker| *maker != asker.id) {
        let joined = TeamTold::Joined(offer.name, rights.clone());
        tell(turns, maker, Told::Team(joined)).await;
    }
    Ok(TeamTold::Welcome(rights))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Role, Scope};

    #[test]
    fn nobody_loses_by_a_link_for_less() {
        let rights = |role, countries: &[&str]| Rights {
            role,
            scope: Scope {
                countries: countries
                    .iter()
                    .map(|id| id.parse().expect("an id"))
                    .collect(),
                ..Scope::default()
            },
        };
        use Role::{Coordinator, Owner, Viewer};
        for (own, given, more) in [
            (rights(Owner, &[]), rights(Owner, &["kh"]), true),
            (rights(Owner, &["kh"]), rights(Owner, &[]), false),
            (rights(Viewer, &["kh"]), rights(Viewer, &["la"]), false),
            (rights(Coordinator, &["kh"]), rights(Viewer, &[]), true),
            (rights(Viewer, &[]), rights(Coordinator, &["kh"]), false),
        ] {
            assert_eq!(has_more(&own, &given), more, "{own:?} {given:?}");
        }
    }
}
