// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! What requests of the area `business_profile` may hold.

#[allow(unused_imports)]
use super::*;
use crate::schema::*;

static PATTERN_0: Pattern = Pattern::new(
    "^$|^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])\\.)+([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9-]*[A-Za-z0-9])$",
);
pub static UPDATE_BUSINESS_PROFILE: Object = Object {
    name: "UpdateBusinessProfile",
    members: &[
        Member {
            wire: "name",
            snake: "name",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(256), pattern: None, format: None }),
        },
        Member {
            wire: "legalName",
            snake: "legal_name",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(256), pattern: None, format: None }),
        },
        Member { wire: "type", snake: "type", required: false, nullable: false, schema: Schema::Enum(&BUSINESS_TYPE) },
        Member {
            wire: "domain",
            snake: "domain",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(253), pattern: Some(&PATTERN_0), format: None }),
        },
        Member {
            wire: "domainAliases",
            snake: "domain_aliases",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: Some(20) },
        },
        Member {
            wire: "category",
            snake: "category",
            required: false,
            nullable: false,
            schema: Schema::Object(&BUSINESS_CATEGORY),
        },
        Member {
            wire: "identifiers",
            snake: "identifiers",
            required: false,
            nullable: false,
            schema: Schema::Map(&Schema::Text(Text::ANY)),
        },
        Member {
            wire: "tags",
            snake: "tags",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: Some(20) },
        },
        Member {
            wire: "description",
            snake: "description",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(256), pattern: None, format: None }),
        },
        Member {
            wire: "foundedYear",
            snake: "founded_year",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "location",
            snake: "location",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(1000), pattern: None, format: None }),
        },
        Member {
            wire: "geo",
            snake: "geo",
            required: false,
            nullable: false,
            schema: Schema::Object(&BUSINESS_LOCATION),
        },
        Member {
            wire: "logoUrl",
            snake: "logo_url",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "facebook",
            snake: "facebook",
            required: false,
            nullable: false,
            schema: Schema::Object(&FACEBOOK_PROFILE),
        },
        Member {
            wire: "linkedin",
            snake: "linkedin",
            required: false,
            nullable: false,
            schema: Schema::Object(&LINKED_IN_PROFILE),
        },
        Member {
            wire: "twitter",
            snake: "twitter",
            required: false,
            nullable: false,
            schema: Schema::Object(&TWITTER_PROFILE),
        },
        Member {
            wire: "crunchbase",
            snake: "crunchbase",
            required: false,
            nullable: false,
            schema: Schema::Object(&CRUNCHBASE_PROFILE),
        },
        Member {
            wire: "phone",
            snake: "phone",
            required: false,
            nullable: false,
            schema: Schema::Text(Text { minimum: None, maximum: Some(24), pattern: None, format: None }),
        },
        Member {
            wire: "vatNumber",
            snake: "vat_number",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "invoicingContactEmail",
            snake: "invoicing_contact_email",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "significantContacts",
            snake: "significant_contacts",
            required: false,
            nullable: false,
            schema: Schema::Object(&SIGNIFICANT_CONTACTS),
        },
    ],
    rules: &[],
};

pub static BUSINESS_TYPE: Enum = Enum {
    name: "BusinessType",
    values: &["unknown", "public", "private", "personal", "education", "government", "nonprofit"],
};

pub static BUSINESS_CATEGORY: Object = Object {
    name: "BusinessCategory",
    members: &[
        Member { wire: "sector", snake: "sector", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "industryGroup",
            snake: "industry_group",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "industry",
            snake: "industry",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "subIndustry",
            snake: "sub_industry",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "sicCode",
            snake: "sic_code",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "naicsCode",
            snake: "naics_code",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
    ],
    rules: &[],
};

pub static BUSINESS_LOCATION: Object = Object {
    name: "BusinessLocation",
    members: &[
        Member {
            wire: "streetNumber",
            snake: "street_number",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "streetName",
            snake: "street_name",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "subPremise",
            snake: "sub_premise",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "city", snake: "city", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "postalCode",
            snake: "postal_code",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "state", snake: "state", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "stateCode",
            snake: "state_code",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "country", snake: "country", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "countryCode",
            snake: "country_code",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member {
            wire: "lat",
            snake: "lat",
            required: false,
            nullable: false,
            schema: Schema::Number { minimum: None, maximum: None },
        },
        Member {
            wire: "lng",
            snake: "lng",
            required: false,
            nullable: false,
            schema: Schema::Number { minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static FACEBOOK_PROFILE: Object = Object {
    name: "FacebookProfile",
    members: &[Member {
        wire: "handle",
        snake: "handle",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};

pub static LINKED_IN_PROFILE: Object = Object {
    name: "LinkedInProfile",
    members: &[Member {
        wire: "handle",
        snake: "handle",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};

pub static TWITTER_PROFILE: Object = Object {
    name: "TwitterProfile",
    members: &[
        Member { wire: "handle", snake: "handle", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "id", snake: "id", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "bio", snake: "bio", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "followers",
            snake: "followers",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "following",
            snake: "following",
            required: false,
            nullable: false,
            schema: Schema::Integer { minimum: None, maximum: None },
        },
        Member {
            wire: "location",
            snake: "location",
            required: false,
            nullable: false,
            schema: Schema::Text(Text::ANY),
        },
        Member { wire: "site", snake: "site", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "avatar", snake: "avatar", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};

pub static CRUNCHBASE_PROFILE: Object = Object {
    name: "CrunchbaseProfile",
    members: &[Member {
        wire: "handle",
        snake: "handle",
        required: false,
        nullable: false,
        schema: Schema::Text(Text::ANY),
    }],
    rules: &[],
};

pub static SIGNIFICANT_CONTACTS: Object = Object {
    name: "SignificantContacts",
    members: &[
        Member {
            wire: "contacts",
            snake: "contacts",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Object(&SIGNIFICANT_CONTACT), minimum: None, maximum: None },
        },
        Member {
            wire: "predefinedContactCategories",
            snake: "predefined_contact_categories",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
    ],
    rules: &[],
};

pub static SIGNIFICANT_CONTACT: Object = Object {
    name: "SignificantContact",
    members: &[
        Member { wire: "name", snake: "name", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member { wire: "email", snake: "email", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
        Member {
            wire: "contactCategories",
            snake: "contact_categories",
            required: false,
            nullable: false,
            schema: Schema::List { items: &Schema::Text(Text::ANY), minimum: None, maximum: None },
        },
        Member { wire: "phone", snake: "phone", required: false, nullable: false, schema: Schema::Text(Text::ANY) },
    ],
    rules: &[],
};
