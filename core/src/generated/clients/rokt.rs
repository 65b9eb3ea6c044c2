// Written by codegen from spec/. Edit spec/ and run `make generate`.

//! Putting people on lists of Rokt's, by e-mail address, and taking them off.

#[allow(unused_imports)]
use crate::generated::{operations, types::*};
#[allow(unused_imports)]
use crate::{
    Client, Csv, Upload,
    call::Arguments,
    page::Pager,
    typed::{Call, Download, FilesCall, UploadCall, WaitCall, to_json},
};

impl crate::rokt::Client {
    /// The operations under `customAudiences`.
    pub fn custom_audiences(&self) -> CustomAudiences {
        CustomAudiences { client: self.core().clone() }
    }
}

/// `customAudiences`
#[derive(Clone, Debug)]
pub struct CustomAudiences {
    pub(crate) client: Client,
}

impl CustomAudiences {
    /// Put people on a list or take them off.
    ///
    /// Adds e-mail addresses or their hashes to a custom audience list, or removes them. Rokt recommends at most
    /// 100,000 a request, 4 requests a second and 4 at once; more may work. There is no test system: whoever is sent
    /// becomes part of the list.
    ///
    /// Answers: 201 The list was changed. The body, when there is one, is the word `Created`.
    ///
    /// Errors: 400 A member is missing, or the request has a wrong form; 401 The keys are missing, wrong, or not for
    /// this account; 403 The keys are missing, wrong, or not for this account; 429 More requests than Rokt takes at a
    /// time.
    ///
    /// Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
    pub fn import_audience(&self, body: CustomAudienceImport) -> Call<()> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::IMPORT_CUSTOM_AUDIENCE, arguments)
    }

    /// Put people on a list or take them off, with an old key.
    ///
    /// The same import for those who have one API key in place of a key pair: older users, and those who come by way
    /// of Hightouch or mParticle.
    ///
    /// Answers: 201 The list was changed. The body, when there is one, is the word `Created`.
    ///
    /// Errors: 400 A member is missing, or the request has a wrong form; 401 The keys are missing, wrong, or not for
    /// this account; 403 The keys are missing, wrong, or not for this account; 429 More requests than Rokt takes at a
    /// time.
    ///
    /// Source: Custom Audience Import API <https://docs.rokt.com/developers/api-reference/custom-audience-import/>
    pub fn import_audience_legacy(&self, body: CustomAudienceImportLegacy) -> Call<()> {
        let arguments =
            Arguments { path: vec![], query: Default::default(), body: Some(to_json(&body)), ..Default::default() };
        Call::new(&self.client, &operations::IMPORT_CUSTOM_AUDIENCE_LEGACY, arguments)
    }
}
