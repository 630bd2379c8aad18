//! A closed set of names: one row a member, with what it is called on the wire and its documentation.

macro_rules! closed_set {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $slug:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// Every member of the set, in its declared order.
            ///
            /// ```
            #[doc = concat!("use error_normalizer::", stringify!($name), ";")]
            #[doc = concat!("let slugs: Vec<_> = ", stringify!($name), "::ALL.iter().map(|member| member.slug()).collect();")]
            #[doc = concat!("assert_eq!(slugs, [", $("\"", $slug, "\", ",)+ "]);")]
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The member's name in JSON and in JavaScript.
            ///
            /// ```
            #[doc = concat!("use error_normalizer::", stringify!($name), ";")]
            $(#[doc = concat!("assert_eq!(", stringify!($name), "::", stringify!($variant), ".slug(), \"", $slug, "\");")])+
            /// ```
            #[must_use]
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)+ }
            }

            /// The member of that name.
            ///
            /// ```
            #[doc = concat!("use error_normalizer::", stringify!($name), ";")]
            #[doc = concat!("let known = |slug| ", stringify!($name), "::from_slug(slug).is_some();")]
            #[doc = concat!("assert!(!known(\"no such\") && [", $("\"", $slug, "\", ",)+ "].into_iter().all(known));")]
            /// ```
            #[must_use]
            pub fn from_slug(slug: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.slug() == slug)
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.slug())
            }
        }
    };
}

pub(super) use closed_set;
