#pragma once

#include "ui/panels/code/codecolours.h"

#include <QPlainTextEdit>

#include <optional>

namespace playground::ui {

/// Code to be read and copied, with one line lit. Thread: GUI.
class CodeView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit CodeView(QWidget* parent = nullptr);

    void show(const QString& code, CodeKind kind); ///< Stays where it was scrolled to; no line is lit.
    void light(std::optional<int> line);           ///< By its index, and brings it into sight.
    std::optional<int> litLine() const { return m_line; }
    void setTheme(const Theme& theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    void showLight();

    CodeColours* m_colours;
    std::optional<int> m_line;
    const Theme* m_theme = &Theme::light(); // Not ours.
};

} // namespace playground::ui
