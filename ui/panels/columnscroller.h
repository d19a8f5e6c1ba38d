#pragma once

#include <QScrollArea>

namespace playground::ui {

/// Scrolls a column of widgets up and down, and is never narrower than they are. Thread: GUI.
class ColumnScroller final : public QScrollArea {
public:
    explicit ColumnScroller(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
};

} // namespace playground::ui
