#pragma once

#include <string>
#include <vector>

namespace playground {

/// A scenario file of the source tree.
struct ScenarioFile {
    std::string name; ///< Without the folder.
    std::string text;
};

/// All in a folder, by name; `folder` is written from the project root.
std::vector<ScenarioFile> scenarioFiles(const std::string& folder);

/// The lines of a text file of the source tree.
std::vector<std::string> linesOf(const std::string& path);

} // namespace playground
