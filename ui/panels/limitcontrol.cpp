#include "ui/panels/limitcontrol.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace playground::ui {

namespace {

using namespace std::chrono_literals;
constexpr int mostAtFirst = 1'000'000;

} // namespace

LimitControl::LimitControl(QWidget* parent)
    : QWidget(parent), m_spin(new QSpinBox(this)), m_slider(new QSlider(Qt::Horizontal, this)) {
    m_spin->setObjectName(QStringLiteral("limitSpin"));
    m_spin->setRange(1, mostAtFirst);
    m_spin->setKeyboardTracking(false);
    m_spin->setGroupSeparatorShown(true);
    m_spin->setFixedWidth(84);
    m_slider->setObjectName(QStringLiteral("limitSlider"));
    m_slider->setRange(0, LimitScale::steps);
    m_slider->setPageStep(LimitScale::steps / 12);
    m_frame.setInterval(16ms);
    m_frame.setSingleShot(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    setFocusProxy(m_spin);
    connectEditors();
}

void LimitControl::connectEditors() {
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int limit) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_scale.positionOf(limit));
        announce();
    });
    connect(m_slider, &QSlider::valueChanged, this, &LimitControl::slide);
    connect(m_slider, &QSlider::sliderReleased, this, &LimitControl::announce);
    connect(&m_frame, &QTimer::timeout, this, &LimitControl::announce);
}

void LimitControl::setActor(const QString& name) {
    m_spin->setAccessibleName(tr("max_concurrency of %1").arg(name));
    m_slider->setAccessibleName(tr("max_concurrency of %1, slider").arg(name));
}

int LimitControl::limit() const { return m_spin->value(); }

void LimitControl::setLimit(int limit) {
    m_announced = limit;
    // The spin box must not lose what is being typed into it, nor the slider its handle under the hand.
    if (limit == m_spin->value())
        return;
    const QSignalBlocker quietSpin(m_spin);
    const QSignalBlocker quietSlider(m_slider);
    m_spin->setValue(limit);
    if (!m_slider->isSliderDown())
        m_slider->setValue(m_scale.positionOf(limit));
}

void LimitControl::setLargest(int limit) {
    if (limit == m_scale.largest)
        return; // The handle stays where the hand has it, also between two limits.
    m_scale.largest = limit;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_scale.positionOf(m_spin->value()));
}

void LimitControl::setMost(int limit) {
    const QSignalBlocker quiet(m_spin);
    m_spin->setMaximum(limit);
}

void LimitControl::slide(int position) {
    const QSignalBlocker quiet(m_spin);
    m_spin->setValue(m_scale.limitAt(position));
    if (!m_frame.isActive()) {
        announce();
        m_frame.start();
    }
}

void LimitControl::announce() {
    if (m_spin->value() == m_announced)
        return;
    m_announced = m_spin->value();
    Q_EMIT limitEdited(m_announced);
}

} // namespace playground::ui
