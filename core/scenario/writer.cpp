#include "core/scenario/writer.h"

#include "core/base/files.h"
#include "core/scenario/reader.h"
#include "core/scenario/writing/steptext.h"

#include <array>
#include <charconv>

namespace playground {

namespace {

constexpr int version = 1;

std::string member(std::string_view key, const std::string& json) { return jsonString(key) + ": " + json; }

std::string speedText(double speed) {
    std::array<char, 64> digits{};
    return {digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), speed).ptr};
}

/// A method, or a task, which may be wrapped.
void writeMethod(const MethodSpec& method, bool runToCompletion, JsonOutline& outline) {
    if (!method.isAsync && !runToCompletion && method.group.empty() && method.steps.empty())
        return outline.line(member(method.name, "{}"));
    outline.open(member(method.name, "{"));
    if (method.isAsync)
        outline.line(member("async", "true"));
    if (runToCompletion)
        outline.line(member("run_to_completion", "true"));
    if (!method.group.empty())
        outline.line(member("concurrency_group", jsonString(method.group)));
    if (!method.steps.empty())
        writeSteps(method.steps, outline);
    outline.close("}");
}

void writeClass(const ClassSpec& spec, JsonOutline& outline) {
    outline.open(member(spec.name, "{"));
    outline.open(member("methods", "{"));
    for (const MethodSpec& method : spec.methods)
        writeMethod(method, false, outline);
    outline.close("}");
    JsonLine groups;
    for (const auto& [name, limit] : spec.groups)
        groups.addNumber(name, limit);
    if (!spec.groups.empty())
        outline.line(member("concurrency_groups", groups.text()));
    outline.close("}");
}

std::string actorText(const ActorSpec& actor) {
    JsonLine line;
    line.addText("class", actor.className);
    if (actor.maxConcurrency)
        line.addNumber("max_concurrency", *actor.maxConcurrency);
    if (actor.blockingGet == BlockingGet::Warn)
        line.addText("blocking_get", "warn");
    if (actor.maxPendingCalls)
        line.addNumber("max_pending_calls", *actor.maxPendingCalls);
    return member(actor.name, line.text());
}

void writeHead(const Scenario& scenario, JsonOutline& outline) {
    const Environment usual;
    outline.line(member("actorplay", std::to_string(version)));
    if (!scenario.name.empty())
        outline.line(member("name", jsonString(scenario.name)));
    if (!scenario.description.empty())
        outline.line(member("description", jsonString(scenario.description)));
    if (scenario.environment.seed != usual.seed)
        outline.line(member("seed", std::to_string(scenario.environment.seed)));
    if (scenario.environment.speed != usual.speed)
        outline.line(member("speed", speedText(scenario.environment.speed)));
    if (scenario.environment.cores)
        outline.line(member("cores", std::to_string(*scenario.environment.cores)));
    if (scenario.environment.hasInterpreterLock)
        outline.line(member("interpreter_lock", "true"));
    if (scenario.environment.shufflesWakeUps)
        outline.line(member("shuffle_wake_ups", "true"));
}

/// What stands between brackets behind a key; left out when there are no items.
template <class Item, class Write>
void writeAll(const std::string& beginning, const std::vector<Item>& items, const std::string& end,
              JsonOutline& outline, Write write) {
    if (items.empty())
        return;
    outline.open(beginning);
    for (const Item& item : items)
        write(item);
    outline.close(end);
}

} // namespace

std::string writeScenario(const Scenario& scenario) {
    JsonOutline outline;
    outline.open("{");
    writeHead(scenario, outline);
    writeAll("\"classes\": {", scenario.classes, "}", outline,
             [&](const ClassSpec& spec) { writeClass(spec, outline); });
    writeAll("\"tasks\": {", scenario.tasks, "}", outline,
             [&](const TaskSpec& task) { writeMethod(task.method, task.runToCompletion, outline); });
    writeAll("\"actors\": {", scenario.actors, "}", outline,
             [&](const ActorSpec& actor) { outline.line(actorText(actor)); });
    writeAll("\"driver\": [", scenario.driver, "]", outline,
             [&](const DriverStep& step) { outline.line(driverStepText(step)); });
    outline.close("}");
    return outline.take();
}

Result<void> saveScenario(const Scenario& scenario, const std::string& path) {
    const std::string text = writeScenario(scenario);
    // What could not be opened again must not take the place of what could.
    if (const Result<Scenario> back = readScenario(text, path); !back)
        return back.error();
    return writeFile(path, text);
}

} // namespace playground
