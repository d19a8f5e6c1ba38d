#pragma once

#include "ui/panels/actorpulse.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace playground::ui {

/// An actor's live numbers over the latest course of its calls in flight. Thread: GUI.
class PulseView final : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t pieces = 96; ///< Of the course.

    explicit PulseView(QWidget* parent = nullptr);

    void show(const ActorPulse& pulse);
    void setTheme(const Theme& theme);

    QSize sizeHint() const override { return {260, 66}; }
    QSize minimumSizeHint() const override { return {200, 66}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintNumber(QPainter& painter, const QRectF& box, CallState state, std::int64_t number, const QString& word);
    void paintCourse(QPainter& painter, const QRectF& box);

    ActorPulse m_pulse;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
