//! What rule an input broke.

use super::closed_set::closed_set;

closed_set! {
    /// What rule an input broke, as a closed set.
    ///
    /// ```
    /// use error_normalizer::Rule;
    /// assert_eq!(Rule::from_slug("taken"), Some(Rule::Taken));
    /// ```
    Rule {
        /// It is missing or empty.
        Required = "required",
        /// It has too few characters or entries.
        TooShort = "too_short",
        /// It has too many characters or entries.
        TooLong = "too_long",
        /// It is below the smallest value.
        TooSmall = "too_small",
        /// It is above the largest value.
        TooLarge = "too_large",
        /// It is not written as it must be.
        InvalidFormat = "invalid_format",
        /// It is no e-mail address.
        InvalidEmail = "invalid_email",
        /// It is no web address.
        InvalidUrl = "invalid_url",
        /// It is no date or time.
        InvalidDate = "invalid_date",
        /// It is of another type (text for a number).
        InvalidType = "invalid_type",
        /// It is none of the permitted values, or an unknown member.
        NotAllowed = "not_allowed",
        /// Somebody has it already.
        Taken = "taken",
        /// What it refers to does not exist.
        NotFound = "not_found",
        /// It differs from what it must equal.
        Mismatch = "mismatch",
        /// It is too easy to guess.
        WeakPassword = "weak_password",
        /// It broke a rule that is not in this set.
        Invalid = "invalid",
    }
}
