#include "tests/core/code/smallscenario.h"

#include "core/scenario/reader.h"

namespace playground {

namespace {

std::size_t indentationOf(const std::string& line) { return std::min(line.find_first_not_of(' '), line.size()); }

} // namespace

Scenario shipped(const std::string& name) {
    return loadScenario(PLAYGROUND_SOURCE_DIR "/resources/scenarios/" + name + ".actorplay").value();
}

Scenario fiveWaves() {
    Scenario scenario = shipped("five_waves");
    scenario.description = "Ten at a time.";
    return scenario;
}

Scenario ofMethods(const std::string& methods, const std::string& driver) {
    const auto scenario = readScenario(R"({"actorplay": 1, "classes": {"A": {"methods": {)" + methods +
                                           R"(}}}, "actors": {"a": {"class": "A"}}, "driver": [)" + driver + "]}",
                                       "test");
    return scenario ? *scenario : throw std::invalid_argument(scenario.error().text);
}

std::string methodIn(const CodeText& code, const std::string& method) {
    std::size_t at = code.find({CodePlace::Kind::Method, "A", method}).value();
    const std::size_t own = indentationOf(code.lines[at]);
    std::string text = code.lines[at] + '\n';
    while (++at < code.lines.size() && indentationOf(code.lines[at]) > own)
        text += code.lines[at] + '\n';
    if (at < code.lines.size() && code.lines[at] == std::string(own, ' ') + "}")
        text += code.lines[at] + '\n';
    return text;
}

std::string driverIn(const CodeText& code) {
    std::size_t at = code.find({CodePlace::Kind::Driver}).value();
    const std::size_t own = indentationOf(code.lines.at(at));
    std::string text;
    for (; at < code.lines.size() && (code.lines[at].empty() || indentationOf(code.lines[at]) >= own); ++at)
        text += code.lines[at] + '\n';
    return text;
}

} // namespace playground
