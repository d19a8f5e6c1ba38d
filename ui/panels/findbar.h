#pragma once

#include "core/insight/callfilter.h"
#include "ui/theme/theme.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace playground::ui {

/// Where a person writes which calls are looked for; says what was found, or what is wrong with the words. Hidden until
/// begin(). Thread: GUI.
class FindBar final : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    void begin(); ///< Shows itself, ready to be written in.
    void setFilter(const CallFilter& filter); ///< Writes its words in the place of those that are there, and is read.

    /// Of `count` matches the one that is selected is number `place`, from 1; 0 is none. Below 1 of `progress` it is
    /// still looking.
    void showFound(std::size_t count, std::size_t place, double progress);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void filterChanged(const std::optional<playground::CallFilter>& filter); ///< None: nothing is looked for.
    void nextWanted();
    void previousWanted();
    void closed(); ///< The focus may go elsewhere.

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void close();
    QToolButton* addButton(const QString& sign, const QString& name);

    QLineEdit* m_words = nullptr;
    QLabel* m_found = nullptr;
    QLabel* m_error = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    bool m_isFiltering = false;
};

} // namespace playground::ui
