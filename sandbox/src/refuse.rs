//! Which documented status a malformed request gets: operations differ in the ones they document.

use crate::errors::{ApiError, Details};
use crate::spec::Operation;

/// 422 with `details` where it is documented, else 400, else 404, whose documents speak of failed validation too. Where
/// nothing but `4XX` is documented it is 422.
pub fn malformed(operation: &Operation, details: Details) -> ApiError {
    if operation.documents_status("422") || operation.documents_status("4XX") {
        ApiError::invalid(details)
    } else if operation.documents_status("400") {
        ApiError::bad_request(in_one_line(&details))
    } else {
        ApiError::unacceptable(in_one_line(&details))
    }
}

/// A body that cannot even be held against the schema: 400 where it is documented.
pub fn not_understood(operation: &Operation, text: String) -> ApiError {
    if operation.documents_status("400") {
        ApiError::bad_request(text)
    } else {
        malformed(operation, Details::from([(".".to_owned(), vec![text])]))
    }
}

fn in_one_line(details: &Details) -> String {
    let lines = details.iter().map(|(field, texts)| format!("{field}: {}", texts.join(", ")));
    lines.collect::<Vec<_>>().join("; ")
}
