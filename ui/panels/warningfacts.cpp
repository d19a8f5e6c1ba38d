#include "ui/panels/warningfacts.h"

#include "ui/panels/calllink.h"
#include "ui/panels/format.h"

#include <QCoreApplication>

#include <map>

namespace playground::ui {

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Warnings)
};

QString titleOf(const std::string& kind) {
    static const std::map<std::string, const char*> titles{
        {"loop-blocked", QT_TRANSLATE_NOOP("Warnings", "Event loop blocked")},
        {"never-yielded", QT_TRANSLATE_NOOP("Warnings", "Never yielded")},
        {"queue-growing", QT_TRANSLATE_NOOP("Warnings", "Queue grows")},
        {"oversubscribed", QT_TRANSLATE_NOOP("Warnings", "More work than cores")},
        {"slots-exhausted", QT_TRANSLATE_NOOP("Warnings", "Slots held by calls that wait")},
        {"self-call", QT_TRANSLATE_NOOP("Warnings", "Waits for itself")},
        {"starved-group", QT_TRANSLATE_NOOP("Warnings", "Starved by slow calls")},
        {"limit-never-reached", QT_TRANSLATE_NOOP("Warnings", "Limit never reached")},
        {"blocking-get", QT_TRANSLATE_NOOP("Warnings", "Blocking get on a loop")},
        {"unobserved-error", QT_TRANSLATE_NOOP("Warnings", "Error that nobody saw")},
    };
    const auto found = titles.find(kind);
    return found == titles.end() ? QString::fromStdString(kind) : Facts::tr(found->second);
}

} // namespace

QString warningFacts(const std::vector<Warning>& warnings, const Theme& theme) {
    QString html;
    for (const Warning& warning : warnings) {
        html += QStringLiteral("<p style='margin-bottom:10px'><b><span style='color:%1'>\u25b2</span> %2</b>")
                    .arg(theme.look(CallState::Failed).colour.name(), titleOf(warning.kind).toHtmlEscaped());
        if (warning.duration > Duration::zero())
            html += QStringLiteral(" <span style='color:%1'>%2</span>")
                        .arg(theme.softText.name(), durationWords(warning.duration));
        html += QStringLiteral("<br>%1").arg(QString::fromStdString(warning.text).toHtmlEscaped());
        if (warning.call != CallId::None)
            html += QLatin1Char(' ') + callLink(warning.call, Facts::tr("Show #%1").arg(toNumber(warning.call)));
        html += QStringLiteral("</p>");
    }
    return html;
}

} // namespace playground::ui
