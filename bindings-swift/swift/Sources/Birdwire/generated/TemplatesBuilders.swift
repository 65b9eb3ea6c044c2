// Written by codegen from spec/. Edit spec/ and run `make generate`.

extension Template {
    /// A template made in Studio, and the values that fill it in.
    ///
    /// - Parameters:
    ///   - projectId: The Studio project that holds the template.
    ///   - version: The id of the version to use, or `latest`.
    ///   - locale: The language to use, a BCP 47 tag such as `en` or `pt-BR`.
    ///   - parameters: The values of the template's variables, at least one. At least 1 entries.
    ///   - name: The name of the template on the platform.
    ///   - attachments: Files to send along.
    ///   - shortLinks: How the links of the template are shortened.
    ///   - variables: Values by variable name; `default` serves variables that have none. An older way than
    ///     `parameters`.
    ///   - utmParameters: One to 8 UTM parameters to add to links. 1 to 8 entries.
    ///   - settings: Settings of single platforms.
    public static func template(
        _ projectId: String,
        version: String? = nil,
        locale: String? = nil,
        parameters: [TemplateParameter]? = nil,
        name: String? = nil,
        attachments: [TemplateAttachment]? = nil,
        shortLinks: TemplateShortLinks? = nil,
        variables: [String: String]? = nil,
        utmParameters: [UtmParameter]? = nil,
        settings: TemplateSettings? = nil
    ) -> Template {
        Template(
            name: name,
            projectId: projectId,
            version: version,
            locale: locale,
            attachments: attachments,
            shortLinks: shortLinks,
            variables: variables,
            utmParameters: utmParameters,
            parameters: parameters,
            settings: settings
        )
    }
}

extension TemplateParameter {
    /// A text, as the value of one variable of a template.
    ///
    /// - Parameters:
    ///   - key: The name of the variable, at least one character. At least 1 characters.
    ///   - value: The text to put in.
    public static func stringParameter(_ key: String, value: String) -> TemplateParameter {
        .string(StringTemplateParameter(key: key, value: value))
    }

    /// A number, as the value of one variable of a template.
    ///
    /// - Parameters:
    ///   - key: The name of the variable, at least one character. At least 1 characters.
    ///   - value: The number to put in.
    public static func numberParameter(_ key: String, value: Double) -> TemplateParameter {
        .number(NumberTemplateParameter(key: key, value: value))
    }

    /// A yes or no, as the value of one variable of a template.
    ///
    /// - Parameters:
    ///   - key: The name of the variable, at least one character. At least 1 characters.
    ///   - value: The yes or no to put in.
    public static func booleanParameter(_ key: String, value: Bool) -> TemplateParameter {
        .boolean(BooleanTemplateParameter(key: key, value: value))
    }
}
