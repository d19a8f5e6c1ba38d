#pragma once

#include "tests/ui/window/tabs.h"

#include <ostream>

namespace playground::ui {

class Met;

/// One of the states in which a person meets the program.
struct Situation {
    const char* name;
    void (*enter)(Met& program);
};
inline std::ostream& operator<<(std::ostream& out, const Situation& situation) { return out << situation.name; }

/// The program's window in that state, as wide and high as a small screen.
class Met : public Tabs, public testing::WithParamInterface<Situation> {
public:
    static constexpr QSize smallScreen{1280, 800};

    void runAll(); ///< A whole run in virtual time.
    void selectOne();
    void trigger(const char* action) const { Tabs::trigger(action); }
    void openTrace();
    MainWindow& scenarioPage() const { return *static_cast<MainWindow*>(workspace->front()); }

    static std::string nameOf(const testing::TestParamInfo<Situation>& info) { return info.param.name; }

protected:
    void enter();

    /// What a person looks at: the window, or the dialog before it.
    QWidget& seen() const;
};

std::vector<Situation> situations();

} // namespace playground::ui
