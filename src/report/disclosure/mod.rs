//! What may be published without telling about a person.
