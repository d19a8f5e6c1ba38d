#pragma once

#include <QString>

#include <cstdint>

namespace playground::ui {

/// What a person wants to see in a tab.
struct OpenRequest {
    enum class What : std::uint8_t {
        New,     ///< An empty scenario.
        Example, ///< A scenario that is part of the program, by its name.
        File,    ///< A scenario or a trace, by its path.
    };
    What what = What::New;
    QString name;

    static OpenRequest file(const QString& path) { return {What::File, path}; }
    static OpenRequest example(const QString& name) { return {What::Example, name}; }
};

} // namespace playground::ui
