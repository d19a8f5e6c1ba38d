#include "core/scenario/reading/directory.h"

#include "core/base/words.h"
#include "core/scenario/reading/refusal.h"
#include "core/scenario/reading/values.h"

#include <QtGlobal>

#include <utility>

namespace playground {

namespace {

/// The two halves of "actor.something".
std::pair<std::string, std::string> halves(const JsonNode& node, const std::string& form) {
    needKind(node, form, JsonNode::Kind::Text);
    const std::size_t dot = node.text.find('.');
    if (dot == std::string::npos)
        throw Refusal{node.offset,
                      filled(sentence("Refusal", "%1 has no dot; expected %2"), {inQuotes(node.text), form})};
    return {node.text.substr(0, dot), node.text.substr(dot + 1)};
}

} // namespace

void Directory::Names::add(const std::string& name) {
    ordered.push_back(name);
    known.insert(name);
}

void Directory::Names::check(const std::string& name, std::size_t offset, const char* unknown,
                             const std::string& className) const {
    if (!known.contains(name))
        throw Refusal{offset, filled(called(unknown), {inQuotes(name), className}) + expectation(name, ordered)};
}

void Directory::addClass(const std::string& name, const std::vector<std::string>& methods) {
    m_classes.add(name);
    for (const std::string& method : methods)
        m_methods[name].add(method);
}

void Directory::addStreaming(const std::string& className, const std::string& method) {
    m_streaming[className].insert(method);
}

void Directory::addGroup(const std::string& className, const std::string& group) { m_groups[className].add(group); }

void Directory::addTask(const std::string& name) { m_tasks.add(name); }

void Directory::addActor(const std::string& name, const std::string& className) {
    m_actors.add(name);
    m_classNames[name] = className;
}

std::string Directory::readClass(const JsonNode& node) const {
    std::string name = readText(node, "\"class\"");
    m_classes.check(name, node.offset, QT_TRANSLATE_NOOP("Refusal", "unknown class %1"), "");
    return name;
}

std::string Directory::readTask(const JsonNode& node) const {
    std::string name = readText(node, "\"fire_task\"");
    m_tasks.check(name, node.offset, QT_TRANSLATE_NOOP("Refusal", "unknown task %1"), "");
    return name;
}

std::string Directory::readActor(const JsonNode& node) const {
    std::string name = readText(node, QT_TRANSLATE_NOOP("Refusal", "the name of an actor"));
    m_actors.check(name, node.offset, QT_TRANSLATE_NOOP("Refusal", "unknown actor %1"), "");
    return name;
}

Directory::Target Directory::readTarget(const JsonNode& node) const {
    const auto [actor, method] = halves(node, "\"actor.method\"");
    m_actors.check(actor, node.offset, QT_TRANSLATE_NOOP("Refusal", "unknown actor %1"), "");
    const std::string& className = m_classNames.at(actor);
    m_methods.at(className).check(method, node.offset,
                                  QT_TRANSLATE_NOOP("Refusal", "unknown method %1 of the class %2"), className);
    return {actor, method};
}

bool Directory::yieldsItems(const Target& target) const {
    const auto streaming = m_streaming.find(m_classNames.at(target.actor));
    return streaming != m_streaming.end() && streaming->second.contains(target.method);
}

std::string Directory::readGroup(const JsonNode& node, const std::string& className) const {
    std::string name = readText(node, "\"concurrency_group\"");
    static const Names none;
    const auto groups = m_groups.find(className);
    (groups == m_groups.end() ? none : groups->second)
        .check(name, node.offset, QT_TRANSLATE_NOOP("Refusal", "unknown concurrency group %1 of the class %2"),
               className);
    return name;
}

std::string Directory::readGroupOf(const JsonNode& node, const std::string& actor) const {
    return readGroup(node, m_classNames.at(actor));
}

std::string Directory::readLimitTarget(const JsonNode& node) const {
    const auto [actor, option] = halves(node, "\"actor.max_concurrency\"");
    m_actors.check(actor, node.offset, QT_TRANSLATE_NOOP("Refusal", "unknown actor %1"), "");
    if (option != "max_concurrency")
        throw Refusal{node.offset, filled(sentence("Refusal", "unknown option %1"), {inQuotes(option)}) +
                                       expectation(option, {"max_concurrency"})};
    return actor;
}

} // namespace playground
