//! One entry of a list: whether it can be sent, and as what.

use sha2::{Digest, Sha256};

use super::options::Entries;

/// What is to be done with each entry.
#[derive(Clone, Copy)]
pub(super) struct Treatment {
    pub(super) entries: Entries,
    pub(super) hash: bool,
}

impl Treatment {
    /// Hands the entry over as it is sent; `false` when it cannot be.
    pub(super) fn pass(self, entry: &str, take: impl FnOnce(&str)) -> bool {
        match self.entries {
            Entries::Sha256s if is_hash(entry) => take(entry),
            Entries::Emails if entry.trim().is_empty() => return false,
            Entries::Emails if self.hash => match std::str::from_utf8(&hashed(entry)) {
                Ok(hash) => take(hash),
                Err(_) => return false,
            },
            Entries::Emails => take(entry),
            Entries::Sha256s => return false,
        }
        true
    }

    /// What the caller's entries are called.
    pub(super) fn given(self) -> &'static str {
        match self.entries {
            Entries::Emails => "emails",
            Entries::Sha256s => "sha256s",
        }
    }

    /// The member of the request that takes the entries.
    pub(super) fn member(self) -> &'static str {
        match self.entries {
            Entries::Emails if !self.hash => "emails",
            Entries::Emails | Entries::Sha256s => "sha256s",
        }
    }
}

fn is_hash(entry: &str) -> bool {
    entry.len() == 64 && entry.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// As Rokt's documents say: remove any white space, lower-case, then SHA-256.
fn hashed(address: &str) -> [u8; 64] {
    let digest = if address.bytes().all(|byte| byte.is_ascii_graphic() && !byte.is_ascii_uppercase()) {
        Sha256::digest(address.as_bytes())
    } else {
        let bare: String = address.chars().filter(|sign| !sign.is_whitespace()).collect();
        Sha256::digest(bare.to_lowercase().as_bytes())
    };
    hex(&digest)
}

/// 32 bytes as digits.
pub(super) fn hex(bytes: &[u8]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = [b'0'; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(bytes) {
        pair[0] = DIGITS[usize::from(byte >> 4)];
        pair[1] = DIGITS[usize::from(byte & 15)];
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(entries: Entries, hash: bool, entry: &str) -> Option<String> {
        let mut sent = None;
        let good = Treatment { entries, hash }.pass(entry, |entry| sent = Some(entry.to_owned()));
        assert_eq!(good, sent.is_some());
        sent
    }

    #[test]
    fn the_hash_of_the_documents() {
        let hash = "1753bdb368271a785887ddbfb926164f2f7c6a88f609c07ff0401c5572955206";
        for address in ["hello@example.com", "HELLO@EXAMPLE.COM", " hello@ example.com\r\n", "\u{a0}Hello@Example.com"]
        {
            assert_eq!(sent(Entries::Emails, true, address).as_deref(), Some(hash), "{address:?}");
        }
        // Beyond ASCII: `printf 'zoë@example.com' | sha256sum`.
        let hash = "5418899f7aabe5f45dd3350fe8edcf89e1763a9e64c85e529b1f68cbf5144767";
        for address in ["zoë@example.com", "ZOË@example.com"] {
            assert_eq!(sent(Entries::Emails, true, address).as_deref(), Some(hash), "{address}");
        }
    }

    #[test]
    fn what_is_sent_as_it_is() {
        assert_eq!(sent(Entries::Emails, false, " A@b.c ").as_deref(), Some(" A@b.c "));
        let hash = "0".repeat(60) + "abcf";
        assert_eq!(sent(Entries::Sha256s, false, &hash), Some(hash));
    }

    #[test]
    fn what_is_refused() {
        for hash in [true, false] {
            for empty in ["", " ", "\t\r\n", "\u{a0}"] {
                assert_eq!(sent(Entries::Emails, hash, empty), None);
            }
        }
        for bad in ["", "hello@example.com", &"0".repeat(63), &"0".repeat(65), &"A".repeat(64), &"é".repeat(32)] {
            assert_eq!(sent(Entries::Sha256s, false, bad), None, "{bad}");
        }
    }
}
