#include "app/summaries.h"

#include "core/insight/summaryjson.h"
#include "core/insight/summarytext.h"
#include "core/insight/terminalchart.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace playground {

namespace {

int terminalColumns() {
    winsize size{};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 100;
}

ChartCharset charset() {
    // The locale has not been set by us, so the environment is asked the way setlocale() would.
    for (const char* variable : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(variable).toUpper();
        if (!value.isEmpty())
            return value.contains("UTF-8") || value.contains("UTF8") ? ChartCharset::Unicode : ChartCharset::Ascii;
    }
    return ChartCharset::Ascii;
}

} // namespace

std::string summaryOf(SummaryFormat format, const TraceStore& store, TimePoint end, const RunFacts& facts,
                      PathCauses causes) {
    if (format == SummaryFormat::None)
        return {};
    Summary summary = summarize(store, end);
    if (causes == PathCauses::Known)
        summary.criticalPath = playground::summaryOf(store, criticalPathOf(store, wholeRun(store, end)));
    if (format == SummaryFormat::Json)
        return toJson(summary, facts) + "\n";
    return terminalChart(store, end, terminalColumns(), charset()) + "\n" + toText(summary, facts);
}

} // namespace playground
