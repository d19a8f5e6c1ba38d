#pragma once

#include "core/insight/callparts.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace playground::ui {

/// One call's life as a bar: its states one after the other, as long as they took. Thread: GUI.
class StateBar final : public QWidget {
    Q_OBJECT

public:
    explicit StateBar(QWidget* parent = nullptr);

    void show(std::vector<CallPart> parts);
    void setTheme(const Theme& theme);
    QSize sizeHint() const override { return {200, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<CallPart> m_parts;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
