#include "ui/panels/steps/distributionbox.h"

#include "ui/panels/millisecondsbox.h"

#include <QComboBox>
#include <QGridLayout>

namespace playground::ui {

namespace {

bool hasSecond(Distribution::Shape shape) {
    return shape != Distribution::Shape::Constant && shape != Distribution::Shape::Exponential;
}

} // namespace

DistributionBox::DistributionBox(const Distribution& distribution, QWidget* parent)
    : QWidget(parent),
      m_shape(new QComboBox(this)),
      m_first(new MillisecondsBox(this)),
      m_second(new MillisecondsBox(this)) {
    // In the order of Distribution::Shape.
    m_shape->addItems(
        {tr("always"), tr("evenly from, to"), tr("exponential, mean"), tr("normal, mean ±"), tr("log-normal, mean ±")});
    m_shape->setObjectName(QStringLiteral("stepShape"));
    m_shape->setAccessibleName(tr("How the duration is drawn"));
    m_shape->setCurrentIndex(static_cast<int>(distribution.shape));
    m_first->setObjectName(QStringLiteral("stepDuration"));
    m_first->setDuration(distribution.first);
    m_second->setObjectName(QStringLiteral("stepSecondDuration"));
    m_second->setDuration(distribution.second);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_first, 0, 0);
    grid->addWidget(m_second, 0, 1);
    grid->addWidget(m_shape, 1, 0, 1, 2);
    showSecond();
    connect(m_shape, &QComboBox::activated, this, &DistributionBox::announce);
    connect(m_first, &MillisecondsBox::durationEdited, this, &DistributionBox::announce);
    connect(m_second, &MillisecondsBox::durationEdited, this, &DistributionBox::announce);
}

void DistributionBox::showSecond() {
    const auto shape = static_cast<Distribution::Shape>(m_shape->currentIndex());
    const bool isUniform = shape == Distribution::Shape::Uniform;
    m_second->setVisible(hasSecond(shape));
    m_first->setAccessibleName(isUniform ? tr("Shortest duration") : tr("Duration"));
    m_second->setAccessibleName(isUniform ? tr("Longest duration") : tr("Standard deviation"));
}

void DistributionBox::announce() {
    const auto shape = static_cast<Distribution::Shape>(m_shape->currentIndex());
    showSecond();
    // What stood there before would be refused, although the person has only chosen another shape.
    if (shape == Distribution::Shape::Uniform && m_second->duration() == Duration::zero())
        m_second->setDuration(2 * m_first->duration());
    Q_EMIT edited({shape, m_first->duration(), hasSecond(shape) ? m_second->duration() : Duration::zero()});
}

} // namespace playground::ui
