//! The answers to a machine's questions, over a real connection.

use super::*;
use crate::{
    app::clock::{Clock, Ids},
    content::{self, Tree},
    store::Store,
};
use jiff::Timestamp;
use std::net::SocketAddr;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

const NOW: i64 = 1_800_000_000;

struct Served {
    _folder: tempfile::TempDir,
    deps: Arc<Deps>,
    address: SocketAddr,
    stop: CancellationToken,
    ended: tokio::task::JoinHandle<io::Result<()>>,
}

async fn served() -> Served {
    let folder = tempfile::tempdir().expect("a folder");
    let store = Store::open(&folder.path().join("sala.db"))
        .await
        .expect("a store");
    let (loaded, _) = content::load(&Tree::shipped());
    let library = loaded.expect("content").library;
    let now = Timestamp::from_second(NOW).expect("a moment");
    let deps = Arc::new(Deps::new(store, library, Clock::manual(now), Ids::Random));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let stop = CancellationToken::new();
    let ended = tokio::spawn(serve(listener, deps.clone(), stop.clone()));
    Served {
        _folder: folder,
        deps,
        address,
        stop,
        ended,
    }
}

impl Served {
    /// The status and the rest of an answer.
    async fn get(&self, path: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.address).await.expect("connected");
        let request = format!("GET {path} HTTP/1.1\r\nHost: sala\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.expect("asked");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        let status = answer.split(' ').nth(1).and_then(|word| word.parse().ok());
        (status.expect("a status"), answer)
    }

    fn after(&self, seconds: i64) {
        let now = Timestamp::from_second(NOW + seconds).expect("a moment");
        self.deps.clock.advance_to(now);
    }
}

#[tokio::test]
async fn it_is_ready_once_updates_come_in_and_until_they_stop() {
    let served = served().await;
    let (status, text) = served.get("/readyz").await;
    assert!(
        status == 503 && text.contains("not asked for yet"),
        "{text}"
    );
    assert_eq!(served.get("/healthz").await.0, 200, "it lives all the same");
    served.deps.tally.polled(served.deps.clock.now());
    assert_eq!(served.get("/readyz").await.0, 200);
    served.after(POLL_SECONDS);
    assert_eq!(served.get("/readyz").await.0, 200);
    served.after(POLL_SECONDS + 1);
    let (status, text) = served.get("/readyz").await;
    assert!(status == 503 && text.contains("91 seconds ago"), "{text}");
}

#[tokio::test]
async fn a_task_without_a_sign_of_life_is_named() {
    let served = served().await;
    let _courier = served.deps.pulses.watch("courier", Duration::ZERO);
    while served.deps.pulses.stale().is_empty() {
        tokio::task::yield_now().await;
    }
    let (status, text) = served.get("/healthz").await;
    assert!(
        status == 503 && text.contains("the courier has given no sign"),
        "{text}"
    );
}

#[tokio::test]
async fn a_database_that_takes_no_write_is_not_ready() {
    let served = served().await;
    served.deps.tally.polled(served.deps.clock.now());
    let writing = served.deps.store.begin().await.expect("begun");
    time::pause();
    let (status, text) = served.get("/readyz").await;
    assert!(
        status == 503 && text.contains("too long for a write"),
        "{text}"
    );
    time::resume();
    drop(writing);
    assert_eq!(served.get("/readyz").await.0, 200);
}

#[tokio::test]
async fn metrics_are_there_and_nothing_else() {
    let served = served().await;
    let (status, text) = served.get("/metrics").await;
    assert_eq!(status, 200, "{text}");
    assert!(text.contains("application/openmetrics-text"), "{text}");
    assert!(
        text.contains("sala_outbox_waiting{class=\"reply\"} 0"),
        "{text}"
    );
    assert!(!text.contains("sala_database_bytes 0\n"), "{text}");
    assert_eq!(served.get("/").await.0, 404);
}

#[tokio::test]
async fn a_stop_ends_it_though_somebody_keeps_a_connection() {
    let served = served().await;
    let mut open = TcpStream::connect(served.address).await.expect("connected");
    open.write_all(b"GET /healthz HTTP/1.1\r\n")
        .await
        .expect("half a request");
    assert_eq!(served.get("/healthz").await.0, 200);
    served.stop.cancel();
    time::pause();
    served.ended.await.expect("joined").expect("ended");
}
