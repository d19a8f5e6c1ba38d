#include "core/scenario/reading/root.h"

#include "core/base/words.h"
#include "core/scenario/reading/driver.h"
#include "core/scenario/reading/steps.h"
#include "core/scenario/reading/streams.h"
#include "core/scenario/reading/values.h"

namespace playground {

namespace {

using Kind = JsonNode::Kind;

constexpr std::int64_t version = 1;

/// The members of an object whose keys are names that the file gives; none when it is left out.
const std::vector<JsonNode>& named(const Fields& fields, const std::string& key, const std::string& what) {
    static const std::vector<JsonNode> none;
    const JsonNode* object = fields.find(key);
    if (object == nullptr)
        return none;
    needKind(*object, inQuotes(key), Kind::Object);
    for (const JsonNode& member : object->children)
        checkName(member.key, member.keyOffset, what);
    return object->children;
}

Fields classFields(const JsonNode& node) {
    return {node, QT_TRANSLATE_NOOP("Refusal", "a class"), {"methods", "concurrency_groups"}};
}

/// Every name before any step: what a step calls may stand behind it.
Directory readDirectory(const Fields& root) {
    Directory directory;
    for (const JsonNode& spec : named(root, "classes", QT_TRANSLATE_NOOP("Refusal", "the name of a class"))) {
        std::vector<std::string> methods;
        for (const JsonNode& method :
             named(classFields(spec), "methods", QT_TRANSLATE_NOOP("Refusal", "the name of a method")))
            methods.push_back(method.key);
        if (methods.empty())
            throw Refusal{spec.offset, filled(sentence("Refusal", "the class %1 has no methods; expected at least one"),
                                              {spec.key})};
        directory.addClass(spec.key, methods);
        for (const JsonNode& method :
             named(classFields(spec), "methods", QT_TRANSLATE_NOOP("Refusal", "the name of a method")))
            if (const JsonNode* steps = method.member("steps"); steps != nullptr && yieldsItems(*steps))
                directory.addStreaming(spec.key, method.key);
        for (const JsonNode& group : named(classFields(spec), "concurrency_groups",
                                           QT_TRANSLATE_NOOP("Refusal", "the name of a concurrency group")))
            directory.addGroup(spec.key, group.key);
    }
    for (const JsonNode& task : named(root, "tasks", QT_TRANSLATE_NOOP("Refusal", "the name of a task")))
        directory.addTask(task.key);
    for (const JsonNode& actor : named(root, "actors", QT_TRANSLATE_NOOP("Refusal", "the name of an actor"))) {
        const Fields fields(actor, QT_TRANSLATE_NOOP("Refusal", "an actor"),
                            {"class", "max_concurrency", "blocking_get", "max_pending_calls"});
        directory.addActor(actor.key, directory.readClass(fields.need("class")));
    }
    return directory;
}

MethodSpec readMethod(const Fields& fields, const std::string& name, StepScope scope) {
    MethodSpec method{name, false, {}};
    if (const JsonNode* isAsync = fields.find("async"))
        method.isAsync = readBoolean(*isAsync, "\"async\"");
    if (const JsonNode* steps = fields.find("steps")) {
        scope.yieldsItems = yieldsItems(*steps);
        method.steps = readSteps(*steps, scope);
    }
    return method;
}

/// To be told of each step that is refused; null is passed on.
auto refusing(const std::string& className, const std::string& method, std::vector<ScenarioRefusal>* refusals) {
    std::function<void(const StepPath&, const Refusal&)> refuse;
    if (refusals != nullptr)
        refuse = [=](const StepPath& step, const Refusal& refusal) {
            refusals->push_back({className, method, step, refusal.text});
        };
    return refuse;
}

ClassSpec readClass(const JsonNode& node, const Directory& directory, std::vector<ScenarioRefusal>* refusals) {
    ClassSpec spec{node.key, {}};
    for (const JsonNode& method : classFields(node).need("methods").children) {
        const Fields fields(method, QT_TRANSLATE_NOOP("Refusal", "a method"), {"async", "concurrency_group", "steps"});
        StepScope scope{directory, {}};
        scope.refuse = refusing(spec.name, method.key, refusals);
        spec.methods.push_back(readMethod(fields, method.key, std::move(scope)));
        if (const JsonNode* group = fields.find("concurrency_group"))
            spec.methods.back().group = directory.readGroup(*group, spec.name);
    }
    for (const JsonNode& group :
         named(classFields(node), "concurrency_groups", QT_TRANSLATE_NOOP("Refusal", "a group")))
        spec.groups[group.key] = readWhole(group, inQuotes(group.key), 1, highestLimit);
    return spec;
}

TaskSpec readTask(const JsonNode& node, const Directory& directory, std::vector<ScenarioRefusal>* refusals) {
    const Fields fields(node, QT_TRANSLATE_NOOP("Refusal", "a task"), {"async", "run_to_completion", "steps"});
    StepScope scope{directory, {}};
    scope.isTask = true;
    scope.refuse = refusing({}, node.key, refusals);
    TaskSpec task{readMethod(fields, node.key, std::move(scope))};
    if (const JsonNode* wrapped = fields.find("run_to_completion"))
        task.runToCompletion = readBoolean(*wrapped, "\"run_to_completion\"");
    return task;
}

ActorSpec readActor(const JsonNode& node) {
    ActorSpec actor{node.key, node.member("class")->text, {}};
    if (const JsonNode* limit = node.member("max_concurrency"))
        actor.maxConcurrency = readWhole(*limit, "\"max_concurrency\"", 1, highestLimit);
    if (const JsonNode* choice = node.member("blocking_get"))
        actor.blockingGet = static_cast<BlockingGet>(readChoice(*choice, "\"blocking_get\"", {"refuse", "warn"}));
    if (const JsonNode* pending = node.member("max_pending_calls"))
        actor.maxPendingCalls = readWhole(*pending, "\"max_pending_calls\"", 1, mostCalls);
    return actor;
}

/// Before all else: a newer file may have keys that are unknown here.
void checkVersion(const JsonNode& root) {
    needKind(root, QT_TRANSLATE_NOOP("Refusal", "a scenario"), Kind::Object);
    const JsonNode* found = root.member("actorplay");
    if (found == nullptr)
        throw Refusal{
            root.offset,
            sentence("Refusal", "this is no scenario: its first key is \"actorplay\", the version of the format")};
    if (readWhole(*found, "\"actorplay\"", 1, std::numeric_limits<std::int32_t>::max()) > version)
        throw Refusal{found->offset,
                      filled(sentence("Refusal", "the file has version %1 of the format, and version %2 is the "
                                                 "newest known here; a newer Actor Playground reads it"),
                             {found->text, std::to_string(version)})};
}

void readEnvironment(const Fields& fields, Scenario& scenario) {
    if (const JsonNode* name = fields.find("name"))
        scenario.name = readText(*name, "\"name\"");
    if (const JsonNode* description = fields.find("description"))
        scenario.description = readText(*description, "\"description\"");
    if (const JsonNode* seed = fields.find("seed"))
        scenario.environment.seed = readSeed(*seed);
    if (const JsonNode* speed = fields.find("speed"))
        scenario.environment.speed = readSpeed(*speed);
    if (const JsonNode* cores = fields.find("cores"))
        scenario.environment.cores = readWhole(*cores, "\"cores\"", 1, mostCores);
    if (const JsonNode* lock = fields.find("interpreter_lock"))
        scenario.environment.hasInterpreterLock = readBoolean(*lock, "\"interpreter_lock\"");
    if (const JsonNode* shuffle = fields.find("shuffle_wake_ups"))
        scenario.environment.shufflesWakeUps = readBoolean(*shuffle, "\"shuffle_wake_ups\"");
}

} // namespace

Scenario readRoot(const JsonNode& root, std::vector<ScenarioRefusal>* refusals) {
    checkVersion(root);
    const Fields fields(root, QT_TRANSLATE_NOOP("Refusal", "a scenario"),
                        {"actorplay", "name", "description", "seed", "speed", "cores", "interpreter_lock",
                         "shuffle_wake_ups", "classes", "tasks", "actors", "driver"});
    const Directory directory = readDirectory(fields);
    Scenario scenario;
    readEnvironment(fields, scenario);
    for (const JsonNode& spec : named(fields, "classes", QT_TRANSLATE_NOOP("Refusal", "a class")))
        scenario.classes.push_back(readClass(spec, directory, refusals));
    for (const JsonNode& task : named(fields, "tasks", QT_TRANSLATE_NOOP("Refusal", "a task")))
        scenario.tasks.push_back(readTask(task, directory, refusals));
    for (const JsonNode& actor : named(fields, "actors", QT_TRANSLATE_NOOP("Refusal", "an actor")))
        scenario.actors.push_back(readActor(actor));
    if (const JsonNode* driver = fields.find("driver")) {
        StepScope scope{directory, {}};
        scope.refuse = refusing({}, {}, refusals);
        scenario.driver = readDriver(*driver, std::move(scope));
    }
    return scenario;
}

} // namespace playground
