//! What becomes of an announcement by itself: a day without a second yes lets it go, its end comes, nobody answers for it any more.

use super::{Shell, progress};
use crate::{
    app::office::tell,
    flow::office::{AnnounceTold, Told},
    model::{LearnerId, Right, Scope, announcement::Standing},
    store::{
        StoreError, audit,
        broadcast::{self, Broadcast},
        role::Member,
    },
};

/// How long one waits for a second person, in seconds.
pub(super) const A_DAY: i64 = 24 * 60 * 60;

/// How an announcement is to stand from now on; none if it stays as it is.
fn due(announcement: &Broadcast, answered_for: bool, now: i64) -> Option<Standing> {
    let (_, ends) = announcement.span;
    match announcement.standing {
        Standing::Asked if now < announcement.made_at + A_DAY => None,
        // One whose maker was erased while its people were written down is never finished.
        Standing::Freezing | Standing::Asked | Standing::Running | Standing::Paused
            if now >= ends =>
        {
            Some(Standing::Expired)
        }
        Standing::Asked | Standing::Running if !answered_for => Some(Standing::Paused),
        Standing::Asked => Some(Standing::Running),
        _ => None,
    }
}

/// Whether it goes out at this moment.
pub(super) fn goes_out(announcement: &Broadcast, now: i64) -> bool {
    announcement.standing == Standing::Running && announcement.span.0 <= now
}

/// Those who may announce to all of these people.
pub(super) fn may_announce<'a>(
    team: &'a [Member],
    reach: &'a Scope,
) -> impl Iterator<Item = LearnerId> + 'a {
    let may =
        |member: &&Member| member.rights.may(Right::Announce) && member.rights.scope.covers(reach);
    team.iter().filter(may).map(|member| member.learner)
}

/// Those who are told how it ends: whoever answers for it, and who else said yes, if they may still see it.
pub(in crate::app) fn concerned(team: &[Member], announcement: &Broadcast) -> Vec<LearnerId> {
    let by = announcement.by;
    let is_second = |id: &LearnerId| announcement.approved_by == Some(*id) && by != Some(*id);
    let second = may_announce(team, &announcement.reach).find(is_second);
    by.into_iter().chain(second).collect()
}

/// Lets it stand as it is to.
pub(super) async fn turn(
    shell: Shell<'_>,
    team: &[Member],
    announcement: &mut Broadcast,
) -> Result<(), StoreError> {
    let (deps, turns) = shell;
    let now = deps.clock.now().as_second();
    let answered_for =
        may_announce(team, &announcement.reach).any(|id| Some(id) == announcement.by);
    let Some(to) = due(announcement, answered_for, now) else {
        return Ok(());
    };
    let id = announcement.id;
    let mut tx = deps.store.begin().await?;
    let turned = match to {
        Standing::Running => broadcast::approve(&mut tx, id, (None, now)).await?,
        _ => broadcast::turn(&mut tx, id, (&[announcement.standing], to)).await?,
    };
    if turned && to != Standing::Running {
        broadcast::take_back(&mut tx, id).await?;
    }
    if let (true, Some(by)) = (turned, announcement.by) {
        let act = (by, to.as_str(), id.to_string(), now);
        audit::add(&mut tx, &[act]).await?;
    }
    tx.commit().await?;
    announcement.standing = to;
    tracing::info!(announcement = id.0, standing = to.as_str(), "by itself");
    let told: Vec<LearnerId> = match to {
        Standing::Paused => may_announce(team, &announcement.reach).collect(),
        Standing::Expired => concerned(team, announcement),
        _ => announcement.by.into_iter().collect(),
    };
    for somebody in told {
        let view = Box::new(progress::view(deps, announcement, somebody).await?);
        let told = match to {
            Standing::Paused => AnnounceTold::Orphaned(view),
            Standing::Expired => AnnounceTold::Report(view),
            _ => AnnounceTold::Progress(view),
        };
        tell(turns, somebody, Told::Announce(told)).await;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Announcement, BroadcastId, Rights, Role};

    fn announcement(standing: Standing) -> Broadcast {
        Broadcast {
            id: BroadcastId(1),
            by: None,
            approved_by: None,
            content: Announcement::default(),
            reach: Scope::default(),
            standing,
            made_at: 0,
            span: (10, 3 * A_DAY),
            total: 1,
        }
    }

    #[test]
    fn the_end_is_told_to_its_maker_and_to_a_second_who_may_see_it() {
        let team = [(1, Role::Owner), (2, Role::Coordinator), (3, Role::Viewer)];
        let team = team.map(|(id, role)| Member {
            learner: LearnerId(id),
            name: String::new(),
            rights: Rights {
                role,
                scope: Scope::default(),
            },
        });
        let check = |by: Option<i64>, second: Option<i64>, told: &[i64]| {
            let over = Broadcast {
                by: by.map(LearnerId),
                approved_by: second.map(LearnerId),
                ..announcement(Standing::Done)
            };
            let found: Vec<i64> = concerned(&team, &over).iter().map(|id| id.0).collect();
            assert_eq!(found, told, "{by:?} {second:?}");
        };
        check(Some(1), Some(2), &[1, 2]);
        check(Some(1), None, &[1]);
        check(Some(1), Some(1), &[1]);
        check(Some(1), Some(3), &[1]);
        check(Some(1), Some(4), &[1]);
        check(None, Some(2), &[2]);
    }

    #[test]
    fn what_becomes_of_it_by_itself() {
        use Standing as S;
        let check = |standing: S, (answered_for, now): (bool, i64), expected: Option<S>| {
            assert_eq!(
                due(&announcement(standing), answered_for, now),
                expected,
                "{standing:?} {now}"
            );
        };
        check(S::Asked, (true, A_DAY - 1), None);
        check(S::Asked, (true, A_DAY), Some(S::Running));
        check(S::Asked, (false, A_DAY - 1), None);
        check(S::Asked, (false, A_DAY), Some(S::Paused));
        check(S::Running, (true, 2 * A_DAY), None);
        check(S::Running, (false, 0), Some(S::Paused));
        check(S::Paused, (false, 0), None);
        check(S::Paused, (true, 3 * A_DAY), Some(S::Expired));
        check(S::Running, (true, 3 * A_DAY), Some(S::Expired));
        check(S::Freezing, (false, 4 * A_DAY), Some(S::Expired));
        check(S::Freezing, (false, A_DAY), None);
        check(S::Done, (false, 4 * A_DAY), None);
    }
}
