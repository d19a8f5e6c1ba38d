#include "ui/panels/comparison/measuring.h"

namespace playground::ui {

void Measuring::begin(const Store& reference, const Store& run) {
    const int number = ++m_number;
    if (++m_underWay == 1)
        Q_EMIT readingChanged(true);
    const auto tell = [=, this](const std::shared_ptr<MeasuredPair>& found, const QString& why) {
        QMetaObject::invokeMethod(
            this, [=, this] { end(number, found, why); }, Qt::QueuedConnection);
    };
    m_thread.begin(
        [=](const std::stop_token& stop) {
            const auto found = std::make_shared<MeasuredPair>();
            found->reference = measure(*reference, reference->lastEvent(), stop);
            found->run = measure(*run, run->lastEvent(), stop);
            tell(found, {});
        },
        [=](const QString& why) { tell(nullptr, why); });
}

void Measuring::stop() {
    ++m_number;
    m_thread.stop();
}

void Measuring::end(int number, const std::shared_ptr<MeasuredPair>& found, const QString& why) {
    if (--m_underWay == 0)
        Q_EMIT readingChanged(false);
    if (number != m_number)
        return;
    if (found)
        Q_EMIT measured(*found);
    else
        Q_EMIT failed(tr("These runs could not be measured: %1").arg(why));
}

} // namespace playground::ui
