#pragma once

#include <QCommandLineParser>

namespace playground {

inline QString tr(const char* text) { return QString::fromUtf8(text); }

/// The options of one command and what parsing them came to.
class Parser final {
public:
    explicit Parser(const char* description) {
        m_parser.setApplicationDescription(tr(description));
        m_parser.addOption({{tr("h"), tr("help")}, tr("Show this help.")});
        m_parser.addOption({tr("version"), tr("Show the version.")});
        add("log-level", "How much to log on standard error: trace, debug, info, warn, error, critical or off.",
            "level");
        add("memory",
            "How much memory the trace may hold, such as 512MB or 4GiB; the rest goes to a file in the folder for "
            "caches. A quarter of the machine's by default.",
            "size");
    }

    void add(const char* name, const char* help, const char* value = nullptr, const char* fallback = "") {
        QCommandLineOption option(tr(name), tr(help));
        if (value) {
            option.setValueName(tr(value));
            option.setDefaultValue(tr(fallback));
        }
        m_parser.addOption(option);
    }
    void positional(const char* name, const char* help, const char* syntax) {
        m_parser.addPositionalArgument(tr(name), tr(help), tr(syntax));
    }

    bool parse(const QStringList& arguments) { return m_parser.parse(arguments); }
    /// A word after one dash is an option of that name, as Qt's own are.
    void takeWordsAfterOneDash() { m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); }
    QString errorText() const { return m_parser.errorText(); }
    bool has(const char* name) const { return m_parser.isSet(tr(name)); }
    QString value(const char* name) const { return m_parser.value(tr(name)); }
    QStringList values(const char* name) const {
        return m_parser.isSet(tr(name)) ? m_parser.values(tr(name)) : QStringList();
    }
    QStringList rest() const { return m_parser.positionalArguments(); }
    QString help() const {
        // There is no application yet that knows the program's name.
        return m_parser.helpText().replace(tr("<executable_name>"), tr("actor-playground"));
    }

private:
    QCommandLineParser m_parser;
};

} // namespace playground
