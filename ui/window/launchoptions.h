#pragma once

#include <QString>

namespace playground::ui {

/// What the window starts with.
struct LaunchOptions {
    QString file; ///< A scenario to open; empty: the playground.
};

} // namespace playground::ui
