#pragma once

#include "core/scenario/reading/json.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace playground {

/// The names that a scenario file declares, so that what refers to them is checked where it stands.
/// Everything that checks throws Refusal.
class Directory final {
public:
    /// "actor.method", split and known.
    struct Target {
        std::string actor;
        std::string method;
    };

    void addClass(const std::string& name, const std::vector<std::string>& methods);
    void addStreaming(const std::string& className, const std::string& method); ///< A method that yields items.
    void addGroup(const std::string& className, const std::string& group);
    void addTask(const std::string& name);
    void addActor(const std::string& name, const std::string& className); ///< Only for a known class.

    std::string readClass(const JsonNode& node) const;
    std::string readTask(const JsonNode& node) const;
    std::string readActor(const JsonNode& node) const;
    Target readTarget(const JsonNode& node) const;
    bool yieldsItems(const Target& target) const; ///< Only of a known actor.
    std::string readGroup(const JsonNode& node, const std::string& className) const; ///< A concurrency group.
    std::string readGroupOf(const JsonNode& node, const std::string& actor) const;
    std::string readLimitTarget(const JsonNode& node) const; ///< The actor of "actor.max_concurrency".

private:
    struct Names {
        std::vector<std::string> ordered; ///< As in the file.
        std::set<std::string> known;

        void add(const std::string& name);
        /// Refused: a name that is not known.
        void check(const std::string& name, std::size_t offset, const char* unknown,
                   const std::string& className) const;
    };

    Names m_classes;
    Names m_actors;
    Names m_tasks;
    std::map<std::string, Names> m_methods;          ///< By class.
    std::map<std::string, std::set<std::string>> m_streaming; ///< Of its methods, by class.
    std::map<std::string, Names> m_groups;           ///< By class.
    std::map<std::string, std::string> m_classNames; ///< By actor.
};

} // namespace playground
