//! One attempt: a POST over a connection of its own. Redirects are not followed, no proxy is asked, and there is no TLS.

use std::net::Ipv6Addr;
use std::time::Duration;

use axum::http::uri::{Authority, Scheme, Uri};
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::Request;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// How long a receiver has to answer, in the machine's own time.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// What is kept of an answer.
const MOST_ANSWER: usize = 64 * 1024;

pub type Headers = Vec<(String, String)>;

pub struct Answer {
    pub status: u16,
    pub headers: Headers,
    pub body: String,
}

/// The error is a sentence for whoever looks into the log.
pub async fn post(url: &str, headers: &Headers, body: String) -> Result<Answer, String> {
    match tokio::time::timeout(PATIENCE, exchange(url, headers, body)).await {
        Ok(answer) => answer,
        Err(_) => Err(format!("no answer within {} seconds", PATIENCE.as_secs())),
    }
}

async fn exchange(url: &str, headers: &Headers, body: String) -> Result<Answer, String> {
    let uri: Uri = url.parse().map_err(|error| format!("'{url}' is no address: {error}"))?;
    if uri.scheme() != Some(&Scheme::HTTP) {
        return Err(format!("'{url}' is not an http address, and the sandbox speaks no TLS"));
    }
    let authority = uri.authority().ok_or_else(|| format!("'{url}' names no host"))?;
    let stream = TcpStream::connect((host(authority), authority.port_u16().unwrap_or(80)))
        .await
        .map_err(|error| format!("cannot connect to {authority}: {error}"))?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| format!("cannot speak to {authority}: {error}"))?;
    // It ends with the answer, or with the sender when that is given up.
    let connection = tokio::spawn(connection);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::post(path).header("host", authority.as_str()).header("connection", "close");
    for (name, value) in headers {
        request = request.header(name, value);
    }
    let request = request.body(Full::new(Bytes::from(body))).map_err(|error| error.to_string())?;
    let answer = sender.send_request(request).await.map_err(|error| format!("no answer: {error}"))?;
    let (head, body) = answer.into_parts();
    let body = match Limited::new(body, MOST_ANSWER).collect().await {
        Ok(body) => String::from_utf8_lossy(&body.to_bytes()).into_owned(),
        Err(error) => format!("(not kept: {error})"),
    };
    connection.abort();
    let headers = head.headers.iter();
    Ok(Answer {
        status: head.status.as_u16(),
        headers: headers
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect(),
        body,
    })
}

/// Without the brackets that an IPv6 address has in a URL.
fn host(authority: &Authority) -> &str {
    let host = authority.host();
    let inside = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    inside.filter(|inside| inside.parse::<Ipv6Addr>().is_ok()).unwrap_or(host)
}
