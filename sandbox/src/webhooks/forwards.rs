//! Where webhooks for an address go instead. Subscriptions hold the public https address that the live service asks
//! for; nothing leaves this machine but by a forward.

use std::sync::{PoisonError, RwLock};

/// Everything for addresses that begin with `from` is sent to `to`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forward {
    pub from: String,
    pub to: String,
}

/// Those of the command line at first; the control API may set others.
pub struct Forwards {
    start: Vec<Forward>,
    current: RwLock<Vec<Forward>>,
}

/// Where a delivery goes, and what a proxy would say about where it was meant to go.
#[derive(Debug, PartialEq, Eq)]
pub struct Route {
    pub url: String,
    /// The part of the path that the forward took away.
    pub prefix: String,
}

impl Forward {
    pub fn new(from: &str, to: &str) -> Result<Self, String> {
        let (from, to) = (from.trim_end_matches('/'), to.trim_end_matches('/'));
        if !["http://", "https://"].iter().any(|scheme| from.len() > scheme.len() && from.starts_with(scheme)) {
            return Err(format!("'{from}' is no address that webhooks are subscribed to; it begins with https://"));
        }
        if to.starts_with("https://") {
            return Err(format!("'{to}' cannot be forwarded to: the sandbox speaks http only; use http://"));
        }
        if !to.starts_with("http://") || to.len() == "http://".len() {
            return Err(format!("'{to}' is no address to forward to; write http://127.0.0.1:8000"));
        }
        if to.contains(['?', '#']) || from.contains(['?', '#']) {
            return Err("a forward names the beginning of an address, without a query".to_owned());
        }
        Ok(Self { from: from.to_owned(), to: to.to_owned() })
    }

    /// What follows `from`, when the address begins with it as a whole.
    fn rest<'a>(&self, url: &'a str) -> Option<&'a str> {
        let rest = url.strip_prefix(&self.from)?;
        (rest.is_empty() || rest.starts_with(['/', '?'])).then_some(rest)
    }

    fn path(&self) -> &str {
        let host = self.from.split_once("://").map_or("", |(_, rest)| rest);
        host.find('/').map_or("", |at| &host[at..])
    }
}

impl Forwards {
    /// The error is a sentence for whoever wrote the pairs.
    pub fn new(pairs: &[(String, String)]) -> Result<Self, String> {
        let start: Vec<Forward> = pairs.iter().map(|(from, to)| Forward::new(from, to)).collect::<Result<_, _>>()?;
        Ok(Self { current: RwLock::new(start.clone()), start })
    }

    pub fn list(&self) -> Vec<Forward> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn set(&self, forwards: Vec<Forward>) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = forwards;
    }

    /// As on the command line.
    pub fn reset(&self) {
        self.set(self.start.clone());
    }

    /// None for an https address that nothing is forwarded for: it is not this machine's. The longest match counts.
    pub fn route(&self, url: &str) -> Option<Route> {
        let forwards = self.list();
        let matching = forwards.iter().filter_map(|forward| Some((forward, forward.rest(url)?)));
        if let Some((forward, rest)) = matching.max_by_key(|(forward, _)| forward.from.len()) {
            let slash = if rest.starts_with('/') { "" } else { "/" };
            return Some(Route { url: format!("{}{slash}{rest}", forward.to), prefix: forward.path().to_owned() });
        }
        url.starts_with("http://").then(|| Route { url: url.to_owned(), prefix: String::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forwards(pairs: &[(&str, &str)]) -> Result<Forwards, String> {
        let pairs: Vec<_> = pairs.iter().map(|(from, to)| ((*from).to_owned(), (*to).to_owned())).collect();
        Forwards::new(&pairs)
    }

    #[test]
    fn the_longest_beginning_counts() -> Result<(), String> {
        let forwards =
            forwards(&[("https://a.com", "http://127.0.0.1:1/"), ("https://a.com/x/", "http://127.0.0.1:2")])?;
        let route = |url: &str| forwards.route(url).map(|route| (route.url, route.prefix));
        let routed = |url: &str, prefix: &str| Some((url.to_owned(), prefix.to_owned()));
        assert_eq!(route("https://a.com/hook?x=1"), routed("http://127.0.0.1:1/hook?x=1", ""));
        assert_eq!(route("https://a.com"), routed("http://127.0.0.1:1/", ""));
        assert_eq!(route("https://a.com?x"), routed("http://127.0.0.1:1/?x", ""));
        assert_eq!(route("https://a.com/x/hook"), routed("http://127.0.0.1:2/hook", "/x"));
        assert_eq!(route("https://a.com/xhook"), routed("http://127.0.0.1:1/xhook", ""));
        assert_eq!(route("https://a.com.example.com/"), None);
        assert_eq!(route("https://b.com/"), None);
        assert_eq!(route("http://b.com/x"), routed("http://b.com/x", ""));
        Ok(())
    }

    #[test]
    fn what_cannot_be_forwarded_is_refused() {
        for (from, to) in [
            ("https://a.com", "https://127.0.0.1:1"),
            ("https://a.com", "127.0.0.1:1"),
            ("a.com", "http://127.0.0.1:1"),
            ("https://a.com?x", "http://127.0.0.1:1"),
            ("https://a.com", "http://"),
        ] {
            assert!(Forward::new(from, to).is_err(), "{from} {to}");
        }
    }
}
