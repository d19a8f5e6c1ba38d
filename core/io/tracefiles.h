#pragma once

#include "core/base/result.h"
#include "core/io/readrun.h"

#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace playground {

/// A kind of trace file that can be opened.
struct TraceFormat {
    std::string_view name;   ///< For people.
    std::string_view suffix; ///< Such as ".json".
    bool (*knows)(std::string_view beginning); ///< By the first kilobytes of a file, or all of a smaller one.
    Result<ReadRun> (*read)(QIODevice& in, const TraceBudget& budget, const ReadProgress& progress);
};

/// All of them; a new format is a line there.
const std::vector<TraceFormat>& traceFormats();

/// Whether its name is one of a trace.
bool isTraceFile(std::string_view path);

/// Opens a trace by what is in it, whatever its name is. The error names the file, and what was wrong where.
Result<ReadRun> loadTrace(const std::string& path, const TraceBudget& budget = {}, const ReadProgress& progress = {});

} // namespace playground
