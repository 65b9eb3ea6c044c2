//! "Did you mean": the known name that looks most like an unknown one.

/// A name further away than this is not what the caller meant.
const NEAR: f64 = 0.6;

/// The end of a sentence: `; did you mean 'limit'?`, or nothing.
pub fn did_you_mean<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> String {
    known
        .map(|candidate| (strsim::normalized_damerau_levenshtein(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= NEAR)
        .max_by(|(left, _), (right, _)| left.total_cmp(right))
        .map(|(_, candidate)| format!("; did you mean '{candidate}'?"))
        .unwrap_or_default()
}
