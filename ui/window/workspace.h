#pragma once

#include "ui/window/launchoptions.h"

#include <QTabWidget>

class QToolButton;

namespace playground::ui {

class Page;
class SettingsDialog;

/// The program's window: every open scenario and trace is a page behind a tab. A run goes on while another page is in
/// front. What was open at the last end is opened again, with what is asked for beside it. Thread: GUI.
class Workspace final : public QTabWidget {
    Q_OBJECT

public:
    /// Nothing asked for and nothing open the last time: the playground.
    explicit Workspace(const std::optional<OpenRequest>& first = {},
                       std::optional<std::uint64_t> memoryBudget = std::nullopt);

    Page* page(int index) const;
    Page* front() const { return page(currentIndex()); } ///< Null when there is no page.

    /// In front: where the file is open already, in a page that is untouched, else in a page of its own.
    void open(const OpenRequest& request);

protected:
    void closeEvent(QCloseEvent* event) override;
    void tabRemoved(int index) override;

private:
    void restore(const std::optional<OpenRequest>& first);
    Page* make(const OpenRequest& request) const;
    void add(Page* page);
    void insert(int index, Page* page);
    QToolButton* closeButtonOf(Page* page);
    int indexOf(const QString& path) const; // -1: it is not open.
    void bringToFront();
    void showTitle();
    void showTheme();
    void showName(Page* page);
    void shareMemory();
    void showSettings();
    void followSettings(const Page* changedIn); // Null: in the dialog.
    void remember() const;

    std::optional<std::uint64_t> m_memoryBudget; // Bytes, this time; none: as it is set.
    std::optional<std::uint64_t> m_setBudget;
    std::string m_setLogLevel;
    SettingsDialog* m_settings = nullptr; // Once it was wanted.
};

} // namespace playground::ui
