//! Series that are made once, at the start, and found by their place afterwards.

use super::Label;
use crate::flow::Class;
use prometheus_client::{
    metrics::{
        counter::Counter,
        family::Family,
        gauge::Gauge,
        histogram::{Histogram, exponential_buckets},
    },
    registry::{Registry, Unit},
};
use std::{array, sync::atomic::AtomicU64};

type Labels<const N: usize> = [(&'static str, &'static str); N];

/// The counters of each value of one label.
#[derive(Debug)]
pub(super) struct Row(Vec<Counter>);

/// The counters of each pair of two labels.
#[derive(Debug)]
pub(super) struct Grid(Vec<Row>);

impl Row {
    pub(super) fn add<L: Label>(&self, label: L) {
        if let Some(counter) = self.0.get(label.place()) {
            counter.inc();
        }
    }
}

impl Grid {
    pub(super) fn add<A: Label, B: Label>(&self, first: A, second: B) {
        if let Some(row) = self.0.get(first.place()) {
            row.add(second);
        }
    }
}

/// Makes metrics and puts them into the registry.
pub(super) struct Maker(pub(super) Registry);

impl Maker {
    pub(super) fn counter(&mut self, name: &str, help: &str) -> Counter {
        let counter = Counter::default();
        self.0.register(name, help, counter.clone());
        counter
    }

    pub(super) fn row<L: Label>(&mut self, name: &str, help: &str, label: &'static str) -> Row {
        let family = Family::<Labels<1>, Counter>::default();
        self.0.register(name, help, family.clone());
        let counter = |text: &&'static str| family.get_or_create_owned(&[(label, *text)]);
        Row(L::NAMES.iter().map(counter).collect())
    }

    pub(super) fn grid<A: Label, B: Label>(
        &mut self,
        name: &str,
        help: &str,
        labels: [&'static str; 2],
    ) -> Grid {
        let family = Family::<Labels<2>, Counter>::default();
        self.0.register(name, help, family.clone());
        let row = |first: &&'static str| {
            let counter = |second: &&'static str| {
                family.get_or_create_owned(&[(labels[0], *first), (labels[1], *second)])
            };
            Row(B::NAMES.iter().map(counter).collect())
        };
        Grid(A::NAMES.iter().map(row).collect())
    }

    /// From a millisecond to half a minute.
    pub(super) fn seconds(&mut self, name: &str, help: &str) -> Histogram {
        let histogram = Histogram::new(exponential_buckets(0.001, 2.0, 16));
        self.0
            .register_with_unit(name, help, Unit::Seconds, histogram.clone());
        histogram
    }

    pub(super) fn gauge(&mut self, name: &str, help: &str, unit: Unit) -> Gauge {
        let gauge = Gauge::default();
        self.0.register_with_unit(name, help, unit, gauge.clone());
        gauge
    }

    pub(super) fn age(&mut self, name: &str, help: &str) -> Gauge<f64, AtomicU64> {
        let gauge = Gauge::<f64, AtomicU64>::default();
        self.0
            .register_with_unit(name, help, Unit::Seconds, gauge.clone());
        gauge
    }

    pub(super) fn waiting(&mut self) -> [Gauge; 3] {
        let family = Family::<Labels<1>, Gauge>::default();
        self.0.register(
            "outbox_waiting",
            "Messages that wait to go out",
            family.clone(),
        );
        array::from_fn(|place| {
            let class = Class::NAMES.get(place).copied().unwrap_or("other");
            family.get_or_create_owned(&[("class", class)])
        })
    }
}
