#include "core/scenario/reader.h"

#include "core/base/files.h"
#include "core/base/sentence.h"
#include "core/base/textposition.h"
#include "core/base/words.h"
#include "core/scenario/reading/refusal.h"
#include "core/scenario/reading/root.h"

namespace playground {

namespace {

constexpr std::size_t largestFile = std::size_t{4} * 1024 * 1024;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

} // namespace

Result<Scenario> readScenario(std::string_view text, const std::string& file) {
    if (text.size() > largestFile)
        return Error{file + ":1:1: " +
                     filled(sentence("Refusal", "a scenario of %1 bytes; expected at most %2"),
                            {grouped(static_cast<std::int64_t>(text.size())), grouped(largestFile)})};
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    try {
        return readRoot(parseJson(text));
    } catch (const Refusal& refusal) {
        return Error{textPosition(file, text, refusal.offset) + ": " + refusal.text};
    }
}

Result<Scenario> loadScenario(const std::string& path) {
    const Result<std::string> text = readFile(path, largestFile);
    if (!text)
        return text.error();
    return readScenario(*text, path);
}

} // namespace playground
