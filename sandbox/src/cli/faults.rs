//! `faults`.

use std::time::{Duration, SystemTime};

use clap::{ArgAction, Args, Subcommand, ValueEnum};
use jiff::fmt::rfc2822::DateTimePrinter;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::Target;
use super::client::Client;

const EXAMPLES: &str = "Examples:
  birdwire-sandbox faults add --operation sendMessage --status 503 --times 2 --retry-after 1
  birdwire-sandbox faults add --operation sendMessage --reset after-request      it was carried out, and nobody hears of it
  birdwire-sandbox faults add --path '/workspaces/*/channels/*/messages' --method POST --chance 0.2 --delay 800ms
  birdwire-sandbox faults add --cut --after-bytes 40 --after 3                   from the fourth call on, the body ends early
  birdwire-sandbox faults add --status 422 --json '{\"code\": \"InvalidPayload\", \"message\": \"no\"}'";

#[derive(Debug, Subcommand)]
pub enum Faults {
    /// The faults in use, and how often each has fired
    List(Target),
    /// Add one; of several, the oldest that fires wins
    Add(Box<Add>),
    /// Take one away, or all of them
    Clear {
        /// The number that 'list' shows; all of them when left out
        id: Option<u64>,
        #[command(flatten)]
        target: Target,
    },
}

#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct Add {
    #[command(flatten)]
    calls: Calls,
    #[command(flatten)]
    what: What,
    #[command(flatten)]
    answer: Answer,
    #[command(flatten)]
    target: Target,
}

#[derive(Args, Debug)]
#[command(next_help_heading = "Which calls (all of them unless something is said)")]
struct Calls {
    /// An operation of the documents, such as sendMessage
    #[arg(long, value_name = "NAME")]
    operation: Option<String>,
    /// GET, POST, …
    #[arg(long)]
    method: Option<String>,
    /// A path; * stands for one part of it, ** for any
    #[arg(long)]
    path: Option<String>,
    /// A header that the request has, as 'x-run: 7'; may be given several times
    #[arg(long, value_name = "HEADER", value_parser = header)]
    with: Vec<(String, String)>,
    /// So many calls pass first
    #[arg(long, value_name = "N")]
    after: Option<u64>,
    /// So often, then never again
    #[arg(long, value_name = "N")]
    times: Option<u64>,
    /// By chance: 0.2 strikes one call in five, as --seed has it
    #[arg(long, value_name = "SHARE")]
    chance: Option<f64>,
}

#[derive(Args, Debug)]
#[command(next_help_heading = "What goes wrong (without any of these: the answer below)")]
#[group(multiple = false)]
struct What {
    /// The connection is reset
    #[arg(long, value_enum, value_name = "WHEN")]
    reset: Option<When>,
    /// The body stops in the middle, and nothing follows
    #[arg(long, action = ArgAction::SetTrue)]
    stall: bool,
    /// The body stops in the middle, and the connection is closed
    #[arg(long, action = ArgAction::SetTrue)]
    cut: bool,
    /// A Content-Length that is off by so many bytes
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    wrong_length: Option<i64>,
    /// A body that is no JSON
    #[arg(long, action = ArgAction::SetTrue)]
    invalid_json: bool,
    /// A body that is no UTF-8
    #[arg(long, action = ArgAction::SetTrue)]
    invalid_utf8: bool,
    /// A 302 to another place
    #[arg(long, value_name = "URL")]
    redirect: Option<String>,
    /// A small body that unpacks to so many megabytes
    #[arg(long, value_name = "MEGABYTES")]
    gzip_bomb: Option<u64>,
    /// A body that never ends
    #[arg(long, action = ArgAction::SetTrue)]
    endless: bool,
    /// No answer at all
    #[arg(long, action = ArgAction::SetTrue)]
    hang: bool,
    /// 401, as with a key that has expired
    #[arg(long, action = ArgAction::SetTrue)]
    expired_key: bool,
}

#[derive(Args, Debug)]
#[command(next_help_heading = "The answer (the real one where nothing is said)")]
struct Answer {
    /// Its status; an error without a body gets the documented envelope
    #[arg(long)]
    status: Option<u16>,
    /// A header, as 'x-reason: test'; may be given several times
    #[arg(long = "header", value_name = "HEADER", value_parser = header)]
    headers: Vec<(String, String)>,
    /// A Retry-After of so many seconds
    #[arg(long, value_name = "SECONDS", conflicts_with = "retry_after_date")]
    retry_after: Option<u64>,
    /// A Retry-After that is a date, so many seconds from now
    #[arg(long, value_name = "SECONDS")]
    retry_after_date: Option<u64>,
    /// Its body, as JSON
    #[arg(long)]
    json: Option<String>,
    /// Its body, as it is
    #[arg(long, conflicts_with = "json")]
    text: Option<String>,
    /// Compress its body
    #[arg(long, action = ArgAction::SetTrue)]
    gzip: bool,
    /// Carry the request out all the same (true), or not (false)
    #[arg(long, value_name = "BOOL")]
    processed: Option<bool>,
    /// Where it stops (with --stall, --cut, --reset during-answer) or the request does (--reset during-request)
    #[arg(long, value_name = "N")]
    after_bytes: Option<u64>,
    /// Held back so long: 800ms, 2s
    #[arg(long, value_name = "TIME", value_parser = milliseconds)]
    delay: Option<u64>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum When {
    BeforeRequest,
    DuringRequest,
    AfterRequest,
    DuringAnswer,
}

impl Faults {
    pub fn run(self) -> Result<String, String> {
        match self {
            Self::List(target) => {
                let found = Client::new(&target)?.get("/_sandbox/faults")?;
                let lines: Vec<String> = found["results"].as_array().into_iter().flatten().map(line).collect();
                Ok(if lines.is_empty() { "no faults".to_owned() } else { lines.join("\n") })
            }
            Self::Add(add) => {
                let rule = add.rule()?;
                Ok(line(&Client::new(&add.target)?.post("/_sandbox/faults", &rule)?))
            }
            Self::Clear { id: Some(id), target } => {
                Client::new(&target)?.delete(&format!("/_sandbox/faults/{id}"))?;
                Ok(format!("fault {id} is gone"))
            }
            Self::Clear { id: None, target } => {
                Client::new(&target)?.delete("/_sandbox/faults")?;
                Ok("all faults are gone".to_owned())
            }
        }
    }
}

impl Add {
    /// As the control API takes it.
    fn rule(&self) -> Result<Value, String> {
        let calls = &self.calls;
        let mut rule = given([
            ("operation", json!(calls.operation)),
            ("method", json!(calls.method)),
            ("path", json!(calls.path)),
            ("after", json!(calls.after)),
            ("times", json!(calls.times)),
            ("chance", json!(calls.chance)),
            ("delayMs", json!(self.answer.delay)),
        ]);
        if !calls.with.is_empty() {
            rule.insert("headers".to_owned(), calls.with.iter().cloned().collect());
        }
        let mut fault = self.answer.members()?;
        match self.what.kind() {
            Some((kind, more)) => {
                fault.insert("kind".to_owned(), json!(kind));
                fault.extend(more);
            }
            None if !fault.is_empty() => {
                fault.insert("kind".to_owned(), json!("answer"));
            }
            None if self.answer.delay.is_some() => {
                fault.insert("kind".to_owned(), json!("delay"));
            }
            None => {
                return Err("say what goes wrong: --status 503, --delay 2s, --reset after-request, --cut, …; \
                                'birdwire-sandbox faults add --help' has all of it"
                    .to_owned());
            }
        }
        rule.insert("fault".to_owned(), fault.into());
        Ok(rule.into())
    }
}

impl What {
    fn kind(&self) -> Option<(&'static str, Map<String, Value>)> {
        let flags = [
            ("stall", self.stall),
            ("cut", self.cut),
            ("invalidJson", self.invalid_json),
            ("invalidUtf8", self.invalid_utf8),
            ("endless", self.endless),
            ("hang", self.hang),
            ("expiredKey", self.expired_key),
        ];
        let valued = [
            ("reset", "when", json!(self.reset.map(When::name))),
            ("wrongLength", "by", json!(self.wrong_length)),
            ("redirect", "to", json!(self.redirect)),
            ("gzipBomb", "megabytes", json!(self.gzip_bomb)),
        ];
        let flag = flags.into_iter().find(|(_, set)| *set).map(|(kind, _)| (kind, Map::new()));
        let valued = valued.into_iter().find(|(_, _, value)| !value.is_null());
        flag.or(valued.map(|(kind, name, value)| (kind, given([(name, value)]))))
    }
}

impl When {
    fn name(self) -> &'static str {
        match self {
            Self::BeforeRequest => "beforeRequest",
            Self::DuringRequest => "duringRequest",
            Self::AfterRequest => "afterRequest",
            Self::DuringAnswer => "duringAnswer",
        }
    }
}

impl Answer {
    fn members(&self) -> Result<Map<String, Value>, String> {
        let json = self.json.as_deref().map(serde_json::from_str::<Value>).transpose();
        let json = json.map_err(|error| format!("--json is not JSON: {error}"))?;
        let mut members = given([
            ("status", json!(self.status)),
            ("text", json!(self.text)),
            ("gzip", json!(self.gzip.then_some(true))),
            ("processed", json!(self.processed)),
            ("afterBytes", json!(self.after_bytes)),
        ]);
        // An answer may well be null.
        members.extend(json.map(|json| ("json".to_owned(), json)));
        let mut headers: Map<String, Value> =
            self.headers.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
        if let Some(seconds) = self.retry_after {
            headers.insert("retry-after".to_owned(), json!(seconds.to_string()));
        }
        if let Some(seconds) = self.retry_after_date {
            headers.insert("retry-after".to_owned(), json!(date_in(seconds)?));
        }
        if !headers.is_empty() {
            members.insert("headers".to_owned(), headers.into());
        }
        Ok(members)
    }
}

fn given<const N: usize>(members: [(&str, Value); N]) -> Map<String, Value> {
    members.into_iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| (name.to_owned(), value)).collect()
}

fn header(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once(':').ok_or("a header is written as 'name: value'")?;
    Ok((name.trim().to_ascii_lowercase(), value.trim().to_owned()))
}

fn milliseconds(text: &str) -> Result<u64, String> {
    let span = text.parse::<SignedDuration>().map_err(|_| "a time is written as 800ms, 2s or 1m30s")?;
    u64::try_from(span.as_millis()).map_err(|_| "a time is not negative".to_owned())
}

/// As HTTP writes dates.
fn date_in(seconds: u64) -> Result<String, String> {
    let time = SystemTime::now().checked_add(Duration::from_secs(seconds));
    let time = time.and_then(|time| Timestamp::try_from(time).ok()).ok_or("that date is too far away")?;
    DateTimePrinter::new().timestamp_to_rfc9110_string(&time).map_err(|error| error.to_string())
}

/// One rule in one line.
fn line(rule: &Value) -> String {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let members = |value: &Value, hidden: &[&str]| {
        let shown = value.as_object().into_iter().flatten().filter(|(name, _)| !hidden.contains(&name.as_str()));
        shown.map(|(name, value)| format!(" {name} {}", text(value))).collect::<String>()
    };
    format!(
        "fault {}: {}{};{} seen {}, fired {}",
        text(&rule["id"]),
        text(&rule["fault"]["kind"]),
        members(&rule["fault"], &["kind"]),
        members(rule, &["id", "fault", "seen", "fired"]),
        rule["seen"],
        rule["fired"]
    )
}
