#pragma once

#include "ui/window/openrequest.h"

#include <QMainWindow>

#include <vector>

class QTabBar;

namespace playground::ui {

class DockTitle;
struct Theme;

/// What a tab shows: a scenario with its run, or a trace; with menus and panels of its own. Files that are dropped onto
/// it are wanted to be opened. Thread: GUI.
class Page : public QMainWindow {
    Q_OBJECT

public:
    explicit Page(QWidget* parent);

    virtual QString name() const = 0; ///< For its tab.
    virtual QString path() const = 0; ///< Absolute; empty: of no file.

    /// Nothing that a person made would be lost, or the person has agreed to it.
    virtual bool mayClose() { return true; }

    virtual void remember() {} ///< How its panels lie: the next page is to begin with that.

    /// It is of no file, and nothing was done here yet: what is opened may take its place.
    virtual bool isUntouched() const { return false; }
    /// In its place; a page that isUntouched() is asked only.
    virtual void open(const OpenRequest&) {}

    virtual bool isPresenting() const { return false; } ///< To a room full of people.
    virtual void present(bool) {}

    virtual void tell(const QString& text) = 0; ///< In its message bar.

    virtual void followSettings() = 0; ///< They were changed, here or in another tab.
    virtual void shareMemory(int) {} ///< So many pages have the memory for traces in common.

Q_SIGNALS:
    void nameChanged(); ///< Or the window's title, or whether it is modified.
    void openWanted(const playground::ui::OpenRequest& request);
    void settingsChanged();
    void settingsWanted(); ///< To be seen.
    void tabStepWanted(int step); ///< To the tab that is so many further on.

protected:
    /// A panel in a place of its own, which comes before the others of that place when it is shown.
    QDockWidget* addDock(Qt::DockWidgetArea area, const QString& title, const QString& name, QWidget* panel);
    /// The panel is ready to be used by keys as soon as it is shown.
    void focusWhenShown(QDockWidget* dock);
    void setTitlesTheme(const Theme& theme);

    bool focusNextPrevChild(bool next) override;
    void childEvent(QChildEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void letFocus(QTabBar& tabs) const;

    std::vector<DockTitle*> m_titles;
};

} // namespace playground::ui
