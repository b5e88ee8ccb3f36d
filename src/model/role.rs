//! Who may do what in the office: roles, how far they reach, and the rights that follow.

use super::{DomainId, Slug};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What somebody is in the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Sees numbers.
    Viewer,
    /// Runs surveys, lessons and announcements.
    Coordinator,
    /// Everything, and who else may do what.
    Owner,
}

impl Role {
    /// All of them, the widest first.
    pub const ALL: [Role; 3] = [Role::Owner, Role::Coordinator, Role::Viewer];

    /// The role's name in the store and in links.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Viewer => "viewer",
            Role::Coordinator => "coordinator",
            Role::Owner => "owner",
        }
    }

    /// The role of this name.
    pub fn named(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == name)
    }
}

/// How far somebody's rights reach: to which countries and which domains. Empty means to all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Scope {
    /// The countries.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub countries: BTreeSet<Slug>,
    /// The cultural domains.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub domains: BTreeSet<DomainId>,
}

impl Scope {
    /// Whether it reaches to everybody.
    pub fn is_everywhere(&self) -> bool {
        self.countries.is_empty() && self.domains.is_empty()
    }

    /// Whether somebody of this country and domain is in it. Whoever has told neither is in no narrowed scope.
    pub fn holds(&self, country: Option<&str>, domain: Option<&DomainId>) -> bool {
        let country = country.is_some_and(|id| self.countries.contains(id));
        let domain = domain.is_some_and(|id| self.domains.contains(id));
        (self.countries.is_empty() || country) && (self.domains.is_empty() || domain)
    }

    /// Whether nobody is in the other one who is not in this one.
    pub fn covers(&self, other: &Scope) -> bool {
        fn within<T: Ord>(own: &BTreeSet<T>, other: &BTreeSet<T>) -> bool {
            own.is_empty() || (!other.is_empty() && other.is_subset(own))
        }
        within(&self.countries, &other.countries) && within(&self.domains, &other.domains)
    }
}

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Right {
    /// See the board, the gaps and the exports of counts.
    Numbers,
    /// Announce something to learners.
    Announce,
    /// Read and answer what learners write, and code their words.
    Inbox,
    /// Make links and posters for learners.
    Posters,
    /// Publish surveys and lessons.
    Publish,
    /// Take out what each person answered.
    RawData,
    /// Say who else may do what.
    Team,
}

impl Right {
    /// All of them.
    pub const ALL: [Right; 7] = [
        Right::Numbers,
        Right::Announce,
        Right::Inbox,
        Right::Posters,
        Right::Publish,
        Right::RawData,
        Right::Team,
    ];
}

/// What somebody may do in the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rights {
    /// Their role.
    pub role: Role,
    /// How far it reaches.
    pub scope: Scope,
}

impl Rights {
    /// Whether they may do this. What touches everybody's content or everybody's answers needs an unnarrowed scope.
    pub fn may(&self, right: Right) -> bool {
        let everywhere = self.scope.is_everywhere();
        match right {
            Right::Numbers => true,
            Right::Announce | Right::Inbox | Right::Posters => self.role >= Role::Coordinator,
            Right::Publish => self.role >= Role::Coordinator && everywhere,
            Right::RawData | Right::Team => self.role == Role::Owner && everywhere,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(countries: &[&str], domains: &[&str]) -> Scope {
        Scope {
            countries: countries
                .iter()
                .map(|id| id.parse().expect("an id"))
                .collect(),
            domains: domains
                .iter()
                .map(|id| id.parse().expect("an id"))
                .collect(),
        }
    }

    #[test]
    fn a_scope_holds_whom_it_names() {
        let crafts: DomainId = "crafts".parse().expect("an id");
        let check = |scope: Scope, country, domain, holds| {
            assert_eq!(
                scope.holds(country, domain),
                holds,
                "{scope:?} {country:?} {domain:?}"
            );
        };
        check(scope(&[], &[]), None, None, true);
        check(scope(&["kh"], &[]), Some("kh"), None, true);
        check(scope(&["kh"], &[]), Some("la"), None, false);
        check(scope(&["kh"], &[]), None, Some(&crafts), false);
        check(scope(&["kh"], &["crafts"]), Some("kh"), Some(&crafts), true);
        check(scope(&["kh"], &["film"]), Some("kh"), Some(&crafts), false);
    }

    #[test]
    fn nobody_gives_more_than_they_have() {
        let (all, kh, both) = (
            scope(&[], &[]),
            scope(&["kh"], &[]),
            scope(&["kh", "la"], &[]),
        );
        assert!(all.covers(&kh) && both.covers(&kh) && kh.covers(&kh));
        assert!(!kh.covers(&all) && !kh.covers(&both));
    }

    #[test]
    fn every_role_has_its_rights() {
        let may = |role, scope: &Scope| -> Vec<Right> {
            let rights = Rights {
                role,
                scope: scope.clone(),
            };
            Right::ALL
                .into_iter()
                .filter(|right| rights.may(*right))
                .collect()
        };
        use Right as R;
        let (all, kh) = (Scope::default(), scope(&["kh"], &[]));
        assert_eq!(may(Role::Owner, &all), R::ALL);
        let runs = [R::Numbers, R::Announce, R::Inbox, R::Posters];
        assert_eq!(may(Role::Owner, &kh), runs);
        assert_eq!(
            may(Role::Coordinator, &all),
            [&runs[..], &[R::Publish]].concat()
        );
        assert_eq!(may(Role::Coordinator, &kh), runs);
        assert_eq!(may(Role::Viewer, &all), [R::Numbers]);
    }
}
