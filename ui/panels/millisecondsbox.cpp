#include "ui/panels/millisecondsbox.h"

#include <QSignalBlocker>

namespace playground::ui {

namespace {

constexpr double dayInMs = 24.0 * 60 * 60 * 1000;

} // namespace

MillisecondsBox::MillisecondsBox(QWidget* parent) : QDoubleSpinBox(parent) {
    setDecimals(3);
    setRange(0, dayInMs);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setKeyboardTracking(false);
    setSuffix(tr(" ms"));
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] { Q_EMIT durationEdited(duration()); });
}

void MillisecondsBox::setDuration(Duration duration) {
    const QSignalBlocker quiet(this);
    setValue(toMilliseconds(duration));
}

QString MillisecondsBox::textFromValue(double value) const {
    QString text = QDoubleSpinBox::textFromValue(value);
    const QString point = locale().decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

} // namespace playground::ui
