#pragma once

#include <cstdint>
#include <set>
#include <string>

namespace playground {

class CodeWriter;

/// Types and functions that the code needs beside those of the scenario; written in this order.
enum class CppHelper : std::uint8_t { AnyValue, Event, Rendezvous, Firing, Every, Poisson, Bursts };

/// What a program turned out to need.
struct CppNeeds {
    std::set<std::string> headers; ///< Of the library.
    std::set<std::string> standard;
    std::set<CppHelper> helpers;

    void header(const std::string& name) { headers.insert(name); }
    void helper(CppHelper helper); ///< And the headers that it includes.
};

void writeHelpers(CodeWriter& writer, const CppNeeds& needs);

} // namespace playground
