//! Puts nested calls on one line where they fit, and else one argument a line.

pub enum Code {
    Text(String),
    Group { open: String, items: Vec<Code>, separator: &'static str, trailing: bool, close: String },
}

impl Code {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// `open` ends with a parenthesis.
    pub fn call(open: impl Into<String>, items: Vec<Code>) -> Self {
        Self::Group { open: open.into(), items, separator: ",", trailing: true, close: ")".to_owned() }
    }

    /// The same in a language that takes no comma after the last argument.
    pub fn strict_call(open: impl Into<String>, items: Vec<Code>) -> Self {
        Self::Group { open: open.into(), items, separator: ",", trailing: false, close: ")".to_owned() }
    }

    /// Items between brackets.
    pub fn list(open: impl Into<String>, items: Vec<Code>) -> Self {
        Self::Group { open: open.into(), items, separator: ",", trailing: true, close: "]".to_owned() }
    }

    /// Statements between braces.
    pub fn block(open: impl Into<String>, items: Vec<Code>, close: impl Into<String>) -> Self {
        Self::Group { open: open.into(), items, separator: "", trailing: false, close: close.into() }
    }

    pub fn prefixed(self, prefix: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(format!("{prefix}{text}")),
            Self::Group { open, items, separator, trailing, close } => {
                Self::Group { open: format!("{prefix}{open}"), items, separator, trailing, close }
            }
        }
    }

    pub fn suffixed(self, suffix: &str) -> Self {
        match self {
            Self::Text(text) => Self::Text(format!("{text}{suffix}")),
            Self::Group { open, items, separator, trailing, close } => {
                Self::Group { open, items, separator, trailing, close: format!("{close}{suffix}") }
            }
        }
    }

    pub fn render(&self, indent: usize, width: usize) -> String {
        let mut out = String::new();
        self.write(indent, width, 0, &mut out);
        out
    }

    fn write(&self, indent: usize, width: usize, after: usize, out: &mut String) {
        let flat = self.flat();
        let margin = " ".repeat(indent);
        match self {
            Self::Group { open, items, separator, trailing, close }
                if !items.is_empty() && indent + flat.chars().count() + after > width =>
            {
                out.push_str(&format!("{margin}{open}\n"));
                for (index, item) in items.iter().enumerate() {
                    item.write(indent + 4, width, separator.len(), out);
                    if *trailing || index + 1 < items.len() {
                        out.push_str(separator);
                    }
                    out.push('\n');
                }
                out.push_str(&format!("{margin}{close}"));
            }
            _ => out.push_str(&format!("{margin}{flat}")),
        }
    }

    fn flat(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Group { open, items, separator, close, .. } => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                let items = items.join(&format!("{separator} "));
                let space = if separator.is_empty() { " " } else { "" };
                format!("{open}{space}{items}{space}{close}")
            }
        }
    }
}
