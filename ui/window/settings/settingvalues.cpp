#include "ui/window/settings/settingvalues.h"

#include <QFileInfo>
#include <QSet>
#include <QSettings>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <optional>

namespace playground::ui {

namespace {

using Value = std::optional<QVariant>;

/// Of a kept value, which a file may have turned into text, what it means; none where it means nothing.
struct Reading {
    const QVariant& kept;

    Value operator()(const OneOf& kind) const {
        const auto found = std::ranges::find_if(
            kind.choices, [this](const OneOf::Choice& choice) { return choice.value.toString() == kept.toString(); });
        return found != kind.choices.end() ? Value(found->value) : std::nullopt;
    }
    Value operator()(const OnOff&) const {
        const QString text = kept.toString();
        const bool isOn = text == QLatin1String("true");
        return isOn || text == QLatin1String("false") ? Value(isOn) : std::nullopt;
    }
    Value operator()(const Number& kind) const {
        bool isNumber = false;
        const qulonglong number = kept.toULongLong(&isNumber);
        const qulonglong units = number / kind.unitSize;
        const bool isWithin = isNumber && number % kind.unitSize == 0 && units >= static_cast<qulonglong>(kind.least) &&
                              units <= static_cast<qulonglong>(kind.most);
        return isWithin ? Value(number) : std::nullopt;
    }
    Value operator()(const Folder&) const {
        const QFileInfo folder(kept.toString());
        return folder.isDir() && folder.isWritable() ? Value(kept.toString()) : std::nullopt;
    }
};

// Once: it is asked for often.
void complain(const Setting& setting, const QString& kept) {
    static QSet<QString> told;
    const QString line = QLatin1String(setting.key) + QLatin1Char('=') + kept;
    if (told.contains(line))
        return;
    told.insert(line);
    spdlog::warn("The setting {} cannot be \"{}\"; it is taken as not set", setting.key, kept.toStdString());
}

} // namespace

QVariant valueOf(const Setting& setting) {
    const QVariant kept = QSettings().value(QLatin1String(setting.key));
    if (!kept.isValid())
        return setting.fallback;
    const Value value = std::visit(Reading{kept}, setting.kind);
    if (!value)
        complain(setting, kept.toString());
    return value.value_or(setting.fallback);
}

void setValue(const Setting& setting, const QVariant& value) {
    if (value.toString() == setting.fallback.toString())
        reset(setting);
    else
        QSettings().setValue(QLatin1String(setting.key), value);
}

void reset(const Setting& setting) { QSettings().remove(QLatin1String(setting.key)); }

bool isChanged(const Setting& setting) { return valueOf(setting).toString() != setting.fallback.toString(); }

} // namespace playground::ui
