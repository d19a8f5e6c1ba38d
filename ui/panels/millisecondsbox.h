#pragma once

#include "core/base/time.h"

#include <QDoubleSpinBox>

namespace playground::ui {

/// A duration in milliseconds, without needless zeros. The steps grow with the value. Thread: GUI.
class MillisecondsBox final : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit MillisecondsBox(QWidget* parent = nullptr);

    Duration duration() const { return fromMilliseconds(value()); }
    void setDuration(Duration duration); ///< Tells nobody.

    QString textFromValue(double value) const override;

Q_SIGNALS:
    void durationEdited(Duration duration);
};

} // namespace playground::ui
