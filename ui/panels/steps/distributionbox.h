#pragma once

#include "core/scenario/distribution.h"

#include <QWidget>

class QComboBox;

namespace playground::ui {

class MillisecondsBox;

/// A duration: constant or drawn from a distribution. Thread: GUI.
class DistributionBox final : public QWidget {
    Q_OBJECT

public:
    explicit DistributionBox(const Distribution& distribution, QWidget* parent = nullptr);

Q_SIGNALS:
    void edited(const playground::Distribution& distribution);

private:
    void announce();
    void showSecond();

    QComboBox* const m_shape;
    MillisecondsBox* const m_first;
    MillisecondsBox* const m_second;
};

} // namespace playground::ui
