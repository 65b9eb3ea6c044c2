//! Gzip, and how to say a great deal of nothing with little of it.

use std::io::Write;

use axum::body::Bytes;
use flate2::{Compress, Compression, Crc, FlushCompress, GzBuilder, write::GzEncoder};

const MEGABYTE: usize = 1024 * 1024;

/// A JSON object with so many megabytes of blanks in it, compressed: what comes first, a megabyte to be repeated, and
/// the end.
pub struct Bomb {
    pub start: Bytes,
    pub megabyte: Bytes,
    pub end: Bytes,
}

impl Bomb {
    /// A megabyte is compressed once: after a full flush the next one looks the same, wherever it stands.
    pub fn new(megabytes: u64) -> Self {
        let blanks = vec![b' '; MEGABYTE];
        let mut deflate = Compress::new(Compression::best(), false);
        // Ten bytes that say: gzip, deflate, no name, no time, no system.
        let mut start = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];
        start.extend(pack(&mut deflate, b"{", FlushCompress::Full));
        let megabyte = pack(&mut deflate, &blanks, FlushCompress::Full);
        let mut end = pack(&mut deflate, b"}", FlushCompress::Finish);
        let (mut checksum, brace, blank) = (sum(b"{"), sum(b"}"), sum(&blanks));
        for _ in 0..megabytes {
            checksum.combine(&blank);
        }
        checksum.combine(&brace);
        end.extend(checksum.sum().to_le_bytes());
        end.extend(checksum.amount().to_le_bytes());
        Self { start: start.into(), megabyte: megabyte.into(), end: end.into() }
    }

    pub fn length(&self, megabytes: u64) -> u64 {
        (self.start.len() + self.end.len()) as u64 + self.megabyte.len() as u64 * megabytes
    }
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder: GzEncoder<Vec<u8>> = GzBuilder::new().write(Vec::new(), Compression::default());
    // Nothing can go wrong in memory.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

fn sum(bytes: &[u8]) -> Crc {
    let mut sum = Crc::new();
    sum.update(bytes);
    sum
}

fn pack(deflate: &mut Compress, bytes: &[u8], flush: FlushCompress) -> Vec<u8> {
    // Blanks and braces become shorter, and a vector with this much room takes all of them.
    let mut packed = Vec::with_capacity(bytes.len() + 64);
    let _ = deflate.compress_vec(bytes, &mut packed, flush);
    packed
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn it_expands_to_what_it_promises() -> std::io::Result<()> {
        let bomb = Bomb::new(3);
        let mut bytes = bomb.start.to_vec();
        (0..3).for_each(|_| bytes.extend_from_slice(&bomb.megabyte));
        bytes.extend_from_slice(&bomb.end);
        assert_eq!(bytes.len() as u64, bomb.length(3));
        assert!(bytes.len() < 10_000, "{}", bytes.len());
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(&*bytes).read_to_end(&mut unpacked)?;
        assert_eq!(unpacked.len(), 3 * MEGABYTE + 2);
        assert_eq!((unpacked.first(), unpacked.last()), (Some(&b'{'), Some(&b'}')));
        Ok(())
    }
}
