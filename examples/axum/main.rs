//! Takes what Bird posts, with axum: verifies it, reads it, and prints every event once.
//!
//! ```text
//! BIRD_SIGNING_KEYS=key cargo run -p birdwire --example axum
//! ```
//!
//! `BIRD_SIGNING_KEYS` holds the signing key of the subscription; while it is changed, the old and the new one with a comma
//! between. Elsewhere this program wants, in Cargo.toml: axum 0.8, birdwire, and tokio with `macros` and `rt-multi-thread`.

use std::{env, error::Error, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    extract::{OriginalUri, State},
    http::{HeaderMap, StatusCode},
    routing::post,
};
use birdwire::{
    ErrorKind,
    webhooks::{self, Duplicates, VerifyOptions, WebhookEvent},
};
use tokio::net::TcpListener;

struct Receiver {
    signing_keys: Vec<String>,
    /// Bird posts an event again until it is answered with 2xx, and sometimes after that.
    duplicates: Duplicates,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let keys = env::var("BIRD_SIGNING_KEYS")?;
    let listener = TcpListener::bind(env::var("ADDRESS").unwrap_or("127.0.0.1:3000".to_owned())).await?;
    println!("listening on http://{}/webhook/bird", listener.local_addr()?);
    axum::serve(listener, app(keys.split(',').map(str::to_owned).collect())).await?;
    Ok(())
}

fn app(signing_keys: Vec<String>) -> Router {
    let receiver = Receiver { signing_keys, duplicates: Duplicates::default() };
    Router::new().route("/webhook/bird", post(receive)).with_state(Arc::new(receiver))
}

/// The body comes as bytes: parsed and written again it would not be what was signed.
async fn receive(
    State(receiver): State<Arc<Receiver>>,
    OriginalUri(uri): OriginalUri,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    let event = webhooks::public_url(&uri.to_string(), &headers)
        .and_then(|url| webhooks::unwrap(&body, &headers, &url, &receiver.signing_keys, &VerifyOptions::default()));
    match event {
        Ok(event) => {
            if receiver.duplicates.first(&event) {
                tell(&event);
            }
            (StatusCode::OK, String::new())
        }
        Err(error) => {
            eprintln!("refused: {error}");
            let status = match error.kind() {
                ErrorKind::WebhookSignature => StatusCode::UNAUTHORIZED,
                _ => StatusCode::BAD_REQUEST,
            };
            (status, error.code().unwrap_or_default().to_owned())
        }
    }
}

fn tell(event: &WebhookEvent) {
    match event {
        WebhookEvent::Message(event) => {
            println!(
                "{}: message {} is {:?}",
                event.event(),
                event.payload.id.as_deref().unwrap_or("?"),
                event.payload.status
            );
        }
        WebhookEvent::Interaction(event) => println!("{}: {:?}", event.event(), event.payload.r#type),
        // All other kinds, and what this version does not know.
        other => println!("{} {}: {}", other.service(), other.event(), other.payload_json()),
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
    };

    use super::*;

    const BODY: &str =
        r#"{"service": "channels", "event": "sms.inbound", "payload": {"id": "96a0b5fa", "status": "delivered"}}"#;

    /// Posts a body that was signed for the public URL, through the proxy that the headers tell of. The status line and the body of the answer.
    async fn posted(key: &str, body: &str) -> Result<(String, String), Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let server = tokio::spawn(async { axum::serve(listener, app(vec!["old".to_owned(), "new".to_owned()])).await });

        let [(signature, code), (timestamp, seconds)] =
            webhooks::sign(BODY.as_bytes(), "https://example.com/webhook/bird?tenant=1", key, SystemTime::now())?;
        let mut stream = TcpStream::connect(address).await?;
        let request = format!(
            "POST /webhook/bird?tenant=1 HTTP/1.1\r\nhost: {address}\r\nx-forwarded-host: example.com\r\nx-forwarded-proto: https\r\n\
             {signature}: {code}\r\n{timestamp}: {seconds}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        server.abort();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
        Ok((head.lines().next().unwrap_or_default().to_owned(), body.to_owned()))
    }

    #[tokio::test]
    async fn a_signed_event_is_taken_and_a_forged_one_refused() -> Result<(), Box<dyn Error>> {
        let refused = ("HTTP/1.1 401 Unauthorized".to_owned(), "mismatch".to_owned());
        assert_eq!(posted("new", BODY).await?, ("HTTP/1.1 200 OK".to_owned(), String::new()));
        assert_eq!(posted("old", BODY).await?, ("HTTP/1.1 200 OK".to_owned(), String::new()));
        assert_eq!(posted("other", BODY).await?, refused);
        assert_eq!(posted("new", &BODY.replace("delivered", "read")).await?, refused);
        Ok(())
    }
}
