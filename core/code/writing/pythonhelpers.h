#pragma once

#include <cstdint>
#include <set>
#include <string>

namespace playground {

class CodeWriter;

/// Functions and classes that the code needs beside those of the scenario; written in this order.
enum class PythonHelper : std::uint8_t {
    Compute,
    ComputeNative,
    LogNormal,
    Take,
    Rendezvous,
    ThreadRendezvous,
    SharedEvent,
    SharedRendezvous,
    Firing
};

/// What a program turned out to need.
struct PythonNeeds {
    std::set<std::string> modules;
    std::set<PythonHelper> helpers;

    void module(const std::string& name) { modules.insert(name); }
    void helper(PythonHelper helper); ///< And the modules that it imports.
};

void writeHelpers(CodeWriter& writer, const PythonNeeds& needs);

} // namespace playground
