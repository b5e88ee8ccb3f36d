//! Invitations: links for places, made once for each job, counted within the scope of whoever asks. Few people are not told as a number.

use super::Asker;
use crate::{
    app::Deps,
    flow::office::{Invitation, PAGE, PostersAsk, PostersTold},
    model::{Lang, Poster, Scope},
    report::release::Kind,
    store::{
        StoreError, audit,
        source::{self, Source},
    },
};

pub(super) async fn answer(
    deps: &Deps,
    asker: &Asker,
    ask: &PostersAsk,
) -> Result<PostersTold, StoreError> {
    match ask {
        PostersAsk::List(page) => list(deps, asker, *page as usize).await,
        PostersAsk::Make(name, wish) => make(deps, asker, (name, wish)).await,
        PostersAsk::One(slug) => Ok(match find(deps, asker, slug).await? {
            Some(found) => PostersTold::One(found),
            None => PostersTold::Gone,
        }),
        PostersAsk::Draw(slug, lang) => Ok(match find(deps, asker, slug).await? {
            Some(found) => {
                let poster = poster(deps, &found, *lang);
                PostersTold::Poster(found, poster)
            }
            None => PostersTold::Gone,
        }),
    }
}

/// The sources that are theirs to see.
async fn theirs(deps: &Deps, scope: &Scope) -> Result<Vec<Source>, StoreError> {
    let all = source::all(deps.store.reader()).await?;
    let own = all.into_iter();
    Ok(own.filter(|source| scope.covers(&source.scope)).collect())
}

async fn list(deps: &Deps, asker: &Asker, page: usize) -> Result<PostersTold, StoreError> {
    let scope = asker.reach();
    let all = theirs(deps, &scope).await?;
    let last = all.len().saturating_sub(1) / PAGE;
    let page = page.min(last);
    let mut found = Vec::new();
    for source in all.iter().skip(page * PAGE).take(PAGE) {
        found.push(invitation(deps, source, &scope).await?);
    }
    Ok(PostersTold::List(found, page as u32, page < last))
}

async fn find(deps: &Deps, asker: &Asker, slug: &str) -> Result<Option<Invitation>, StoreError> {
    let scope = asker.reach();
    let all = theirs(deps, &scope).await?;
    match all.iter().find(|source| source.slug == slug) {
        Some(source) => invitation(deps, source, &scope).await.map(Some),
        None => Ok(None),
    }
}

async fn invitation(deps: &Deps, source: &Source, scope: &Scope) -> Result<Invitation, StoreError> {
    let joined = source::joined(deps.store.reader(), &source.slug, scope).await?;
    let least = Kind::Partner.least();
    Ok(Invitation {
        slug: source.slug.clone(),
        name: source.name.clone(),
        link: deps.link(&source.slug),
        joined: if joined < least {
            Err(least)
        } else {
            Ok(joined)
        },
    })
}

/// Makes a link under the wished source, or under one with a number where that is taken.
async fn make(
    deps: &Deps,
    asker: &Asker,
    (name, wish): (&str, &str),
) -> Result<PostersTold, StoreError> {
    let mut tx = deps.store.begin().await?;
    let made = source::of_job(&mut tx, asker.job).await?;
    let slug = match made {
        Some(slug) => slug,
        None => {
            let mut slug = wish.to_owned();
            let mut number = 1;
            while source::is_taken(&mut tx, &slug).await? {
                number += 1;
                slug = format!("{wish}-{number}");
            }
            let now = deps.clock.now().as_second();
            let source = Source {
                slug: slug.clone(),
                name: name.to_owned(),
                scope: asker.reach(),
            };
            source::add(&mut tx, &source, (asker.id, now), asker.job).await?;
            audit::add(&mut tx, &[(asker.id, "invite", slug.clone(), now)]).await?;
            tx.commit().await?;
            slug
        }
    };
    Ok(match find(deps, asker, &slug).await? {
        Some(found) => PostersTold::One(found),
        None => PostersTold::Gone,
    })
}

fn poster(deps: &Deps, place: &Invitation, lang: Lang) -> Poster {
    Poster {
        lang,
        programme: deps.library().programme.name.get(lang).to_owned(),
        link: place.link.clone(),
    }
}
