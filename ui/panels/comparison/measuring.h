#pragma once

#include "ui/panels/comparison/comparedrows.h"
#include "ui/panels/latestthread.h"

#include <QObject>

#include <memory>

namespace playground::ui {

/// Measures two runs beside the interface; only the latest counts. Thread: GUI.
class Measuring final : public QObject {
    Q_OBJECT

public:
    using Store = std::shared_ptr<const TraceStore>;

    explicit Measuring(QObject* parent) : QObject(parent) {}

    /// Gives up what is under way. Nobody may change the stores until it is over, see readingChanged().
    void begin(const Store& reference, const Store& run);
    void stop(); ///< Nothing more is told of it.

Q_SIGNALS:
    void readingChanged(bool isReading); ///< Emitted before the stores are read, and when none is read any more.
    void measured(const playground::ui::MeasuredPair& found);
    void failed(const QString& why);

private:
    void end(int number, const std::shared_ptr<MeasuredPair>& found, const QString& why);

    int m_number = 0; // Of the latest.
    int m_underWay = 0; // What was given up ends late.
    LatestThread m_thread; // Last: what it tells goes to the others.
};

} // namespace playground::ui
