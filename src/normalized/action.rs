//! What the user can do next.

use super::closed_set::closed_set;

closed_set! {
    /// The one thing the user can do next; what button to draw.
    ///
    /// ```
    /// use error_normalizer::Action;
    /// assert_eq!(Action::SignIn.slug(), "sign_in");
    /// ```
    Action {
        /// Correct what was entered.
        FixInput = "fix_input",
        /// Sign in (again).
        SignIn = "sign_in",
        /// Pay, or pay in another way.
        UpdatePayment = "update_payment",
        /// Ask somebody for access.
        RequestAccess = "request_access",
        /// Go back to where one came from.
        GoBack = "go_back",
        /// Load the latest state.
        Reload = "reload",
        /// Send the same again.
        Retry = "retry",
        /// Wait, then send the same again.
        Wait = "wait",
        /// Ask for help, with the error id.
        ContactSupport = "contact_support",
        /// Nothing.
        None = "none",
    }
}
